package health.limber.app.storage;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a SQLite database in one file, made while Limber runs or stands still.
 *
 * @param file where it stands
 * @param version of its tables
 * @param persons how many persons are in it
 * @param facts how many facts are in it
 */
public record Backup(Path file, String version, long persons, long facts) {

    /**
     * Copies the database of the folder {@code data} to {@code file}, which must not exist yet. The
     * list of erased persons goes beside it.
     */
    public static Backup make(Path data, Path file) {
        Path database = data.resolve(DataFolder.DATABASE);
        Path target = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(database))
            throw new StorageUnusableException("There is no data of Limber in " + data + ".");
        if (Files.exists(target))
            throw new StorageUnusableException(
                    target + " exists already, and a backup overwrites nothing.");
        Path folder = Private.folder(target);
        if (!Files.isDirectory(folder))
            throw new StorageUnusableException("The folder " + folder + " does not exist.");
        SqliteFile.Content made = SqliteFile.copy(Sqlite.reading(database), target);
        new ErasedList(folder).add(new ErasedList(data).read());
        return new Backup(target, made.version(), made.persons(), made.facts());
    }
}
