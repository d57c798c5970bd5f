package health.limber.app.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** docs/safety.md names tests that exist, for every hazard. */
class SafetyFileTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    private static List<String> hazards() throws IOException {
        String text = Files.readString(ROOT.resolve("docs/safety.md"));
        String[] parts = text.split("(?m)^## ");
        return List.of(parts).subList(1, parts.length);
    }

    private static Map<String, String> testSources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : List.of("plan", "library", "app", "e2e")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).toList())
                    sources.merge(
                            file.getFileName().toString().replace(".java", ""),
                            Files.readString(file),
                            String::concat);
            }
        }
        return sources;
    }

    @Test
    void everyHazardHasItsCauseItsControlItsTestsAndWhatRemains() throws IOException {
        assertThat(hazards()).hasSizeGreaterThan(15);
        for (String hazard : hazards())
            assertThat(hazard)
                    .contains("**Cause.**", "**Control.**", "**Tests.**", "**What remains.**")
                    .containsPattern(NAMED);
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, String> sources = testSources();
        List<String> missing = new ArrayList<>();
        for (String hazard : hazards()) {
            Matcher named = NAMED.matcher(hazard);
            while (named.find()) {
                String source = sources.getOrDefault(named.group(1), "");
                if (!isTest(source, named.group(2))) missing.add(named.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A method of this name with a test annotation before it. */
    private static boolean isTest(String source, String method) {
        return Pattern.compile(
                        "@(Test|ParameterizedTest|TestFactory)\\b[^{}]*(\\{[^{}]*}[^{}]*)?\\bvoid "
                                + method
                                + "\\(")
                .matcher(source)
                .find();
    }
}
