package health.limber.app.account;

/**
 * The question before everything is deleted.
 *
 * @param account false for a guest
 * @param password true if the person can show with a password that it is them
 * @param passkey true if they can with a passkey
 */
public record DeleteView(Entries entries, boolean account, boolean password, boolean passkey) {}
