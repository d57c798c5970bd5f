package health.limber.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every sentence a person meets can be read at about the age of twelve.
 *
 * <p>Measured are whole texts: a message, or a paragraph of the library. Below eight words the
 * formula says nothing, since one long word decides alone; such labels are not measured. One
 * sentence of twenty words of ordinary English reaches grade 9, and a paragraph of short ones stays
 * under 7: the ceiling of single texts is {@value #CEILING}, and the middle of all of them has to
 * lie at grade 7, the age of twelve, or below. What is over the ceiling is named with its reason.
 */
class ReadingAgeTest {
    private static final double CEILING = 10;
    private static final double MIDDLE = 6;
    private static final int SHORTEST = 8;
    private static final Path EXCEPTIONS = Path.of("src", "test", "resources", "hard-to-read.txt");

    /** Every text by its place. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Properties messages = new Properties();
        try (var in =
                Files.newBufferedReader(
                        Path.of("src", "main", "resources", "messages_en.properties"))) {
            messages.load(in);
        }
        for (String key : messages.stringPropertyNames())
            texts.put(key, messages.getProperty(key).replaceAll("\\{[0-9]}", "seven"));
        try (Stream<Path> files = Files.walk(Path.of("..", "library"))) {
            for (Path file : files.filter(ReadingAgeTest::isContent).toList())
                paragraphs(file, texts);
        }
        return texts;
    }

    private static boolean isContent(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith("/en.md") && !path.contains("/src/") && !path.contains("/target/");
    }

    private static void paragraphs(Path file, Map<String, String> texts) throws IOException {
        String place = Path.of("..", "library").relativize(file).toString().replace("/en.md", "");
        String heading = "";
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String block : Files.readString(file).split("\n\\s*\n")) {
            String text = block.strip();
            if (text.startsWith("#")) {
                if (text.startsWith("## ")) heading = text.substring(3).strip();
                continue;
            }
            for (String item : text.split("\n(?=[-0-9]+[.)]? )")) {
                String at = place + "#" + heading;
                int n = counts.merge(at, 1, Integer::sum);
                texts.put(at + (n == 1 ? "" : "/" + n), item.replaceAll("^[-0-9.) ]+", ""));
            }
        }
    }

    private static Map<String, String> exceptions() throws IOException {
        Map<String, String> exceptions = new LinkedHashMap<>();
        for (String line : Files.readAllLines(EXCEPTIONS)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] parts = line.split(" = ", 2);
            assertThat(parts).as(line).hasSize(2);
            exceptions.put(parts[0].strip(), parts[1].strip());
        }
        return exceptions;
    }

    @Test
    void whatAPersonMeetsCanBeReadAtTwelve() throws IOException {
        Map<String, String> exceptions = exceptions();
        Map<String, Double> hard = new TreeMap<>();
        Map<String, String> texts = texts();
        List<Double> grades =
                texts.entrySet().stream()
                        .filter(one -> ReadingAge.of(one.getValue()).words() >= SHORTEST)
                        .peek(one -> {
                            double grade = ReadingAge.of(one.getValue()).grade();
                            if (grade > CEILING) hard.put(one.getKey(), grade);
                        })
                        .map(one -> ReadingAge.of(one.getValue()).grade())
                        .sorted()
                        .toList();
        double middle = grades.get(grades.size() / 2);
        System.out.printf(
                "%d texts measured, middle grade %.1f, %d over %.0f%n",
                grades.size(), middle, hard.size(), CEILING);
        StringBuilder unnamed = new StringBuilder();
        hard.forEach((place, grade) -> {
            if (!exceptions.containsKey(place))
                unnamed.append("%.1f %s: %s%n".formatted(grade, place, texts.get(place)));
        });
        assertThat(unnamed.toString()).isEmpty();
        assertThat(exceptions.keySet()).as("no exception without need").isEqualTo(hard.keySet());
        assertThat(middle).isLessThanOrEqualTo(MIDDLE);
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "table, 2",
        "stretched, 1",
        "wanted, 2",
        "shoulders, 2",
        "exercise, 3",
        "physiotherapist, 5",
        "breathes, 1",
        "changes, 2",
        "neck, 1",
        "emergency, 4"
    })
    void syllablesAreCounted(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void theFormulaGivesWhatItsAuthorsGive() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59
        assertThat(ReadingAge.of("The cat sat on the mat.").grade()).isCloseTo(-1.45, within(0.01));
    }
}
