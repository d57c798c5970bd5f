package health.limber.app.storage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;

/** Remembers who was erased, without knowing who it was: a backup must not bring them back. */
@Component
public final class Erasures {
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final JdbcClient database;
    private final ErasedList list;
    private final Clock clock;

    public Erasures(JdbcClient database, DataFolder folder, Clock clock) {
        this.database = database;
        this.list = new ErasedList(folder.path());
        this.clock = clock;
    }

    /**
     * Notes that {@code person} is erased. To be called inside the transaction that deletes the
     * person; the list in the data folder follows when it is committed.
     */
    public void note(String person) {
        if (!TransactionSynchronizationManager.isSynchronizationActive())
            throw new IllegalStateException("an erasure is noted in the transaction that erases");
        String hash = Sha256.of(person);
        Instant now = clock.instant();
        database.sql(
                        "insert into erased (person, at) values (?, ?) on conflict (person) do"
                                + " nothing")
                .params(hash, now.toEpochMilli())
                .update();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        list(hash, now);
                    }
                });
    }

    /** Done is done: if the list cannot be written now, the next start does it. */
    private void list(String hash, Instant at) {
        try {
            list.append(hash, at);
        } catch (StorageUnusableException e) {
            LOG.warn("{} It is written at the next start.", e.getMessage());
        }
    }
}
