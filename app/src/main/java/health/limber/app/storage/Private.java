package health.limber.app.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner may read, where the system knows such a thing. */
final class Private {
    static final FileAttribute<?>[] FOLDER = only("rwx------");
    private static final FileAttribute<?>[] FILE = only("rw-------");

    private Private() {}

    /** An empty file; one that was there before is removed. */
    static Path file(Path path) throws IOException {
        Files.deleteIfExists(path);
        return Files.createFile(path, FILE);
    }

    /** The folder {@code file} stands in. */
    static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Waits until {@code file} is on the disk. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Waits until the names in {@code folder} are on the disk, where a folder can be waited for.
     */
    static void syncNames(Path folder) throws IOException {
        if (FOLDER.length == 0) return;
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
