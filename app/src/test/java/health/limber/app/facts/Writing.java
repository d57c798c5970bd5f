package health.limber.app.facts;

import health.limber.app.storage.DataFolder;
import health.limber.app.storage.Database;
import health.limber.app.storage.Erasures;
import health.limber.plan.fact.Event;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A process that appends facts as fast as it can, and says each one's id once it is acknowledged.
 */
final class Writing {
    private static final int PERSONS = 4;

    private final Clock clock = Clock.systemUTC();
    private final TransactionTemplate transaction;
    private final Ledger ledger;

    private Writing(DataFolder folder, Database database) {
        JdbcClient sql = JdbcClient.create(database.dataSource());
        transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        ledger = new Ledger(new FactStore(sql), new Erasures(sql, folder, clock), clock);
    }

    public static void main(String[] arguments) {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        Writing writing = new Writing(folder, Database.open(folder));
        for (int i = 0; i < PERSONS; i++) Thread.ofPlatform().start(writing::write);
    }

    private void write() {
        String person = FactId.next(clock.instant());
        transaction.executeWithoutResult(
                status -> ledger.open(person, clock.instant().plusSeconds(3600)));
        while (true) {
            Draft draft = Draft.now(ZonedDateTime.now(ZoneOffset.UTC), new Event.Consented("keep"));
            transaction.executeWithoutResult(status -> ledger.append(person, List.of(draft)));
            say(draft.id());
        }
    }

    private static synchronized void say(String id) {
        System.out.println(id);
        System.out.flush();
    }
}
