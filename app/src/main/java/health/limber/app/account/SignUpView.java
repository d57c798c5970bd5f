package health.limber.app.account;

/**
 * The form that makes an account.
 *
 * @param guest true if what a guest did is kept
 * @param other true if somebody with an account is present, so that this is for another person
 * @param passkeys true if they work at this address
 * @param next where to go on to afterwards, may be empty
 */
public record SignUpView(
        Entries entries, boolean guest, boolean other, boolean passkeys, String next) {}
