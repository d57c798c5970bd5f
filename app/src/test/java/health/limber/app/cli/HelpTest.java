package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The help texts, word for word: whoever changes one reads it once as a newcomer. */
class HelpTest {
    private static final Path TEXTS = Path.of("src/test/cases/help");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limber",
                "plan",
                "check-library",
                "contact-sheet",
                "recording",
                "simulate",
                "backup",
                "restore",
                "account",
                "export",
                "replay"
            })
    void readsAsWritten(String command) throws IOException {
        Child child = command.equals("limber") ? run("--help") : run(command, "--help");
        assertThat(child.exit()).isZero();
        assertThat(child.err()).isEmpty();
        assertThat(child.out()).isEqualTo(Files.readString(TEXTS.resolve(command + ".txt")));
    }

    @Test
    void theHelpOfEveryCommandFitsAScreen() {
        for (String command :
                new String[] {
                    "plan",
                    "check-library",
                    "contact-sheet",
                    "recording",
                    "serve",
                    "backup",
                    "restore"
                }) {
            assertThat(run(command, "--help").out().lines())
                    .allMatch(line -> line.length() <= 80)
                    .hasSizeLessThan(40);
        }
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(run("--version").out()).matches("Limber \\d+\\.\\d+\\.\\d+\\n");
        assertThat(run("plan", "--version").out()).isEqualTo(run("--version").out());
    }

    private static Child run(String... arguments) {
        return Child.run(Path.of("."), new byte[0], arguments);
    }
}
