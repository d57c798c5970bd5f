package health.limber.app.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which a running Limber keeps everything. It is locked for as long as it is open.
 */
public final class DataFolder implements AutoCloseable {
    static final String DATABASE = "limber.db";

    private static final String LOCK = "limber.lock";
    private static final String TEMPORARY = "tmp";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if it is missing and takes it for this program. */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            make(path);
            FileChannel lock = lock(path);
            DataFolder opened = new DataFolder(path, lock);
            opened.emptyTemporary();
            return opened;
        } catch (FileAlreadyExistsException e) {
            throw new StorageUnusableException(
                    "The data folder " + path + " is a file, not a folder.", e);
        } catch (IOException e) {
            throw new StorageUnusableException(
                    "The data folder " + path + " cannot be written to (" + reason(e) + ").", e);
        }
    }

    /** Takes {@code folder} like {@link #open}, if nothing is kept in it yet. */
    static DataFolder openEmpty(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(path) && !isEmpty(path)) {
            throw new StorageUnusableException(
                    "The data folder "
                            + path
                            + " is not empty. Give a new folder with --data, or move away what is"
                            + " in this one.");
        }
        return open(path);
    }

    private static boolean isEmpty(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .allMatch(List.of(LOCK, TEMPORARY)::contains);
        } catch (IOException e) {
            throw new StorageUnusableException(
                    "The data folder " + path + " cannot be read (" + reason(e) + ").", e);
        }
    }

    /** What is kept is nobody's business but that of the user who runs the program. */
    private static void make(Path path) throws IOException {
        if (Files.isDirectory(path)) return;
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.createDirectory(path, Private.FOLDER);
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock != null) return channel;
        channel.close();
        throw new StorageUnusableException(
                "Another Limber is already using the data folder " + path + ".");
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException
                ? "permission denied"
                : String.valueOf(e.getMessage());
    }

    /** Every program that was killed leaves a copy of SQLite's native library behind. */
    private void emptyTemporary() throws IOException {
        Path temporary = Files.createDirectories(temporary());
        List<Path> left;
        try (Stream<Path> files = Files.list(temporary)) {
            left = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : left) Files.deleteIfExists(file);
    }

    public Path path() {
        return path;
    }

    Path temporary() {
        return file(TEMPORARY);
    }

    Path database() {
        return file(DATABASE);
    }

    /** A file of this folder. */
    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StorageUnusableException(
                    "The lock of the data folder " + path + " could not be released.", e);
        }
    }
}
