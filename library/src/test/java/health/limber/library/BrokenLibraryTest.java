package health.limber.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each folder in {@code src/test/broken} breaks one thing in {@code content/}; {@code expected.txt}
 * holds every line that must be reported.
 */
class BrokenLibraryTest {
    private static final Path BROKEN = Path.of("src/test/broken");
    private static final Path SOURCES = Path.of("src/main/java/health/limber/library");
    private static final List<String> CHECKS =
            List.of(
                    "Content",
                    "Shelf",
                    "SchemaCheck",
                    "DoseCheck",
                    "ReferenceCheck",
                    "CrossCheck",
                    "WordsCheck",
                    "WordsReader",
                    "Strictness");

    /** Texts in the sources of the checks that no content can bring about. */
    private static final List<String> NOT_ABOUT_CONTENT =
            List.of(
                    // a fault of the program or of the disk
                    "the program was built without its library",
                    "the built-in library could not be read",
                    "could not be read: ",
                    "the folder ",
                    " could not be read",
                    "SHA-256 is part of every Java",
                    "there is no exercise ",
                    // headings, which are no messages
                    "At first",
                    "Later on",
                    "Also called");

    private static final int SHORTEST_MESSAGE = 6;

    static List<Path> breaks() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void saysWhatIsThereAndWhatWasExpected(Path folder) throws IOException {
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));

        List<Problem> problems = Shelf.check(folder.resolve("content"));

        assertThat(expected).isNotEmpty();
        assertThat(problems.stream().map(Problem::toString))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void namesAFileThatStandsInTheFolderOrShould(Path folder) {
        assertThat(Shelf.check(folder.resolve("content")))
                .allSatisfy(problem -> {
                    assertThat(problem.file())
                            .matches("[a-z0-9-]+(/[a-zA-Z0-9-]+)*\\.(yaml|md|txt)");
                    assertThat(problem.message())
                            .doesNotContain("schema", "regex", "null", "Exception")
                            .doesNotContain("\n");
                });
    }

    @Test
    void everyMessageOfTheChecksHasAFixture() throws IOException {
        StringBuilder reported = new StringBuilder();
        for (Path folder : breaks())
            reported.append(Files.readString(folder.resolve("expected.txt")));
        for (String line : WholeLibraryTest.EXPECTED) reported.append(line).append('\n');
        List<String> without = new ArrayList<>();
        for (String check : CHECKS) {
            for (String text : texts(Files.readString(SOURCES.resolve(check + ".java")))) {
                boolean isMessage =
                        text.strip().contains(" ")
                                && text.strip().length() >= SHORTEST_MESSAGE
                                && !NOT_ABOUT_CONTENT.contains(text);
                if (isMessage && !isReported(text, reported.toString()))
                    without.add(check + ": " + text);
            }
        }
        assertThat(without).isEmpty();
    }

    private static boolean isReported(String text, String reported) {
        return Stream.of(text.split("%[a-z]")).allMatch(reported::contains);
    }

    /** The texts of a source file, without its patterns and its comments. */
    private static List<String> texts(String source) {
        List<String> texts = new ArrayList<>();
        Matcher text =
                Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"")
                        .matcher(source.replaceAll("(?m)^\\s*(//|/?\\*).*$", ""));
        while (text.find()) {
            String found = text.group(1);
            if (!found.contains("\\\\") && !found.startsWith("^") && !found.contains("[^"))
                texts.add(found.replace("\\\"", "\"").replace("\\n", "\n"));
        }
        return texts;
    }
}
