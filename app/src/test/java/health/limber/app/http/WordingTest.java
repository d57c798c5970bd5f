package health.limber.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.limber.library.Shelf;
import health.limber.library.Source;
import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.EvidenceGrade;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.exercise.Position;
import health.limber.plan.screening.Complaint;
import health.limber.plan.session.Segment;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class WordingTest {
    /**
     * {@code of("a.b"}, {@code count("a.b"}, {@code of(cond ? "a.b" : "a.c"} and keys handed on as
     * arguments: any literal that looks like a key.
     */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");

    private static final Pattern CALLED =
            Pattern.compile("\\b(of|count)\\(\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*[,)]");

    private final Wording words = new Wording();

    @Test
    void everyKeyThatIsUsedHasItsText() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        Properties texts = texts();
        for (String source : sources()) {
            Matcher call = CALLED.matcher(source);
            while (call.find()) {
                String key = call.group(1).equals("count") ? call.group(2) + ".one" : call.group(2);
                if (!texts.containsKey(key)) missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        TreeSet<String> unused = new TreeSet<>(texts().stringPropertyNames());
        unused.removeIf(key -> key.startsWith("player.")); // PlayerWordsTest looks after these
        for (String source : sources()) {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                String key = literal.group(1);
                // "place." + id: the rest of the key comes from a value
                if (key.endsWith(".")) unused.removeIf(text -> text.startsWith(key));
                unused.remove(key);
                for (String part : List.of("title", "sentence", "way"))
                    unused.remove(key + "." + part);
                unused.remove(key + ".one");
                unused.remove(key + ".many");
            }
        }
        for (Enum<?> value : named()) {
            unused.remove(key(value));
            unused.remove("meaning." + key(value));
            unused.remove("search." + key(value));
        }
        for (String field : new String[] {"region", "mechanism", "position", "equipment"}) {
            unused.remove("filter." + field);
            unused.remove("filter." + field + ".any");
        }
        Shelf.open(null)
                .equipment()
                .forEach(equipment -> unused.remove("equipment." + equipment.id()));
        assertThat(unused).isEmpty();
    }

    @Test
    void everythingThatIsNamedHasAName() {
        assertThat(named()).allSatisfy(value -> assertThat(words.name(value)).isNotBlank());
        assertThat(Shelf.open(null).equipment())
                .allSatisfy(equipment ->
                        assertThat(words.orElse("equipment." + equipment.id(), "")).isNotBlank());
    }

    @Test
    void aTextIsFilledInAndCounted() {
        assertThat(words.of("app.titled", "Cat-Cow")).isEqualTo("Cat-Cow · Limber");
        assertThat(words.count("time.seconds", 1)).isEqualTo("1 second");
        assertThat(words.count("time.seconds", 40)).isEqualTo("40 seconds");
        assertThatThrownBy(() -> words.of("no.such.text")).hasMessageContaining("no.such.text");
    }

    @Test
    void noWordShamesOrPromises() throws IOException {
        assertThat(texts().values().stream().map(String::valueOf).map(String::toLowerCase))
                .noneMatch(text ->
                        text.matches(
                                ".*\\b(correct posture|bad"
                                        + " posture|cure[sd]?|heals?|lazy|failed|guarantee).*"));
    }

    private static Enum<?>[] named() {
        return Stream.of(
                        BodyRegion.values(),
                        Mechanism.values(),
                        Position.values(),
                        EvidenceGrade.values(),
                        Segment.Side.values(),
                        Complaint.Region.values(),
                        Complaint.PainType.values(),
                        Complaint.Direction.values(),
                        Source.Status.values())
                .flatMap(Stream::of)
                .toArray(Enum<?>[]::new);
    }

    private static String key(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + value.name();
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        texts.load(
                Files.newBufferedReader(
                        Path.of("src/main/resources/messages_en.properties"),
                        StandardCharsets.UTF_8));
        return texts;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String folder : List.of("src/main/jte", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList())
                    sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
