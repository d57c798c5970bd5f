package health.limber.app.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import java.util.Arrays;

import javax.sql.DataSource;

/** The SQLite database of one data folder: one connection that writes, a few that read. */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;
    private static final int BUSY_MILLISECONDS = 5000;

    private final HikariDataSource writer;
    private final HikariDataSource readers;

    private Database(HikariDataSource writer, HikariDataSource readers) {
        this.writer = writer;
        this.readers = readers;
    }

    /** Opens the database, makes it if it is missing, and brings its tables up to date. */
    public static Database open(DataFolder folder) {
        System.setProperty("org.sqlite.tmpdir", folder.temporary().toString());
        HikariDataSource writer = pool("writer", 1, writing(folder));
        try {
            migrate(writer, folder);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
        return new Database(writer, pool("readers", READERS, reading(folder)));
    }

    /**
     * Connections for writing, and inside a read-only transaction connections for reading; none is
     * taken before the first statement.
     */
    public DataSource dataSource() {
        LazyConnectionDataSourceProxy proxy = new LazyConnectionDataSourceProxy(writer);
        proxy.setReadOnlyDataSource(readers);
        return proxy;
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private static void migrate(DataSource writer, DataFolder folder) {
        try {
            Flyway flyway =
                    Flyway.configure()
                            .dataSource(writer)
                            .ignoreMigrationPatterns(new String[0])
                            .load();
            if (Arrays.stream(flyway.info().all())
                    .anyMatch(m -> m.getState().name().startsWith("FUTURE"))) {
                throw new StorageUnusableException(
                        "The data in "
                                + folder.path()
                                + " was written by a newer Limber. Start that version, or restore"
                                + " an older copy of the folder.");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StorageUnusableException(
                    "The database in " + folder.path() + " cannot be used: " + firstLine(e) + ".",
                    e);
        }
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    private static HikariDataSource pool(String name, int size, SQLiteDataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setDataSource(source);
        config.setReadOnly(size > 1); // the one connection writes
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StorageUnusableException(
                    "The database "
                            + source.getUrl().replaceFirst("^jdbc:sqlite:", "")
                            + " cannot be opened: "
                            + firstLine(root(e))
                            + ".",
                    e);
        }
    }

    private static SQLiteDataSource writing(DataFolder folder) {
        SQLiteConfig config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return source(config, folder);
    }

    private static SQLiteDataSource reading(DataFolder folder) {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return source(config, folder);
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static SQLiteDataSource source(SQLiteConfig config, DataFolder folder) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.database());
        return source;
    }
}
