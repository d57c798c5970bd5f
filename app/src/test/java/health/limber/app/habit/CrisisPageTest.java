package health.limber.app.habit;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.ServerSettings;
import health.limber.app.Settled;
import health.limber.app.http.HelpLines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Help for somebody who feels hopeless: a tap away, for everybody (ST-03). */
class CrisisPageTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void everyCheckInAndThePageOfHelpLeadToIt() {
        Settled one = Settled.at(RunningServer.shared());
        for (String page : List.of("/today", "/check", "/habit/stress", "/about"))
            assertThat(one.get(page)).as(page).contains("href=\"/habit/help\"");
    }

    @Test
    void itIsThereForThoseNobodyKnows() {
        assertThat(RunningServer.shared().get("/habit/help").body())
                .contains(
                        "You do not have to be alone with this", "Many countries have a help line")
                .doesNotContain("tel:");
    }

    @Test
    void theOperatorsLinesAreThereToCallAndNoExerciseIsOffered() {
        ServerSettings local = ServerSettings.local(0, folder);
        HelpLines lines = new HelpLines(List.of(new HelpLines.Line("Samaritans", "116 123")));
        ServerSettings british =
                new ServerSettings(local.reach(), local.data(), null, "GB", lines, null);
        try (RunningServer server = RunningServer.start(british)) {
            String page = server.get("/habit/help").body();
            assertThat(page)
                    .contains("href=\"tel:116123\"", "Samaritans: call 116 123", "href=\"tel:999\"")
                    .doesNotContain("Many countries have a help line");
            assertThat(page.replaceFirst("(?s).*<main", "").replaceFirst("(?s)</main>.*", ""))
                    .doesNotContainIgnoringCase("exercise")
                    .doesNotContain("session");
        }
    }
}
