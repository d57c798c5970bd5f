package health.limber.app.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** docs/safety.md names tests that exist, for every hazard. */
class SafetyFileTest {

    private static List<String> hazards() throws IOException {
        String text = Files.readString(NamedTests.ROOT.resolve("docs/safety.md"));
        String[] parts = text.split("(?m)^## ");
        return List.of(parts).subList(1, parts.length);
    }

    @Test
    void everyHazardHasItsCauseItsControlItsTestsAndWhatRemains() throws IOException {
        assertThat(hazards()).hasSizeGreaterThan(15);
        for (String hazard : hazards())
            assertThat(hazard)
                    .contains("**Cause.**", "**Control.**", "**Tests.**", "**What remains.**")
                    .containsPattern(NamedTests.NAMED);
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(NamedTests.missingIn(String.join("\n", hazards()))).isEmpty();
    }
}
