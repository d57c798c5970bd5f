package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TellingPageTest {
    private final RunningServer server = RunningServer.shared();

    /** Somebody with a sore back who has answered what they ticked. */
    private Asked begun() {
        Asked anna = new Asked(server, "back", "qs_night");
        anna.answer("/screening/general-health", Map.of());
        return anna;
    }

    private static Description last(Asked anna) {
        return ((Event.Described) anna.facts().getLast().event()).told();
    }

    @Test
    void whatLimberIsComesBeforeTheFirstQuestionAboutThePerson() {
        Asked anna = begun();
        String page = anna.get("/screening/agreement").body();
        assertThat(page)
                .contains("Before you begin", "it is not a medical device")
                .contains("have not yet been reviewed by your clinician")
                .contains("people of 18 and over", "on the computer that runs this Limber")
                .contains("I am 18 or older, and I agree")
                .doesNotContain("Part 1 of");
        assertThat(Asked.where(anna.tell("agreement"))).isEqualTo("/screening/where");
        assertThat(anna.facts().getLast().event())
                .isEqualTo(new Event.Consented(Screenings.AGREEMENT));
        int kept = anna.facts().size();
        assertThat(Asked.where(anna.tell("agreement"))).isEqualTo("/screening/where");
        assertThat(anna.facts()).hasSize(kept);
    }

    @Test
    void whoIsTooYoungIsToldCalmlyWhatToDo() {
        Asked anna = begun();
        assertThat(anna.get("/screening/agreement").body())
                .contains("href=\"/screening/under-18\"");
        int kept = anna.facts().size();
        assertThat(anna.get("/screening/under-18").body())
                .contains("tell a parent", "ask a doctor", "href=\"/exercises\"");
        assertThat(anna.facts()).hasSize(kept);
    }

    @Test
    void thePictureAndTheListAreTheSameControl() {
        Asked anna = begun();
        String page = anna.get("/screening/where").body();
        for (Region region : Region.values())
            assertThat(page)
                    .contains("for=\"where-" + region + "\"")
                    .containsPattern(
                            "type=\"checkbox\" id=\"where-" + region + "\" name=\"where\"");
        assertThat(page).contains("Nothing hurts", "I want it to stay that way");
    }

    @Test
    void whereItHurtsIsKnownFromTheSafetyPage() {
        Asked anna = begun();
        assertThat(anna.get("/screening/where").body())
                .containsPattern("name=\"where\" value=\"low\" checked")
                .contains("You told us this before");
    }

    @ParameterizedTest
    @CsvSource({
        "where, where, choose where it hurts",
        "kind, kind, choose what comes closest",
        "strength, pain, choose a number",
        "since, ago, give a whole number",
        "age, age, give your age"
    })
    void aPageWithoutAnAnswerSaysWhatIsMissing(String part, String field, String sentence) {
        Asked anna = begun();
        anna.tell("agreement");
        HttpResponse<String> sent = anna.send("/screening/" + part, Map.of());
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("id=\"" + field + "-slip\" role=\"alert\"", sentence)
                .contains("aria-describedby=\"" + field + "-slip\"");
        assertThat(anna.kinds()).doesNotContain("Described");
    }

    @Test
    void whatWasWrittenStaysWhenSomethingIsMissing() {
        Asked anna = begun();
        Map<String, String> fields = Map.of("ago", "some", "unit", "weeks");
        assertThat(anna.send("/screening/since", fields).body())
                .contains("value=\"some\"", "value=\"weeks\" selected");
        assertThat(anna.send("/screening/age", Map.of("age", "old")).body())
                .contains("value=\"old\"");
    }

    @Test
    void eachPageIsKeptAsItIsGivenAndCounts() {
        Asked anna = begun();
        anna.tellAll();
        assertThat(anna.kinds())
                .endsWith(
                        "Consented",
                        "Described",
                        "Described",
                        "Described",
                        "Described",
                        "Described");
        assertThat(last(anna)).isEqualTo(Description.ofAge(41));
        assertThat(anna.get("/screening/kind").body())
                .containsPattern("value=\"dull_persistent\" checked")
                .contains("Part 3 of", "href=\"/screening/where\"")
                .doesNotContain("You told us this before");
    }

    @Test
    void whereNothingHurtsNothingMoreIsAskedOfThePain() {
        Asked anna = begun();
        anna.tell("agreement");
        assertThat(Asked.where(anna.tell("where", Map.of("where", "nowhere"))))
                .isEqualTo("/screening/age");
        assertThat(Asked.where(anna.get("/screening/strength"))).isEqualTo("/screening");
        assertThat(anna.get("/screening/age").body()).contains("href=\"/screening/where\"");
    }

    @Test
    void whatSetsASharpPainOffIsKept() {
        Asked anna = begun();
        anna.tell("kind", Map.of("kind", "sharp_local", "setOff", "turn"));
        assertThat(last(anna).pain().orElseThrow().type())
                .isEqualTo(Optional.of(PainType.sharp_local));
        assertThat(anna.get("/screening/kind").body())
                .containsPattern("name=\"setOff\" value=\"turn\" checked");
    }

    @Test
    void aPageSentTwiceIsKeptOnce() {
        Asked anna = begun();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", Asked.form(anna.get("/screening/age").body()));
        fields.put("age", "41");
        anna.submit("/screening/age", "/screening/age", fields);
        int kept = anna.facts().size();
        anna.submit("/screening/age", "/screening/age", fields);
        assertThat(anna.facts()).hasSize(kept);
    }

    @Test
    void goingBackChangesAPageAndNothingElse() {
        Asked anna = begun();
        anna.tellAll();
        String next = anna.next();
        assertThat(Asked.where(anna.tell("where", Map.of("where", "low")))).isEqualTo(next);
        anna.tell("strength", Map.of("pain", "7"));
        assertThat(anna.get("/screening/strength").body())
                .containsPattern("name=\"pain\" value=\"7\" checked");
        assertThat(anna.get("/screening/age").body()).contains("value=\"41\"");
    }

    @Test
    void aNewScreeningKnowsThePersonButAsksHowStrongThePainIs() {
        Asked anna = begun();
        anna.tellAll();
        anna.walk(Map.of());
        assertThat(anna.get("/screening/age").body())
                .contains("value=\"41\"", "You told us this before");
        assertThat(anna.get("/screening/since").body())
                .contains("value=\"6\"", "value=\"months\" selected");
        assertThat(anna.get("/screening/strength").body()).doesNotContain(" checked");
    }

    @Test
    void nothingIsAskedWhileALockStands() {
        Asked anna = new Asked(server, "back", "qs_heart");
        anna.walk(Map.of("q_chest_now", "yes"));
        for (Telling telling : List.of(Telling.agreement, Telling.where, Telling.age))
            assertThat(Asked.where(anna.get("/screening/" + telling))).isEqualTo("/screening");
        assertThat(anna.next()).isEqualTo("/answer");
    }
}
