package health.limber.app.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * A backup put back into an empty data folder.
 *
 * @param data the folder
 * @param persons how many persons are there now
 * @param facts how many facts are there now
 * @param erasedAgain how many persons were in the backup and had been erased since
 */
public record Restore(Path data, long persons, long facts, long erasedAgain) {

    /**
     * Puts {@code backup} into the folder {@code data}, and erases again who is on the list of
     * erased persons.
     *
     * @param erased the list; null for the one beside {@code backup}, if there is one
     */
    public static Restore from(Path backup, Path data, @Nullable Path erased) {
        Path file = backup.toAbsolutePath().normalize();
        if (!Files.isRegularFile(file))
            throw new StorageUnusableException("There is no file " + file + ".");
        if (erased != null && !Files.isRegularFile(erased))
            throw new StorageUnusableException("There is no file " + erased + ".");
        Path list = erased == null ? ErasedList.in(Private.folder(file)) : erased;
        try (DataFolder folder = DataFolder.openEmpty(data)) {
            return restore(file, folder, list);
        }
    }

    private static Restore restore(Path backup, DataFolder folder, Path list) {
        Path unfinished = folder.file(DataFolder.DATABASE + ".unfinished");
        try {
            Files.copy(backup, Private.file(unfinished), StandardCopyOption.REPLACE_EXISTING);
            SqliteFile.Content before = checked(unfinished, backup);
            DataSource alone = Sqlite.alone(unfinished);
            Migration migration = new Migration(alone, "The backup " + backup);
            migration.refuseNewer();
            migration.migrate();
            ErasedList erased = new ErasedList(folder.path());
            erased.add(ErasedList.read(list));
            erased.reconcile(alone);
            SqliteFile.Content after = checked(unfinished, backup);
            Private.sync(unfinished);
            Files.move(unfinished, folder.database());
            Private.syncNames(folder.path());
            long erasedAgain = before.persons() - after.persons();
            return new Restore(folder.path(), after.persons(), after.facts(), erasedAgain);
        } catch (IOException e) {
            throw new StorageUnusableException(
                    "The backup "
                            + backup
                            + " could not be put back: "
                            + StorageUnusableException.reason(e)
                            + ".",
                    e);
        } finally {
            SqliteFile.remove(unfinished);
        }
    }

    private static SqliteFile.Content checked(Path copy, Path backup) {
        try {
            return SqliteFile.check(copy);
        } catch (SQLException e) {
            throw new StorageUnusableException(
                    backup
                            + " is not a whole backup of Limber: "
                            + StorageUnusableException.reason(e)
                            + ".",
                    e);
        }
    }
}
