package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

class AccountCommandTest {
    private static final String PASSWORD = "three warm pillows";

    @TempDir private Path folder = Path.of("");

    @Test
    void aCodeFromTheOperatorOpensTheAccountWhileLimberRuns() {
        try (RunningServer server = RunningServer.on(folder.resolve("data"))) {
            Visitor olga = server.visitor();
            olga.submit(
                    "/sign-up",
                    "/sign-up",
                    Map.of("email", "olga@example.org", "password", PASSWORD));
            Child reset = run("account", "reset", "Olga@example.org", "--data", "data");
            assertThat(reset.err()).isEmpty();
            assertThat(reset.exit()).isZero();
            assertThat(olga.get("/account").statusCode()).isEqualTo(302);

            String code = reset.out().lines().findFirst().orElse("");
            assertThat(code).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
            assertThat(
                            olga.submit(
                                            "/recover",
                                            "/recover",
                                            Map.of(
                                                    "email", "olga@example.org",
                                                    "code", code,
                                                    "password", "a brand new pillow"))
                                    .body())
                    .contains("You are back in", "You have 8 recovery codes left.");
        }
    }

    @Test
    void whatIsKeptOfSomebodyIsWrittenOutWhileLimberRuns() {
        try (RunningServer server = RunningServer.on(folder.resolve("data"))) {
            Visitor olga = server.visitor();
            olga.submit(
                    "/sign-up",
                    "/sign-up",
                    Map.of("email", "olga@example.org", "password", PASSWORD));
            FirstMinutes.begin(olga);
            Child export = run("export", "OLGA@example.org", "--data", "data");
            assertThat(export.err()).isEmpty();
            assertThat(export.exit()).isZero();
            assertThat(export.out().lines().map(line -> line.replaceAll(".*kind\":\"|\".*", "")))
                    .contains("consented", "quick-started", "prescribed");
            Child replay =
                    Child.run(folder, export.out().getBytes(StandardCharsets.UTF_8), "replay", "-");
            assertThat(replay.out()).contains("standing: quickStart", "as it was shown:");
        }
        refused(
                "There is no account with nobody@example.org.",
                run("export", "nobody@example.org", "--data", "data"));
    }

    @Test
    void whatCannotBeDoneIsASentence() {
        refused(
                "There is no data of Limber in " + folder.resolve("none") + ".",
                run("account", "reset", "olga@example.org", "--data", "none"));
        RunningServer.on(folder.resolve("data")).close();
        refused(
                "There is no account with olga@example.org.",
                run("account", "reset", "olga@example.org", "--data", "data"));
        refused(
                "Missing required parameter: 'EMAIL' See \"limber account reset --help\".",
                run("account", "reset"));
    }

    private Child run(String... arguments) {
        return Child.run(folder, new byte[0], arguments);
    }

    private static void refused(String sentence, Child child) {
        assertThat(child.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(child.out()).isEmpty();
        assertThat(child.exit()).isEqualTo(2);
    }
}
