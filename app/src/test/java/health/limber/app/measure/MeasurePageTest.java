package health.limber.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Settled;
import health.limber.app.Visitor;
import health.limber.plan.fact.CheckIns.Reading;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

class MeasurePageTest {
    private static final String TEST = "fingertip-to-floor";

    private final RunningServer server = RunningServer.shared();

    private static ZonedDateTime weeksAgo(int weeks) {
        return LocalDate.now(ZoneOffset.UTC).minusWeeks(weeks).atTime(7, 30).atZone(ZoneOffset.UTC);
    }

    private static List<Integer> values(Settled one) {
        return one.state().checkIns().readings(TEST).stream()
                .map(Reading::what)
                .map(Event.Measured::value)
                .toList();
    }

    private static String measure(Settled one, String value) {
        return sendFrom("/measure", one, value);
    }

    /** Sent from another page, as by somebody who left the form open too long. */
    private static String late(Settled one) {
        return sendFrom("/check", one, "12");
    }

    private static String sendFrom(String page, Settled one, String value) {
        return FirstMinutes.where(
                one.send(page, "/measure", Map.of("measurement", TEST, "value", value)));
    }

    @Test
    void whatIsMeasuredIsKeptAndLeadsToHowItGoes() {
        Settled one = Settled.at(server);
        assertThat(one.get("/measure"))
                .contains("How far your fingertips are from the floor", "Stop where your pain");
        assertThat(measure(one, "12")).isEqualTo("/progress#motion");
        assertThat(values(one)).containsExactly(12);
        assertThat(one.get("/measure")).contains("12 cm");
    }

    @Test
    void somethingElseThanCentimetresComesBackWithOneSentence() {
        Settled one = Settled.at(server);
        for (String typed : List.of("", "-3", "101", "ten")) {
            String page =
                    one.send("/measure", "/measure", Map.of("measurement", TEST, "value", typed))
                            .body();
            assertThat(page)
                    .contains("role=\"alert\"", "Please type whole centimetres from 0 to 100.")
                    .contains("value=\"" + typed + "\"");
        }
        assertThat(values(one)).isEmpty();
    }

    @Test
    void aSlipCanBeTakenBack() {
        Settled one = Settled.at(server);
        measure(one, "90");
        String fact = one.state().checkIns().readings(TEST).getFirst().fact();
        one.send("/measure", "/measure/back", Map.of("measurement", TEST, "fact", fact));
        assertThat(values(one)).isEmpty();
        one.send("/measure", "/measure/back", Map.of("measurement", TEST, "fact", fact));
        assertThat(one.get("/measure")).doesNotContain("90 cm");
    }

    @Test
    void onlyMeasurementsCanBeTakenBackHere() {
        Settled one = Settled.at(server);
        String woke = one.happened(new Event.Woke(4));
        one.send("/measure", "/measure/back", Map.of("measurement", TEST, "fact", woke));
        assertThat(one.state().checkIns().mornings()).hasSize(1);
    }

    @Test
    void afterExerciseItWaitsForAnotherDay() {
        Settled one = Settled.at(server);
        one.happened(new Event.Logged(5, List.of("cat-cow")));
        assertThat(one.get("/measure"))
                .contains("You have moved today already")
                .doesNotContain("name=\"value\"");
        assertThat(late(one)).isEqualTo("/measure");
        assertThat(values(one)).isEmpty();
    }

    @Test
    void onABadDayItWaitsForAnotherDay() {
        Settled one = Settled.at(server);
        one.happened(new Event.Flared());
        assertThat(one.get("/measure"))
                .contains("Today is a bad day")
                .doesNotContain("name=\"value\"");
    }

    @Test
    void aPrecautionThatSparesTheBentBackRulesItOut() {
        Settled one =
                Settled.at(server, Map.of("q_osteoporosis", 1), Settled.told(List.of(Region.low)));
        assertThat(one.get("/measure"))
                .contains("does not go well with what you told us")
                .doesNotContain("name=\"value\"");
        assertThat(late(one)).isEqualTo("/measure");
        assertThat(values(one)).isEmpty();
    }

    @Test
    void aNeckIsNotMeasuredByBendingForward() {
        Settled one = Settled.at(server, Map.of(), Settled.told(List.of(Region.neck)));
        assertThat(one.get("/measure")).contains("takes a camera").doesNotContain("name=\"value\"");
        assertThat(one.get("/progress")).contains("takes a camera").doesNotContain("/measure");
    }

    @Test
    void nobodyMeasuresWhoMayNotExercise() {
        Settled one = Settled.at(server, Map.of("q_saddle", 1), Settled.told(List.of(Region.low)));
        assertThat(one.leadsTo("/measure")).isEqualTo("/answer");
        Visitor quick = server.visitor();
        FirstMinutes.begin(quick);
        assertThat(FirstMinutes.where(quick.get("/measure"))).isEqualTo("/");
    }

    @Test
    void fiveCentimetresForTwoWeeksAreAChange() {
        Settled one = Settled.before(server, 7 * 5);
        int week = 5;
        for (int value : List.of(20, 22, 20, 15, 14))
            one.happened(new Event.Measured(TEST, value), weeksAgo(week--));
        assertThat(one.get("/progress"))
                .contains("closer to the floor than in your first two measurements")
                .contains("14.5 cm now, 21.0 cm then");
    }

    @Test
    void fourAreNone() {
        Settled one = Settled.before(server, 7 * 5);
        int week = 5;
        for (int value : List.of(20, 20, 20, 16, 16))
            one.happened(new Event.Measured(TEST, value), weeksAgo(week--));
        assertThat(one.get("/progress"))
                .contains("about the same as in your first two measurements")
                .contains("A change counts from 5.0 cm.");
    }

    @Test
    void theScaleHasRoomForWhatWasMeasured() {
        Settled one = Settled.before(server, 7 * 2);
        one.happened(new Event.Measured(TEST, 43), weeksAgo(2));
        one.happened(new Event.Measured(TEST, 41), weeksAgo(1));
        assertThat(one.get("/progress"))
                .contains(">60</text>", "Centimetres", "We cannot tell yet: 2 more weekly");
    }

    @Test
    void itComesLastOnThePage() {
        String page = Settled.at(server).get("/progress");
        assertThat(page.indexOf("id=\"activities\"")).isLessThan(page.indexOf("id=\"pain\""));
        assertThat(page.indexOf("id=\"pain\"")).isLessThan(page.indexOf("id=\"motion\""));
        assertThat(page.indexOf("id=\"adherence\"")).isLessThan(page.indexOf("id=\"motion\""));
    }
}
