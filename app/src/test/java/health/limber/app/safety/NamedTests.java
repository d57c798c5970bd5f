package health.limber.app.safety;

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

/** Tests that a document names as {@code Class.method}. */
final class NamedTests {
    static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    static final Path ROOT = Path.of("..");

    private NamedTests() {}

    /** Those of this text that do not exist. */
    static List<String> missingIn(String text) throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String source = sources.getOrDefault(named.group(1), "");
            if (!isTest(source, named.group(2))) missing.add(named.group());
        }
        return missing;
    }

    private static Map<String, String> sources() throws IOException {
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
