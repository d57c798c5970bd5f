package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
                .contains("Your plan is ready", "5 minutes", "href=\"/habit\"", "href=\"/week\"")
                .doesNotContain("M-KNEE", "stenosis");
    }

    @Test
    void nothingInTheWayIsSaidWithoutAPromise() {
        String page = answered("qs_night", Map.of()).get("/answer").body();
        assertThat(page)
                .contains("You can start.", "cannot see", "Your plan is ready")
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
        fields.put("about", Asked.hidden(page, "about"));
        fields.put("form", Asked.form(page));
        String slips = anna.submit("/answer", "/answer/seen", fields).body();
        assertThat(slips).contains("Please choose who has looked at you.", "Please give the day");
        fields.put("role", "doctor");
        fields.put("on", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
        assertThat(anna.submit("/answer", "/answer/seen", fields).body())
                .contains("This day is still to come.");
        fields.put("on", LocalDate.now(ZoneOffset.UTC).minusDays(3).toString());
        assertThat(anna.submit("/answer", "/answer/seen", fields).body())
                .contains("This day is too long ago to count.");
        fields.put("on", LocalDate.now(ZoneOffset.UTC).toString());
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
                Map.of(
                        "about",
                        Asked.hidden(page, "about"),
                        "form",
                        Asked.form(page),
                        "role",
                        "nurse",
                        "on",
                        LocalDate.now(ZoneOffset.UTC).toString());
        assertThat(FirstMinutes.where(anna.submit("/answer", "/answer/seen", seen)))
                .isEqualTo("/screening/agreement");
    }

    private static Map<String, String> cleared(Settled one, String role) {
        return Map.of(
                "about",
                one.state().screening(),
                "role",
                role,
                "on",
                LocalDate.now(ZoneOffset.UTC).toString());
    }

    private Settled settled(Map<String, Integer> answers) {
        return Settled.at(server, answers, Settled.told(List.of(Region.low)));
    }

    @Test
    void aClearanceOpensThePlanUntilItHasChanged() {
        Settled heart = settled(Map.of("q_heart_dx", 1));
        assertThat(heart.get("/answer")).contains("I have been seen").doesNotContain("A nurse");
        heart.send("/answer", "/answer/cleared", cleared(heart, "physiotherapist"));
        assertThat(heart.get("/answer"))
                .contains("You can start, with these adjustments.")
                .contains("You told us that exercise is fine for you: A physiotherapist");
        assertThat(heart.leadsTo("/week")).isEmpty();
        String fact = heart.state().clearances().getFirst().fact();
        heart.send("/answer", "/answer/changed", Map.of("fact", fact));
        assertThat(heart.get("/answer")).contains("Please check with a professional");
    }

    @Test
    void whatMadeABulgeRestsUntilAProfessionalHasAdvised() {
        Settled hernia = settled(Map.of("q_hernia", 1));
        assertThat(hernia.get("/answer")).doesNotContain("Resting until", "I have been seen");
        Event.Prescribed shown = Settled.prescribed("bird-dog");
        String begun = hernia.happened(new Event.Started(hernia.happened(shown)));
        String stop = hernia.happened(new Event.Stopped(begun, 0, "bird-dog"));
        List<String> bulge = List.of("doming-leakage-bulge");
        hernia.happened(new Event.Hurt(stop, List.of(), OptionalInt.of(2), bulge, Event.Way.skip));
        String page = hernia.get("/answer");
        assertThat(page)
                .contains("Resting until somebody has looked", "href=\"/exercises/bird-dog\"")
                .contains("I have been seen", "A midwife")
                .doesNotContain("A nurse", "The team that operated");
        hernia.send("/answer", "/answer/cleared", cleared(hernia, "midwife"));
        assertThat(hernia.get("/answer"))
                .contains("You told us that exercise is fine for you: A midwife")
                .doesNotContain("Resting until", "I have been seen");
    }

    @Test
    void anOperationNeedsTheTeamThatOperated() {
        Settled operated = settled(Map.of("q_surg_spine_weeks", 5));
        assertThat(operated.get("/answer"))
                .contains("The team that operated on me")
                .doesNotContain("A physiotherapist");
        assertThat(
                        operated.send(
                                        "/answer",
                                        "/answer/cleared",
                                        cleared(operated, "physiotherapist"))
                                .statusCode())
                .isEqualTo(422);
        operated.send("/answer", "/answer/cleared", cleared(operated, "surgicalTeam"));
        assertThat(operated.get("/answer")).contains("You can start, with these adjustments.");
    }

    @Test
    void aFeverPassesByItselfAndAYoungPersonHasNoForm() {
        assertThat(settled(Map.of("q_febrile_now", 1)).get("/answer"))
                .contains("no fever for 48 hours")
                .doesNotContain("action=\"/answer/cleared\"");
        Settled young =
                Settled.at(
                        server,
                        Map.of(),
                        Settled.told(List.of(Region.low)).and(Description.ofAge(16)));
        assertThat(young.get("/answer"))
                .contains("Please check with a professional")
                .doesNotContain("action=\"/answer/cleared\"", "/today/start");
    }

    @Test
    void aLockEndsWithItsDaysAndThenAsksEverything() {
        Map<String, Integer> chest = Map.of("q_chest_now", 1);
        Settled soon = Settled.at(server, chest, Settled.told(List.of(Region.low)), 6);
        assertThat(soon.leadsTo("/screening")).isEqualTo("/answer");
        Settled over = Settled.at(server, chest, Settled.told(List.of(Region.low)), 7);
        assertThat(over.leadsTo("/today")).isEqualTo("/screening");
        Map<String, Integer> calf = Map.of("q_calf", 1);
        assertThat(Settled.at(server, calf, Settled.told(List.of(Region.low)), 2).leadsTo("/today"))
                .isEqualTo("/answer");
        assertThat(Settled.at(server, calf, Settled.told(List.of(Region.low)), 3).leadsTo("/today"))
                .isEqualTo("/screening");
    }

    @Test
    void thePaperForTheProfessionalIsPlainAndExact() {
        String paper = settled(Map.of("q_heart_dx", 1, "q_knee", 1)).get("/answer/summary");
        assertThat(paper)
                .contains("For the professional who sees me", "44 years", "Low back", "4 out of 10")
                .contains("P-HEART", "M-KNEE", "Is kneeling painful or impossible?")
                .contains("more questions were answered with no.", "Name, role and date");
    }
}
