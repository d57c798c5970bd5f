package health.limber.app.account;

/**
 * What a guest sees instead of an account.
 *
 * @param until the day their facts are forgotten if they do not come back, in words
 */
public record GuestView(String until) {}
