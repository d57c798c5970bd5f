package health.limber.app.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;

import health.limber.library.Shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Whatever stands in a content file: the check lists problems and never breaks. */
class LibraryFuzz {

    @FuzzTest(maxDuration = "60s")
    void anExerciseFileIsCheckedWhateverItSays(byte[] text) throws IOException {
        check("exercises/wrist-rocks/exercise.yaml", text);
    }

    @FuzzTest(maxDuration = "60s")
    void aRulesFileIsCheckedWhateverItSays(byte[] text) throws IOException {
        check("screening/rules/rules.yaml", text);
    }

    @FuzzTest(maxDuration = "60s")
    void wordsAreCheckedWhateverTheySay(byte[] text) throws IOException {
        check("exercises/cat-cow/en.md", text);
    }

    private static void check(String path, byte[] text) throws IOException {
        Path folder = Files.createTempDirectory("limber-fuzz");
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text);
            Shelf.check(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
            }
        }
    }
}
