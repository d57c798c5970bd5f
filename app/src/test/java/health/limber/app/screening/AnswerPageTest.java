package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.plan.fact.Event;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

class AnswerPageTest {
    private final RunningServer server = RunningServer.shared();

    private Asked answered(String ticked, Map<String, String> yes) {
        Asked anna = new Asked(server, "back", ticked);
        anna.walk(yes);
        return anna;
    }

    @Test
    void anEmergencySaysWhatToDoFirstAndOffersNothingElse() {
        String page = answered("qs_heart", Map.of("q_chest_now", "yes")).get("/answer").body();
        assertThat(page)
                .contains("Stop here.", "Call your emergency number now", "answer-stop")
                .contains("Right now or in the last 24 hours")
                .contains("I have been seen")
                .doesNotContain("/today/start", "href=\"/exercises/", "E-CHEST", "heart attack");
        assertThat(page.indexOf("Call your emergency number now"))
                .isLessThan(page.indexOf("Right now or in the last 24 hours"));
    }

    @Test
    void theSameDayIsSaidAsPlainly() {
        String page = answered("qs_heart", Map.of("q_calf", "yes")).get("/answer").body();
        assertThat(page)
                .contains("Please be seen today.", "answer-stop", "Signs that need emergency care")
                .doesNotContain("/today/start", "thrombosis", "S-DVT");
    }

    @Test
    void aProfessionalFirstNamesWhoAndWhatMayBeDoneMeanwhile() {
        String page = answered("qs_ill", Map.of("q_weightloss", "yes")).get("/answer").body();
        assertThat(page)
                .contains("Please check with a professional", "checked by a doctor soon")
                .contains("href=\"/exercises/diaphragmatic-breathing\"")
                .contains("href=\"/exercises/walk-break\"")
                .contains("action=\"/today/start\"");
        String heart = answered("qs_heart", Map.of("q_heart_dx", "yes")).get("/answer").body();
        assertThat(heart)
                .contains("href=\"/exercises/diaphragmatic-breathing\"")
                .doesNotContain("walk-break");
    }

    @Test
    void adjustmentsAreToldWithTheirReason() {
        String page =
                answered("qs_night", Map.of("q_knee", "yes", "q_claud", "yes"))
                        .get("/answer")
                        .body();
        assertThat(page)
                .contains("You can start, with these adjustments.")
                .contains("Use the sitting or standing versions.")
                .contains("You told us kneeling is painful or not possible.")
                .contains("book a routine appointment")
                .contains("Is kneeling painful or impossible?")
                .contains("action=\"/today/start\"", "5 minutes")
                .doesNotContain("M-KNEE", "stenosis");
    }

    @Test
    void nothingInTheWayIsSaidWithoutAPromise() {
        String page = answered("qs_night", Map.of()).get("/answer").body();
        assertThat(page)
                .contains("You can start.", "cannot see", "action=\"/today/start\"")
                .doesNotContain("Your answers behind this");
    }

    @Test
    void whoHasNotAnsweredIsSentToTheQuestions() {
        Asked anna = new Asked(server, "back", "qs_night");
        assertThat(Asked.where(anna.get("/answer"))).isEqualTo("/screening");
    }

    @Test
    void whoHasBeenSeenIsAskedEverythingAnew() {
        Asked anna = answered("qs_heart", Map.of("q_chest_now", "yes"));
        String page = anna.get("/answer").body();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("lock", Asked.hidden(page, "lock"));
        fields.put("form", Asked.form(page));
        assertThat(anna.submit("/answer", "/answer/seen", fields).statusCode()).isEqualTo(422);
        fields.put("seen", "yes");
        assertThat(Asked.where(anna.submit("/answer", "/answer/seen", fields)))
                .isEqualTo("/screening/agreement");
        assertThat(anna.kinds()).endsWith("Assessed");
        assertThat(anna.get("/screening/heart-breath").body()).doesNotContain("checked");
        assertThat(anna.walk(Map.of())).endsWith("/answer");
        assertThat(anna.get("/answer").body()).contains("You can start, with these adjustments.");
    }

    @Test
    void aSignToldInASessionIsShownTheSameWay() {
        Asked anna = Asked.withSession(server);
        String begun = anna.happened(new Event.Started(anna.facts().getLast().id()));
        String stop = anna.happened(new Event.Stopped(begun, 0, "scap-retraction"));
        anna.happened(
                new Event.Hurt(
                        stop,
                        List.of(),
                        OptionalInt.empty(),
                        List.of("chest-faint-breath-speech"),
                        Event.Way.emergency));
        assertThat(anna.next()).isEqualTo("/answer");
        String page = anna.get("/answer").body();
        assertThat(page)
                .contains("Stop here.", "answer-stop", "Chest pain, fainting", "I have been seen")
                .doesNotContain("/today/start", "chest-faint");
        Map<String, String> seen =
                Map.of("lock", Asked.hidden(page, "lock"), "form", Asked.form(page), "seen", "yes");
        assertThat(FirstMinutes.where(anna.submit("/answer", "/answer/seen", seen)))
                .isEqualTo("/screening/agreement");
    }
}
