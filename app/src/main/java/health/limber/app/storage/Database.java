package health.limber.app.storage;

import com.zaxxer.hikari.HikariDataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

/**
 * Where everything is kept: the SQLite file of a data folder, or a PostgreSQL server. Both have the
 * same tables and answer the same SQL.
 */
public final class Database implements AutoCloseable {
    private static final int ALIVE_SECONDS = 2;

    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final LazyConnectionDataSourceProxy proxy;

    /**
     * @param readers for read-only transactions; may be {@code writers} themselves
     */
    Database(HikariDataSource writers, HikariDataSource readers) {
        this.writers = writers;
        this.readers = readers;
        this.proxy = new LazyConnectionDataSourceProxy(writers);
        if (readers != writers) proxy.setReadOnlyDataSource(readers);
    }

    /** Opens the SQLite database of {@code folder}. */
    public static Database open(DataFolder folder) {
        return open(folder, null);
    }

    /**
     * Opens the database, makes its tables if they are missing, brings them up to date, and erases
     * again who was erased before.
     *
     * @param server the PostgreSQL server; null for SQLite in {@code folder}
     */
    public static Database open(DataFolder folder, @Nullable DatabaseServer server) {
        Database opened = server == null ? Sqlite.open(folder) : Postgres.open(server);
        try {
            new ErasedList(folder.path()).reconcile(opened.writers);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /**
     * Opens the database beside a Limber that may be running: its tables stay as they are.
     *
     * @param server the PostgreSQL server; null for SQLite in the folder {@code data}
     */
    public static Database beside(Path data, @Nullable DatabaseServer server) {
        return server == null ? Sqlite.beside(data) : Postgres.beside(server);
    }

    /**
     * Connections for writing, and inside a read-only transaction connections for reading; none is
     * taken before the first statement.
     */
    public DataSource dataSource() {
        return proxy;
    }

    /** True if it answers within two seconds. */
    public boolean isReachable() {
        FutureTask<Boolean> asked = new FutureTask<>(this::answers);
        Thread.ofVirtual().start(asked);
        try {
            return asked.get(ALIVE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false; // that is the answer
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answers() throws SQLException {
        try (Connection connection = readers.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select count(*) from flyway_schema_history");
        }
    }

    @Override
    public void close() {
        // The last connection to a SQLite file moves the log into it, and must be one that writes.
        if (readers != writers) readers.close();
        writers.close();
    }
}
