package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.QuestionSet;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Somebody with a plan is asked the short set, because a morning was much worse. */
class NewsPageTest {
    private static final String NEWS = "/screening/news";

    private final RunningServer server = RunningServer.shared();

    private Asked worse() {
        Asked anna = new Asked(server, "back", "qs_night");
        anna.walk(Map.of("q_knee", "yes"));
        assertThat(anna.get("/today").statusCode()).isEqualTo(200);
        anna.happened(new Event.Woke(7));
        return anna;
    }

    @Test
    void nothingIsShownBeforeItIsAnswered() {
        Asked anna = worse();
        for (String page : List.of("/today", "/week", "/answer"))
            assertThat(Asked.where(anna.get(page))).isEqualTo("/screening");
        assertThat(anna.next()).isEqualTo(NEWS);
        assertThat(anna.get(NEWS).body())
                .contains("Is anything new?", "You last answered the questions on", "No, nothing");
    }

    @Test
    void oneOfTheTwoHasToBePressed() {
        Asked anna = worse();
        HttpResponse<String> sent = anna.send(NEWS, Map.of());
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Please choose an answer.");
        assertThat(anna.kinds()).doesNotContain("Confirmed");
    }

    @Test
    void nothingNewAsksOnlyWhatTellsOfDangerAndKeepsTheRest() {
        Asked anna = worse();
        assertThat(Asked.where(anna.send(NEWS, Map.of("news", "no"))))
                .isEqualTo("/screening/strength");
        List<String> met = anna.walk(Map.of());
        assertThat(met)
                .startsWith("/screening/strength", "/screening/legs-bladder")
                .endsWith("/answer")
                .doesNotContain("/screening/where", "/screening/age", "/screening/practical");
        assertThat(anna.kinds()).contains("Confirmed").endsWith("Answered", "Screened");
        Event.Screened last = (Event.Screened) anna.facts().getLast().event();
        assertThat(last.precautions()).contains("M-KNEE");
        assertThat(anna.get("/today").statusCode()).isEqualTo(200);
    }

    @Test
    void somethingNewAsksEverything() {
        Asked anna = worse();
        String again = Asked.where(anna.send(NEWS, Map.of("news", "yes")));
        assertThat(Asked.where(anna.get(again))).isEqualTo("/screening/general-health");
    }

    @Test
    void signOfDangerInTheShortSetStopsAtOnce() {
        Asked anna = worse();
        anna.send(NEWS, Map.of("news", "no"));
        assertThat(anna.walk(Map.of("q_saddle", "yes")))
                .containsExactly("/screening/strength", "/screening/legs-bladder", "/answer");
        assertThat(Asked.where(anna.get("/today"))).isEqualTo("/answer");
    }

    @Test
    void thePageIsThereOnlyWhileItIsAsked() {
        Asked anna = new Asked(server, "back", "qs_night");
        anna.walk(Map.of());
        assertThat(Asked.where(anna.get(NEWS))).isEqualTo("/screening");
    }

    @Test
    void nervesAreAskedOnTwoPagesAndLeadBackToToday() {
        Asked anna = new Asked(server, "back", "qs_night");
        anna.walk(Map.of());
        assertThat(anna.get("/today").statusCode()).isEqualTo(200);
        Event.Confirmed nerves =
                new Event.Confirmed(
                        "nerves-" + System.nanoTime(), QuestionSet.NEURO, screening(anna));
        anna.happened(nerves);
        assertThat(anna.walk(Map.of()))
                .startsWith("/screening/legs-bladder")
                .hasSizeLessThan(4)
                .endsWith("/today");
    }

    private static String screening(Asked anna) {
        return anna.facts().stream()
                .map(fact -> fact.event())
                .filter(Event.Screened.class::isInstance)
                .map(event -> ((Event.Screened) event).screening())
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
