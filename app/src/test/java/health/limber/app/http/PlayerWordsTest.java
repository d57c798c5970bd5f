package health.limber.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that go to the browser with a session are those the player asks for. */
class PlayerWordsTest {
    private static final Path SCRIPT = Path.of("../web/src");
    private static final Pattern CALLED = Pattern.compile("\\bwords\\.(of|count)\\('([^']+)'");

    @Test
    void everyWordThePlayerAsksForHasItsText() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        Matcher call = CALLED.matcher(script());
        while (call.find()) {
            String key = "player." + call.group(2) + (call.group(1).equals("count") ? ".one" : "");
            if (!texts().containsKey(key)) missing.add(key);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextOfThePlayerIsAskedFor() throws IOException {
        String script = script();
        assertThat(texts().stringPropertyNames())
                .filteredOn(key -> key.startsWith("player."))
                .allMatch(key -> isAskedFor(key.substring("player.".length()), script));
    }

    /** {@code 'begin'}, or the first part of a name that is put together: {@code `switch.${…}`}. */
    private static boolean isAskedFor(String name, String script) {
        String plain = name.replaceFirst("\\.(one|many)$", "");
        String first = plain.substring(0, plain.indexOf('.') + 1);
        return script.contains("'" + plain + "'")
                || (!first.isEmpty() && script.contains("`" + first + "${"));
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(Path.of("src/main/resources/messages_en.properties")));
        return texts;
    }

    private static String script() throws IOException {
        StringBuilder script = new StringBuilder();
        try (Stream<Path> files = Files.walk(SCRIPT)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ts")).toList())
                script.append(Files.readString(file));
        }
        return script.toString();
    }
}
