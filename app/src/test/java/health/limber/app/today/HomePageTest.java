package health.limber.app.today;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

class HomePageTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final RunningServer server = RunningServer.shared();

    private static void did(Settled one, LocalDate day) {
        one.happened(
                new Event.Logged(5, List.of("cat-cow")), day.atTime(9, 0).atZone(ZoneOffset.UTC));
    }

    @Test
    void itIsTheHomeOfWhoHasAPlan() {
        Settled dorota = Settled.at(server);
        assertThat(dorota.leadsTo("/")).isEqualTo("/today");
        assertThat(dorota.get("/today"))
                .contains("One thing to do now.", "action=\"/today/start\"", "Start: about")
                .contains("This week: 0 of 7 sessions.", "Tomorrow: about");
    }

    @Test
    void aSessionThatIsDoneIsDoneForToday() {
        Settled dorota = Settled.at(server);
        dorota.get("/today");
        String shown = dorota.state().lastPrescription().orElseThrow().id();
        dorota.does(shown, TODAY);
        assertThat(dorota.get("/today"))
                .contains("Done for today", "This week: 1 of 7 sessions.", "dot dot-done")
                .doesNotContain("One thing to do now.");
        assertThat(dorota.state().lastPrescription().orElseThrow().id()).isEqualTo(shown);
    }

    @Test
    void aMissedDayIsMetWithAGentleWordAndMoreOfThemWithTwoMinutes() {
        Settled dorota = Settled.before(server, 4);
        did(dorota, TODAY.minusDays(2));
        assertThat(dorota.get("/today"))
                .contains("Yesterday had no session. That happens.")
                .doesNotContain("Just two minutes today");
        Settled longer = Settled.before(server, 6);
        did(longer, TODAY.minusDays(5));
        assertThat(longer.get("/today")).contains("Two minutes are a good way back.");
        longer.send("/today", "/today/minutes", Map.of("minutes", "2"));
        assertThat(longer.state().lastPrescription().orElseThrow().what().minutes())
                .isGreaterThan(2);
        longer.get("/today");
        assertThat(longer.state().lastPrescription().orElseThrow().what().minutes()).isEqualTo(2);
    }

    @Test
    void whoDidSomethingYesterdayIsToldNothingOfMissing() {
        Settled dorota = Settled.before(server, 4);
        did(dorota, TODAY.minusDays(1));
        assertThat(dorota.get("/today")).doesNotContain("That happens");
    }

    @Test
    void minutesOfTodayAreOfTodayOnly() {
        Settled dorota = Settled.at(server);
        dorota.get("/today");
        dorota.send("/today", "/today/minutes", Map.of("minutes", "3"));
        dorota.get("/today");
        assertThat(dorota.state().lastPrescription().orElseThrow().what().minutes()).isEqualTo(3);
        assertThat(dorota.state().description().minutesPerDay()).hasValue(8);
        assertThat(dorota.get("/week")).contains("Today: 3 minutes");
        assertThat(dorota.send("/today", "/today/minutes", Map.of("minutes", "none")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void theLastAnswerOfAMorningCounts() {
        Settled dorota = Settled.at(server);
        dorota.send("/today", "/today/morning", Map.of("pain", "4"));
        assertThat(dorota.get("/today")).contains("You said 4 out of 10.");
        dorota.send("/today", "/today/morning", Map.of("pain", "3"));
        assertThat(dorota.get("/today")).contains("You said 3 out of 10.");
    }

    @Test
    void aBadDayCanBeTakenBack() {
        Settled dorota = Settled.at(server);
        dorota.send("/today", "/today/flare", Map.of());
        assertThat(dorota.get("/today")).contains("It is not so bad after all");
        dorota.send("/today", "/today/flare/back", Map.of());
        assertThat(dorota.get("/today")).contains("Today is a bad day");
    }

    @Test
    void aPlanThatWasTooMuchIsSmallerAndSaysSo() {
        Settled dorota = Settled.before(server, 13);
        dorota.happened(
                new Event.Logged(8, List.of("cat-cow")),
                ZonedDateTime.now(ZoneOffset.UTC).minusDays(14));
        String page = dorota.get("/today");
        assertThat(page)
                .contains("room for 0 of 7 sessions", "4 minutes instead of 8")
                .contains("/habit/minutes", "/habit/cue");
    }

    @Test
    void theCueOfThePersonIsThere() {
        Settled dorota = Settled.at(server);
        dorota.happened(
                new Event.Intended("my first coffee", "in the kitchen", "I am late", "on the bus"));
        assertThat(dorota.get("/today"))
                .contains("After my first coffee I do my minutes in the kitchen.");
    }

    @Test
    void untilAProfessionalWasSeenOnlyTheHoldingSetIsThere() {
        Settled heart =
                Settled.at(server, Map.of("q_heart_dx", 1), Settled.told(List.of(Region.low)));
        assertThat(heart.get("/today"))
                .contains("Until you have been seen", "/exercises/diaphragmatic-breathing")
                .doesNotContain("More or less time today?", "/exercises/cat-cow");
    }

    /** With this stress and so many minutes. */
    private static String today(int stress, int minutes) {
        Settled one =
                Settled.at(
                        RunningServer.shared(),
                        Map.of(),
                        Settled.told(List.of(Region.low)).and(Description.ofMinutes(minutes)));
        one.happened(new Event.Described(Description.ofStress(stress)));
        return one.get("/today");
    }

    @Test
    void muchStressAndFewMinutesOfferABreakToBreathe() {
        assertThat(today(6, 5)).contains("a break of their own", "/exercises/paced-breathing-6\"");
        assertThat(today(5, 5)).doesNotContain("a break of their own");
        assertThat(today(6, 6)).doesNotContain("a break of their own");
    }
}
