package health.limber.app.account;

import health.limber.app.storage.Database;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Helps somebody who lost everything that opens their account: gives one recovery code and signs
 * all their devices out. Works beside a running server.
 */
public final class AccountReset {
    /** So long the code is good. */
    public static final Duration LIFE = Duration.ofHours(24);

    private final AccountStore accounts;
    private final LoginStore logins;
    private final Clock clock;

    public AccountReset(Database database, Clock clock) {
        this.accounts = AccountStore.on(database);
        this.logins = LoginStore.on(database);
        this.clock = clock;
    }

    /** A code for the account with this address; empty if there is none. */
    public Optional<String> codeFor(String email) {
        Optional<String> person =
                accounts.byEmail(email.strip().toLowerCase(Locale.ROOT)).map(Account::person);
        Optional<String> code =
                person.map(found -> new RecoveryCodes(accounts, clock).add(found, LIFE));
        person.ifPresent(logins::removeAll);
        return code;
    }
}
