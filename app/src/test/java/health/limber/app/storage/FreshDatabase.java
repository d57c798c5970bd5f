package health.limber.app.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;

import javax.sql.DataSource;

/** A database of its own for one test, as {@link Engine#fresh} makes it. */
public final class FreshDatabase implements AutoCloseable {
    private final DataFolder folder;
    private final @Nullable DatabaseServer server;
    private Database database;

    FreshDatabase(Path folder, @Nullable DatabaseServer server) {
        this.folder = DataFolder.open(folder);
        this.server = server;
        this.database = Database.open(this.folder, server);
    }

    public DataSource dataSource() {
        return database.dataSource();
    }

    public JdbcClient sql() {
        return JdbcClient.create(dataSource());
    }

    /** Runs what needs a transaction, as {@code @Transactional} does in the server. */
    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource()));
    }

    public DataFolder folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    /** Closes it and opens it again, as a restart of the program does. */
    public void reopen() {
        database.close();
        database = Database.open(folder, server);
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
