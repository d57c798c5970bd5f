package health.limber.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs a checked library folder into the one file that is built into the program. */
public final class Bundle {
    private Bundle() {}

    /**
     * Arguments: the library folder, and the file to write. Prints every problem and fails if there
     * is one.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try {
            Content content = Shelf.checked(folder);
            Files.createDirectories(Path.of(arguments[1]).toAbsolutePath().getParent());
            Files.write(Path.of(arguments[1]), content.bundle());
        } catch (BrokenLibraryException e) {
            e.problems().forEach(problem -> System.err.println("library: " + problem));
            System.exit(1);
        }
    }
}
