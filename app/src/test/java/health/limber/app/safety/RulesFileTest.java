package health.limber.app.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docs/rules.md has a line for every rule, with tests that exist. */
class RulesFileTest {
    private static final Pattern ID = Pattern.compile("(?m)^  - id: (\\S+)$");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([\\w-]+)` \\|.*$");
    private static final Path RULES = NamedTests.ROOT.resolve("library/rules");

    private static String file() throws IOException {
        return Files.readString(NamedTests.ROOT.resolve("docs/rules.md"));
    }

    private static List<String> ids(String file) throws IOException {
        String text = Files.readString(RULES.resolve(file));
        int rules = Math.max(text.indexOf("\nrules:"), text.indexOf("\nevents:"));
        List<String> ids = new ArrayList<>();
        Matcher id = ID.matcher(text.substring(rules));
        while (id.find()) ids.add(id.group(1));
        return ids;
    }

    @Test
    void everyRuleHasItsLine() throws IOException {
        List<String> rules = new ArrayList<>(ids("dosing.yaml"));
        rules.addAll(ids("adherence.yaml"));
        rules.addAll(ids("stress.yaml"));
        rules.addAll(ids("stop.yaml"));
        List<String> lines = new ArrayList<>();
        Matcher line = LINE.matcher(file());
        while (line.find()) {
            lines.add(line.group(1));
            assertThat(line.group()).containsPattern(NamedTests.NAMED);
        }
        assertThat(lines).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(NamedTests.missingIn(file())).isEmpty();
    }
}
