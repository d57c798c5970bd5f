package health.limber.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.plan.fact.CheckIns;
import health.limber.plan.fact.Event;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class CheckPageTest {
    private final RunningServer server = RunningServer.shared();

    private Settled gardener() {
        Settled one = Settled.at(server);
        one.happened(
                new Event.Valued(
                        List.of(new Event.Activity("garden", 3), new Event.Activity("run", 1))));
        return one;
    }

    @Test
    void everythingThatIsToldIsKept() {
        Settled one = gardener();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("activity0", "5");
        all.put("activity1", "2");
        all.put("average", "4");
        all.put("joy", "3");
        all.put("doing", "2");
        all.put("stress", "6");
        all.put("confidence", "8");
        assertThat(FirstMinutes.where(one.send("/check", "/check", all))).isEqualTo("/progress");
        CheckIns told = one.state().checkIns();
        assertThat(told.scores().getFirst().activities())
                .containsExactly(new Event.Activity("garden", 5), new Event.Activity("run", 2));
        assertThat(told.impacts().getFirst().what()).isEqualTo(new Event.Affected(4, 3, 2));
        assertThat(told.stress().getFirst().level()).isEqualTo(6);
        assertThat(told.confidence().getFirst().level()).isEqualTo(8);
    }

    @Test
    void eachPartMayBeLeftOut() {
        Settled one = gardener();
        assertThat(FirstMinutes.where(one.send("/check", "/check", Map.of("stress", "2"))))
                .isEqualTo("/progress");
        assertThat(one.state().checkIns().impacts()).isEmpty();
        assertThat(one.state().checkIns().scores()).hasSize(1);
        assertThat(FirstMinutes.where(one.send("/check", "/check", Map.of())))
                .isEqualTo("/progress");
    }

    @Test
    void halfOfAPartComesBackWithWhatWasChosen() {
        Settled one = gardener();
        String page = one.send("/check", "/check", Map.of("average", "4", "stress", "7")).body();
        assertThat(page)
                .contains("role=\"alert\"", "was answered in part")
                .containsPattern("name=\"average\" value=\"4\" checked")
                .containsPattern("name=\"stress\" value=\"7\" checked");
        assertThat(one.state().checkIns().stress()).isEmpty();
    }

    @Test
    void todayAsksForItOnceAWeekHasGoneBy() {
        Settled one = Settled.before(server, 9);
        one.happened(
                new Event.Logged(5, List.of("cat-cow")),
                LocalDate.now(ZoneOffset.UTC).minusDays(7).atTime(1, 0).atZone(ZoneOffset.UTC));
        assertThat(one.get("/today")).contains("Do the weekly check");
        one.send("/check", "/check", Map.of("average", "4", "joy", "3", "doing", "2"));
        assertThat(one.get("/today")).doesNotContain("Do the weekly check");
    }

    @Test
    void helpIsOnTheCheck() {
        assertThat(gardener().get("/check")).contains("/habit/help", "I feel hopeless");
    }
}
