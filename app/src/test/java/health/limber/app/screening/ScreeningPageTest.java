package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.screening.Disposition;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

class ScreeningPageTest {
    private final RunningServer server = RunningServer.shared();

    private static Event.Screened screened(Asked anna) {
        List<Event.Screened> all =
                anna.facts().stream()
                        .map(Fact::event)
                        .filter(Event.Screened.class::isInstance)
                        .map(Event.Screened.class::cast)
                        .toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void nobodyIsAskedWithoutBeingSomebody() {
        assertThat(Asked.where(server.visitor().get("/screening"))).startsWith("/sign-in");
    }

    @Test
    void whatWasTickedIsAskedFirstAndNothingIsPreselected() {
        Asked anna = new Asked(server, "neck", "qs_heart");
        assertThat(anna.next()).isEqualTo("/screening/heart-breath");
        String page = anna.get("/screening/heart-breath").body();
        assertThat(Asked.questions(page)).contains("q_chest_now", "q_aaa_pulse", "q_calf");
        assertThat(page)
                .contains("Your heart, blood pressure and breathing", "None of these applies to me")
                .doesNotContain("checked");
    }

    @Test
    void theWholeRouteEndsAtTheAnswerAndKeepsEveryPage() {
        Asked anna = new Asked(server, "back", "qs_night");
        List<String> met = anna.walk(Map.of());
        assertThat(met)
                .startsWith(
                        "/screening/general-health",
                        "/screening/agreement",
                        "/screening/where",
                        "/screening/kind",
                        "/screening/strength",
                        "/screening/since",
                        "/screening/age")
                .endsWith("/answer")
                .doesNotHaveDuplicates();
        assertThat(screened(anna).disposition()).isEqualTo(Disposition.SELF_MANAGE);
        assertThat(anna.kinds())
                .startsWith("Consented", "QuickStarted", "Answered", "Consented", "Described")
                .endsWith("Answered", "Screened");
        assertThat(anna.next()).isEqualTo("/answer");
    }

    @Test
    void aSignOfAnEmergencyLeadsToTheAnswerAtOnce() {
        Asked anna = new Asked(server, "back", "qs_heart");
        assertThat(anna.walk(Map.of("q_chest_now", "yes")))
                .containsExactly("/screening/heart-breath", "/answer");
        assertThat(screened(anna).rules()).contains("E-CHEST");
        assertThat(Asked.where(anna.get("/screening/general-health"))).isEqualTo("/answer");
        assertThat(Asked.where(anna.get("/screening/again"))).isEqualTo("/answer");
    }

    @Test
    void aSignOfAnEmergencyNeedsNoOtherAnswerOfItsPage() {
        Asked anna = new Asked(server, "back", "qs_heart");
        HttpResponse<String> sent =
                anna.send("/screening/heart-breath", Map.of("q_chest_now", "yes"));
        assertThat(Asked.where(sent)).isEqualTo("/answer");
        assertThat(screened(anna).disposition()).isEqualTo(Disposition.EMERGENCY);
    }

    @Test
    void missingAnswersComeBackMarkedWithWhatWasChosen() {
        Asked anna = new Asked(server, "neck", "qs_preg");
        HttpResponse<String> sent =
                anna.send("/screening/pregnancy", Map.of("q_preg_weeks", "many", "q_pgp", "no"));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("role=\"alert\"", "2 answers are missing", "value=\"many\"")
                .contains("aria-describedby=\"q_postpartum_weeks-slip\"")
                .containsPattern("name=\"q_pgp\" value=\"no\" checked");
        assertThat(anna.kinds()).doesNotContain("Answered");
    }

    @Test
    void noneOfTheseAnswersTheListButNeverOverrulesAYes() {
        Asked anna = new Asked(server, "neck", "qs_preg");
        HttpResponse<String> both =
                anna.send("/screening/pregnancy", Map.of("q_pgp", "yes", "none", "yes"));
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.body()).contains("You answered yes to something");
        assertThat(Asked.where(anna.send("/screening/pregnancy", Map.of("none", "yes"))))
                .isEqualTo("/screening/agreement");
        Event.Answered page = (Event.Answered) anna.facts().getLast().event();
        assertThat(page.answers())
                .containsEntry("q_pgp", OptionalInt.of(0))
                .containsEntry("q_preg_weeks", OptionalInt.empty());
    }

