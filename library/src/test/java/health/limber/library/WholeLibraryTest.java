package health.limber.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks one thing in a copy of the whole library: what cannot be broken by a folder laid over it.
 */
class WholeLibraryTest {
    static final List<String> EXPECTED =
            List.of(
                    "screening/rules/rules.yaml: is missing",
                    "screening/questions/questions.yaml q_saddle: stands here twice; expected each"
                            + " id once",
                    ": is not a folder");

    @TempDir private Path folder;

    @BeforeEach
    void copyTheLibrary() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            for (Path file :
                    files.filter(Files::isRegularFile)
                            .filter(WholeLibraryTest::isContent)
                            .toList()) {
                Path copy = folder.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static boolean isContent(Path file) {
        return !file.startsWith("src")
                && !file.startsWith("target")
                && !file.startsWith("schema")
                && !file.endsWith("pom.xml");
    }

    private void rewrite(String file, String old, String now) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(
                path,
                text.replaceFirst(
                        java.util.regex.Pattern.quote(old),
                        java.util.regex.Matcher.quoteReplacement(now)));
    }

    @Test
    void theLibraryItselfIsInOrder() {
        assertThat(Shelf.check(folder)).isEmpty();
        assertThat(Shelf.checkBuiltIn()).isEmpty();
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("screening/rules/rules.yaml"));

        assertThat(Shelf.check(folder))
                .extracting(Problem::toString)
                .containsExactly(EXPECTED.getFirst());
    }

    @Test
    void anIdGivenTwiceIsNamed() throws IOException {
        rewrite(
                "screening/questions/questions.yaml",
                "questions:\n",
                "questions:\n  - id: q_saddle\n    asked: low\n    group: legs-bladder\n");

        assertThat(Shelf.check(folder)).extracting(Problem::toString).contains(EXPECTED.get(1));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(Shelf.check(nowhere))
                .extracting(Problem::toString)
                .containsExactly(nowhere + EXPECTED.get(2));
    }

    @Test
    void aMilderCopyOfTheWholeLibraryIsNotLaidOverOurs() throws IOException {
        rewrite("screening/rules/rules.yaml", "disposition: EMERGENCY", "disposition: SELF_MANAGE");

        assertThat(Shelf.check(folder)).as("a library of its own may say so").isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Shelf.open(folder))
                .as("laid over ours it would make E-CES milder")
                .isInstanceOf(BrokenLibraryException.class);
    }
}
