package health.limber.app.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** The database file of a data folder: one connection that writes, a few that read. */
final class Sqlite {
    private static final int READERS = 4;
    private static final int BUSY_MILLISECONDS = 5000;
    private static final int WAIT_MILLISECONDS = 8000;

    private Sqlite() {}

    static Database open(DataFolder folder) {
        System.setProperty("org.sqlite.tmpdir", folder.temporary().toString());
        Path file = folder.database();
        HikariDataSource writer = pool("writer", 1, writing(file));
        try {
            Migration migration = new Migration(writer, "The data in " + folder.path());
            migration.refuseNewer();
            if (migration.isUpgrade()) SqliteFile.copy(writer, folder.file(migration.copyName()));
            migration.migrate();
            return new Database(writer, pool("readers", READERS, reading(file)));
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** The database of a folder that another program may have taken. */
    static Database beside(Path folder) {
        Path file = folder.resolve(DataFolder.DATABASE);
        if (!Files.isRegularFile(file))
            throw new StorageUnusableException("There is no data of Limber in " + folder + ".");
        HikariDataSource writer = pool("beside", 1, writing(file));
        try {
            new Migration(writer, "The data in " + folder).refuseOther();
            return new Database(writer, writer);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private static HikariDataSource pool(String name, int size, SQLiteDataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(WAIT_MILLISECONDS);
        config.setDataSource(source);
        config.setReadOnly(size > 1); // the one connection writes
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StorageUnusableException(
                    "The database "
                            + source.getUrl().replaceFirst("^jdbc:sqlite:", "")
                            + " cannot be opened: "
                            + StorageUnusableException.reason(e)
                            + ".",
                    e);
        }
    }

    private static SQLiteDataSource writing(Path file) {
        SQLiteConfig config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return source(config, file);
    }

    /**
     * Connections to a file that nobody else uses: it stays one file, and what is erased is gone.
     */
    static SQLiteDataSource alone(Path file) {
        SQLiteConfig config = common();
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return source(config, file);
    }

    /** Connections that only look. */
    static SQLiteDataSource reading(Path file) {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return source(config, file);
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static SQLiteDataSource source(SQLiteConfig config, Path file) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
