package health.limber.app.account;

/**
 * A person in a browser.
 *
 * @param name the account's name or e-mail, empty for a guest
 * @param account false for a guest
 * @param seen epoch milliseconds of the last request, give or take five minutes
 * @param proved epoch milliseconds when the person last showed that it is them
 */
record Login(
        String id,
        String browser,
        String person,
        String name,
        boolean account,
        boolean present,
        String device,
        long seen,
        long proved) {}
