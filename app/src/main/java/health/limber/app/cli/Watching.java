package health.limber.app.cli;

import health.limber.library.BrokenLibraryException;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Reads a folder of content again whenever a file in it has changed, for whoever writes it. It
 * looks at the files a few times a second: what tells of changes in folders differs from system to
 * system, and this is a few hundred files.
 */
final class Watching {
    private static final long MILLISECONDS = 250;

    private final Path folder;
    private final PrintWriter out;
    private long seen;

    Watching(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
        seen = state();
    }

    /** The content as it stands; a folder that is a complete library takes the place of ours. */
    LoadedLibrary read() {
        return Shelf.draft(folder);
    }

    /** Waits for content that was changed and can be used; null if {@code closed} comes first. */
    @Nullable LoadedLibrary next(CountDownLatch closed) throws InterruptedException {
        while (!closed.await(MILLISECONDS, TimeUnit.MILLISECONDS)) {
            long now = state();
            if (now == seen) continue;
            try {
                seen = now;
                return read();
            } catch (UncheckedIOException e) {
                seen = 0; // it was moved while it was read; the next look reads it again
            } catch (BrokenLibraryException e) {
                out.println("The library is as it was, because:");
                e.problems().forEach(problem -> out.println("  " + problem));
                out.flush();
            }
        }
        return null;
    }

    /** A number that changes when a file is written, made, moved or taken away. */
    private long state() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(Watching::stamp).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // it is being moved; the next look sees how it ended
        }
    }

    private static long stamp(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            if (found.isDirectory()) return 0;
            long when = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            return (when * 31 + found.size()) * 31 + file.hashCode();
        } catch (IOException e) {
            return 0; // gone between two looks
        }
    }
}
