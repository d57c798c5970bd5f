package health.limber.app.habit;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Visitor;
import health.limber.app.facts.Draft;
import health.limber.app.facts.Ledger;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.State;
import health.limber.plan.screening.Disposition;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class HabitPageTest {
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final RunningServer server = RunningServer.shared();
    private Visitor anna = server.visitor();
    private String person = "";

    @BeforeEach
    void begin() {
        anna = server.visitor();
        FirstMinutes.begin(anna);
        person = server.person(anna);
    }

    private State state() {
        return server.part(Ledger.class).state(person);
    }

    private int kept() {
        return server.part(Ledger.class).facts(person).size();
    }

    private String form(String path) {
        Matcher found = FORM.matcher(anna.get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("form", form(path));
        return anna.submit(path, path, all);
    }

    private String sent(String path, Map<String, String> fields) {
        HttpResponse<String> answer = send(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return FirstMinutes.where(answer);
    }

    @Test
    void oneTopicAfterTheOtherLeadsToTheWeek() {
        assertThat(FirstMinutes.where(anna.get("/habit"))).isEqualTo("/habit/desk");
        assertThat(sent("/habit/desk", Map.of("hours", "7"))).isEqualTo("/habit/stress");
        assertThat(sent("/habit/stress", Map.of("level", "6"))).isEqualTo("/habit/minutes");
        assertThat(sent("/habit/minutes", Map.of("minutes", "8"))).isEqualTo("/habit/equipment");
        assertThat(sent("/habit/equipment", Map.of("equipment", "band")))
                .isEqualTo("/habit/activities");
        assertThat(sent("/habit/activities", Map.of("activity1", "climb stairs", "score1", "4")))
                .isEqualTo("/habit/cue");
        Map<String, String> cue =
                Map.of(
                        "cue",
                        "lunch",
                        "place",
                        "at my desk",
                        "barrier",
                        "I am late",
                        "backup",
                        "one move");
        assertThat(sent("/habit/cue", cue)).isEqualTo("/habit/confidence");
        assertThat(sent("/habit/confidence", Map.of("level", "8"))).isEqualTo("/week");
        Description told = state().description();
        assertThat(told.deskHours()).hasValue(7);
        assertThat(told.stress()).hasValue(6);
        assertThat(told.minutesPerDay()).hasValue(8);
        assertThat(told.equipment()).contains(List.of("band"));
        assertThat(state().wishes().activities())
                .containsExactly(new Event.Activity("climb stairs", 4));
        assertThat(state().wishes().intended())
                .contains(new Event.Intended("lunch", "at my desk", "I am late", "one move"));
        assertThat(state().wishes().confident()).hasValue(8);
        assertThat(anna.get("/habit").body())
                .contains("7 hours a day", "6 out of 10", "climb stairs: 4 out of 10")
                .contains("After lunch I do my minutes at my desk.")
                .contains("If I am late, then I do two minutes: one move.");
    }

    @Test
    void everyTopicCanBeSkipped() {
        int before = kept();
        String path = "/habit/desk";
        for (Topic topic : Topic.values()) {
            assertThat(path).isEqualTo(topic.address());
            Matcher skip =
                    Pattern.compile("href=\"([^\"]+)\">Skip<").matcher(anna.get(path).body());
            assertThat(skip.find()).isTrue();
            path = skip.group(1);
        }
        assertThat(path).isEqualTo("/week");
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "desk, hours, whole hours",
        "stress, level, from 0 to 10",
        "equipment, equipment, choose what you have",
        "cue, place, where you will do it",
        "confidence, level, from 0 to 10"
    })
    void aPageWithoutAnAnswerSaysWhatIsMissing(String topic, String field, String sentence) {
        int before = kept();
        HttpResponse<String> answer = send("/habit/" + topic, Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + field + "-slip\" role=\"alert\"", sentence);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whatWasWrittenStaysWhenSomethingIsMissing() {
        assertThat(send("/habit/activities", Map.of("activity2", "walk <far>")).body())
                .contains("value=\"walk &lt;far>\"", "choose how well it goes");
        assertThat(send("/habit/minutes", Map.of("minutes", "other", "other", "ninety")).body())
                .contains("value=\"ninety\"")
                .containsPattern("value=\"other\" checked");
    }

    @Test
    void whatIsKnownStandsThereAndSentAgainIsNotKeptAgain() {
        assertThat(anna.get("/habit/minutes").body())
                .containsPattern("name=\"minutes\" value=\"3\" checked");
        sent("/habit/minutes", Map.of("minutes", "other", "other", "12"));
        assertThat(anna.get("/habit/minutes").body())
                .containsPattern("value=\"other\" checked")
                .contains("name=\"other\" value=\"12\"");
        int before = kept();
        String basis = state().basis();
        sent("/habit/minutes", Map.of("minutes", "other", "other", "12"));
        assertThat(kept()).isEqualTo(before);
        assertThat(state().basis()).isEqualTo(basis);
    }

    @Test
    void aPageSentTwiceIsKeptOnce() {
        Map<String, String> fields = Map.of("form", form("/habit/confidence"), "level", "9");
        int before = kept();
        sent("/habit/confidence", fields);
        sent("/habit/confidence", fields);
        assertThat(kept()).isEqualTo(before + 1);
    }

    @Test
    void oneThingAloneIsChangedFromTheList() {
        sent("/habit/desk", Map.of("hours", "7"));
        assertThat(anna.get("/habit").body()).contains("href=\"/habit/desk?alone=yes\"");
        assertThat(anna.get("/habit/desk?alone=yes").body())
                .contains("name=\"hours\"", "value=\"7\"", "Leave it as it is")
                .doesNotContain("<progress");
        assertThat(sent("/habit/desk", Map.of("hours", "2", "alone", "yes"))).isEqualTo("/habit");
        assertThat(state().description().deskHours()).hasValue(2);
    }

    @Test
    void whoIsNotSureIsOfferedLessAndAskedAgain() {
        sent("/habit/minutes", Map.of("minutes", "8"));
        String offer = sent("/habit/confidence", Map.of("level", "6"));
        assertThat(offer).isEqualTo("/habit/confidence/smaller");
        assertThat(anna.get(offer).body())
                .contains("Yes, take 5 minutes", "No, stay with 8 minutes");
        String again = sent(offer, Map.of("smaller", "yes"));
        assertThat(again).isEqualTo("/habit/confidence?again=yes");
        assertThat(state().description().minutesPerDay()).hasValue(5);
        assertThat(anna.get(again).body())
                .contains("How sure are you that you will do 5 minutes on most days?")
                .doesNotContain(" checked");
        assertThat(sent("/habit/confidence", Map.of("level", "5"))).isEqualTo(offer);
        assertThat(sent(offer, Map.of("smaller", "yes"))).isEqualTo(again);
        assertThat(sent("/habit/confidence", Map.of("level", "5"))).isEqualTo("/week");
        assertThat(state().description().minutesPerDay()).hasValue(2);
        assertThat(FirstMinutes.where(anna.get(offer))).isEqualTo("/week");
    }

    @Test
    void theOfferMayBeRefused() {
        sent("/habit/minutes", Map.of("minutes", "15"));
        assertThat(sent("/habit/confidence", Map.of("level", "3", "alone", "yes")))
                .isEqualTo("/habit/confidence/smaller?alone=yes");
        assertThat(sent("/habit/confidence/smaller", Map.of("smaller", "no", "alone", "yes")))
                .isEqualTo("/habit");
        assertThat(state().description().minutesPerDay()).hasValue(15);
        assertThat(state().wishes().confident()).hasValue(3);
    }

    @Test
    void helpForSomebodyWhoFeelsHopelessStandsBesideTheStress() {
        assertThat(anna.get("/habit/stress").body())
                .contains("feel hopeless", "href=\"/habit/help\"");
        assertThat(anna.get("/habit/help").body())
                .contains("call your emergency number now", "somebody you trust")
                .doesNotContain("/today/start", "/week/add");
    }

    @Test
    void nothingIsAskedWhileALockStands() {
        Event.Screened emergency =
                new Event.Screened(
                        Draft.now(ZonedDateTime.now(ZoneOffset.UTC), new Event.Confident(1)).id(),
                        Disposition.EMERGENCY,
                        List.of(),
                        List.of(),
                        "");
        server.part(Ledger.class)
                .append(person, List.of(Draft.now(ZonedDateTime.now(ZoneOffset.UTC), emergency)));
        assertThat(FirstMinutes.where(anna.get("/habit/desk"))).isEqualTo("/answer");
        assertThat(FirstMinutes.where(anna.get("/habit/confidence/smaller"))).isEqualTo("/answer");
        assertThat(state().description().deskHours()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void anAddressThatIsNoneIsNotThere() {
        assertThat(anna.get("/habit/shoes").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyIsAskedWithoutBeingSomebody() {
        assertThat(FirstMinutes.where(server.visitor().get("/habit"))).startsWith("/sign-in");
    }
}
