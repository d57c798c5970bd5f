package health.limber.app.account;

import health.limber.app.facts.FactLines;
import health.limber.app.storage.Database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that is kept of somebody with an account. Works beside a running server. */
public final class AccountFacts {
    private final Database database;

    public AccountFacts(Database database) {
        this.database = database;
    }

    /** One line for each fact; empty if there is no account with this address. */
    public Optional<List<String>> lines(String email) {
        return AccountStore.on(database)
                .byEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(account -> FactLines.of(database, account.person()));
    }
}