    @Test
    void aYesBringsItsQuestionAndOneThatStandsAloneStandsAlone() {
        Asked anna = new Asked(server, "neck", "qs_injury");
        HttpResponse<String> sent =
                anna.answer("/screening/accident", Map.of("q_neck_injury", "yes"));
        assertThat(Asked.where(sent)).isEqualTo("/screening/accident/q_neck_rot45");
        String page = anna.get("/screening/accident/q_neck_rot45").body();
        assertThat(Asked.questions(page)).containsExactly("q_neck_rot45");
        assertThat(page).contains("Do not test it").doesNotContain("None of these applies to me");
        assertThat(
                        Asked.where(
                                anna.send(
                                        "/screening/accident/q_neck_rot45",
                                        Map.of("q_neck_rot45", "no"))))
                .isEqualTo("/answer");
        assertThat(screened(anna).rules()).contains("E-CSPINE");
    }

    @Test
    void theSamePageSentTwiceIsKeptOnce() {
        Asked anna = new Asked(server, "back", "qs_heart");
        String page = anna.get("/screening/heart-breath").body();
        Map<String, String> fields = Map.of("form", Asked.form(page), "q_chest_now", "yes");
        anna.send("/screening/heart-breath", fields);
        assertThat(anna.kinds()).endsWith("Answered", "Screened");
        int kept = anna.facts().size();
        Map<String, String> again = Map.of("form", Asked.form(page), "q_chest_now", "yes");
        anna.submit("/answer", "/screening/heart-breath", again);
        assertThat(anna.facts()).hasSize(kept);
    }

    @Test
    void goingBackShowsTheAnswersAndChangesThem() {
        Asked anna = new Asked(server, "neck", "qs_preg");
        anna.answer("/screening/pregnancy", Map.of("q_pgp", "yes", "q_postpartum_weeks", "30"));
        assertThat(anna.get("/screening/agreement").body())
                .contains("href=\"/screening/pregnancy\"");
        String page = anna.get("/screening/pregnancy").body();
        assertThat(page)
                .containsPattern("name=\"q_pgp\" value=\"yes\" checked")
                .contains("name=\"q_postpartum_weeks\" value=\"30\"");
        anna.answer("/screening/pregnancy", Map.of());
        assertThat(anna.get("/screening/pregnancy").body())
                .containsPattern("name=\"q_pgp\" value=\"no\" checked");
    }

    @Test
    void whatChangesIsAskedAnewFromTheBeginning() {
        Asked anna = new Asked(server, "back", "qs_night");
        anna.walk(Map.of());
        assertThat(Asked.where(anna.get("/screening/again")))
                .isEqualTo("/screening/general-health");
        assertThat(anna.get("/screening/general-health").body()).doesNotContain("checked");
        anna.answer("/screening/general-health", Map.of("q_febrile_now", "yes"));
        assertThat(anna.next()).isEqualTo("/screening/where");
        assertThat(Asked.where(anna.get("/answer"))).isEqualTo("/screening");
        assertThat(anna.walk(Map.of())).endsWith("/answer");
        assertThat(anna.get("/answer").body()).contains("until you have had no fever for 48 hours");
    }

    @Test
    void anAddressThatIsNoneIsNotThere() {
        Asked anna = new Asked(server, "back", "qs_night");
        assertThat(anna.get("/screening/knees").statusCode()).isEqualTo(404);
        assertThat(Asked.where(anna.get("/screening/accident/q_saddle"))).isEqualTo("/screening");
    }
}
