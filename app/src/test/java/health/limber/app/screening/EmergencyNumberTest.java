package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.ServerSettings;
import health.limber.app.http.HelpLines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** The number to call stands wherever somebody is told to call it. */
class EmergencyNumberTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void theNumberOfTheCountryIsThereToTap() {
        ServerSettings local = ServerSettings.local(0, folder);
        ServerSettings british =
                new ServerSettings(local.reach(), local.data(), null, "GB", HelpLines.NONE, null);
        try (RunningServer server = RunningServer.start(british)) {
            assertThat(server.get("/about").body()).contains("href=\"tel:999\"", "Call 999");
            Asked anna = new Asked(server, "back", "qs_heart");
            anna.walk(Map.of("q_chest_now", "yes"));
            assertThat(anna.get("/answer").body()).contains("href=\"tel:999\"");
            Asked ben = Asked.withSession(server);
            String session = "/session/" + ben.facts().getLast().id();
            assertThat(ben.get(session).body()).contains("\"number\":\"999\"");
        }
    }

    @Test
    void withoutACountryNoNumberIsGuessed() {
        RunningServer server = RunningServer.shared();
        assertThat(server.get("/about").body()).doesNotContain("tel:");
        Asked anna = new Asked(server, "back", "qs_heart");
        anna.walk(Map.of("q_chest_now", "yes"));
        assertThat(anna.get("/answer").body())
                .contains("Call your emergency number now")
                .doesNotContain("tel:");
    }
}
