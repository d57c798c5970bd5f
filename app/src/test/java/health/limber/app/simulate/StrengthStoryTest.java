package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.explain.Sentences;
import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Dose;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.screening.Complaint;
import health.limber.plan.week.Reason;
import health.limber.plan.week.StrengthProgramme;
import health.limber.plan.week.StrengthWork;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Weeks of people who follow a strength programme (clinical.md 8). */
class StrengthStoryTest {
    private static final LoadedLibrary LOADED = Stories.LOADED;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Felt WELL = Felt.of(2, 2, 4);
    private static final Felt TOO_MUCH = Felt.of(2, 8, 8);

    private Life life = new Life(Life.Engine.of(LOADED), MONDAY);
    private int usual = 3;

    private void hurts(Complaint.Region region, int minutes) {
        life.screen(
                List.of(
                        Description.ofAge(40),
                        Description.ofRegions(List.of(region)),
                        Description.ofPainNow(usual),
                        Description.ofDuration(200),
                        Description.ofMinutes(minutes),
                        Description.ofEquipment(List.of("chair", "band"))),
                Set.of());
    }

    private void follows(String programme) {
        life.tell(new Event.Followed(Event.Programme.composed, Optional.of(programme)));
    }

    /** So many days as planned, all alike. */
    private void days(int count, Felt felt) {
        for (int i = 0; i < count; i++) {
            life.screenAgainIfAsked(usual);
            life.prescribed().ifPresent(one -> life.does(one, felt));
            life.wait(1);
            life.tell(new Event.Woke(usual));
        }
    }

    private Optional<StrengthWork> work() {
        return life.dosing().strength();
    }

    /** The exercises of the programme in the next session that has any. */
    private List<Event.Line> next(String programme) {
        for (int i = 0; i < 7; i++) {
            life.screenAgainIfAsked(usual);
            List<Event.Line> lines = new ArrayList<>();
            for (Event.Line line :
                    life.prescribed().map(one -> one.what().items()).orElse(List.of()))
                if (line.why().getFirst().rule().equals(programme)) lines.add(line);
            if (!lines.isEmpty()) return lines;
            days(1, WELL);
        }
        return List.of();
    }

    private static List<String> ids(List<Event.Line> lines) {
        return lines.stream().map(Event.Line::exercise).toList();
    }

    /** What is said about how an exercise is done. */
    private static List<String> minded(List<Event.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.why().stream())
                .map(Reason::rule)
                .filter(StrengthProgramme::tellsHow)
                .toList();
    }

    private static Dose dose(List<Event.Line> lines, String exercise) {
        for (Event.Line line : lines) if (line.exercise().equals(exercise)) return line.dose();
        throw new AssertionError(exercise + " is not among " + ids(lines));
    }

    @Test
    void aProgrammeGoesFromPhaseToPhaseWithTheWeeks() {
        hurts(Complaint.Region.low, 25);
        follows("SP-LOW-MIN");
        List<Event.Line> first = next("SP-LOW-MIN");
        assertThat(ids(first))
                .containsExactlyInAnyOrder(
                        "dead-bug-heel-tap", "glute-bridge", "side-plank-knee", "bird-dog");
        assertThat(dose(first, "side-plank-knee").repetitions()).containsExactly(3);
        assertThat(new Sentences(LOADED).of(first.getFirst().why().getFirst()))
                .isEqualTo("This is part of your programme for a stronger low back.");
        assertThat(minded(first)).containsExactly("variant:leg only");
        days(14, WELL);
        assertThat(work().orElseThrow().number()).isEqualTo(1);
        List<Event.Line> second = next("SP-LOW-MIN");
        assertThat(ids(second))
                .containsExactlyInAnyOrder("curl-up", "side-plank-knee", "bird-dog", "hip-hinge");
        assertThat(dose(second, "side-plank-knee").repetitions()).containsExactly(4, 3, 2);
        assertThat(minded(second)).containsExactly("variant:arm and leg");
        days(7 * 5, WELL);
        assertThat(work().orElseThrow().number()).isEqualTo(2);
        days(7 * 3, WELL);
        assertThat(work()).isEmpty();
        assertThat(next("SP-LOW-MIN")).isEmpty();
    }

    @Test
    void insideAPhaseItGrowsFromItsFirstDoseToItsLastAndNoFurther() {
        hurts(Complaint.Region.neck, 8);
        follows("SP-NECK-MIN");
        assertThat(dose(next("SP-NECK-MIN"), "band-lateral-raise").repetitions())
                .containsExactly(12);
        days(30, WELL);
        assertThat(work().orElseThrow().number()).isZero();
        List<Event.Line> grown = next("SP-NECK-MIN");
        assertThat(dose(grown, "band-lateral-raise").repetitionsOf(0)).isBetween(14, 25);
        assertThat(dose(grown, "scap-retraction").repetitions()).containsExactly(10);
        assertThat(dose(grown, "scap-retraction").sets()).isEqualTo(1);
        assertThat(life.dosing().isReady("scap-retraction")).isFalse();
    }

    /** Doses of the lateral raise after a month of the neck programme that felt like this. */
    private int raisesAfterAMonth(Felt felt) {
        life = new Life(Life.Engine.of(LOADED), MONDAY);
        hurts(Complaint.Region.neck, 8);
        follows("SP-NECK-MIN");
        assertThat(minded(next("SP-NECK-MIN"))).contains("effort:near-failure");
        days(30, felt);
        List<Event.Line> lines = next("SP-NECK-MIN");
        if (felt.effort().orElse(7) > 6)
            assertThat(dose(lines, "dnf-nod-supine").repetitions()).containsExactly(5);
        return dose(lines, "band-lateral-raise").repetitionsOf(0);
    }

    @Test
    void theLateralRaiseGrowsEvenWhenItIsHardAndNothingElseDoes() {
        assertThat(raisesAfterAMonth(Felt.of(2, 2, 8))).isGreaterThan(12);
    }

    @Test
    void withMorePainItGrowsOnAnUsualEffortOnly() {
        usual = 6;
        assertThat(raisesAfterAMonth(Felt.of(2, 2, 8))).isEqualTo(12);
        assertThat(raisesAfterAMonth(Felt.of(2, 2, 6))).isGreaterThan(12);
    }

    @Test
    void itDoesNotGrowWhenItIsTooHardOrItIsNotToldHowHard() {
        assertThat(raisesAfterAMonth(Felt.of(2, 2, 9))).isEqualTo(12);
        assertThat(
                        raisesAfterAMonth(
                                new Felt(
                                        OptionalInt.of(2), OptionalInt.of(2), OptionalInt.empty())))
                .isEqualTo(12);
    }

    @Test
    void aPhaseThatWasTooMuchLastsTwoWeeksLongerAndThenStays() {
        hurts(Complaint.Region.low, 10);
        follows("SP-LOW-MIN");
        days(7, WELL);
        days(7, TOO_MUCH);
        assertThat(work().orElseThrow().number()).isZero();
        assertThat(work().orElseThrow().extraWeeks()).isEqualTo(1);
        days(7, TOO_MUCH);
        assertThat(work().orElseThrow().extraWeeks()).isEqualTo(2);
        days(14, TOO_MUCH);
        assertThat(work().orElseThrow().number()).isZero();
        assertThat(work().orElseThrow().extraWeeks()).isEqualTo(2);
    }

    @Test
    void aPhaseThatGoesWellAgainLetsTheNextOneCome() {
        hurts(Complaint.Region.low, 10);
        follows("SP-LOW-MIN");
        days(10, WELL);
        days(4, TOO_MUCH);
        assertThat(work().orElseThrow().extraWeeks()).isEqualTo(1);
        days(7, WELL);
        assertThat(work().orElseThrow().number()).isEqualTo(1);
        assertThat(work().orElseThrow().extraWeeks()).isZero();
    }

    @Test
    void whatWasTooMuchDoesNotGetTheHigherDoseOfTheNextPhaseUntilItWentWellTwice() {
        hurts(Complaint.Region.low, 10);
        follows("SP-LOW-MIN");
        List<Event.Line> lines = next("SP-LOW-MIN");
        Prescription one = life.prescribed().orElseThrow();
        String started = life.begins(one, OptionalInt.of(2));
        int at = ids(one.what().items()).indexOf("side-plank-knee");
        assertThat(ids(lines)).contains("side-plank-knee");
        life.hurts(started, at, one.what().items().get(at), new Life.Pain(8, List.of()));
        life.tell(new Event.Ended(started, Event.How.pain, 60));
        life.wait(1);
        life.tell(new Event.Woke(usual));
        StrengthWork before = work().orElseThrow();
        assertThat(before.underWay()).contains("side-plank-knee");
        assertThat(before.lastRed()).contains(MONDAY);
        life.wait(13);
        life.screenAgainIfAsked(usual);
        StrengthWork after = work().orElseThrow();
        assertThat(after.number()).isZero();
        assertThat(after.extraWeeks()).isEqualTo(1);
    }

    @Test
    void afterThreeWeeksAwayItBeginsAgain() {
        hurts(Complaint.Region.low, 10);
        follows("SP-LOW-MIN");
        days(21, WELL);
        assertThat(work().orElseThrow().number()).isEqualTo(1);
        life.wait(24);
        assertThat(work().orElseThrow().number()).isZero();
        assertThat(work().orElseThrow().since()).isEqualTo(life.today());
        LocalDate back = life.today();
        days(9, WELL);
        assertThat(work().orElseThrow().since()).isEqualTo(back);
        assertThat(work().orElseThrow().number()).isZero();
    }

    @Test
    void itStopsWhenAnotherWeekIsChosen() {
        hurts(Complaint.Region.low, 10);
        follows("SP-LOW-MIN");
        assertThat(next("SP-LOW-MIN")).isNotEmpty();
        life.tell(new Event.Followed(Event.Programme.composed, Optional.empty()));
        assertThat(work()).isEmpty();
        assertThat(next("SP-LOW-MIN")).isEmpty();
    }

    private List<String> suiting() {
        var one = Life.Engine.of(LOADED).cases().of(life.state(), life.today());
        return Life.Engine.of(LOADED).planner().suiting(one).stream()
                .map(StrengthProgramme::id)
                .toList();
    }

    @Test
    void theNextLevelIsOfferedAfterSixWeeksWithoutTooMuch() {
        hurts(Complaint.Region.neck, 10);
        assertThat(suiting()).containsExactly("SP-NECK-MIN");
        follows("SP-NECK-MIN");
        assertThat(suiting()).isEmpty();
        days(7 * 6 - 1, WELL);
        assertThat(suiting()).isEmpty();
        days(1, WELL);
        assertThat(suiting()).containsExactly("SP-NECK-PLUS");
        days(1, TOO_MUCH);
        assertThat(suiting()).isEmpty();
    }

    @Test
    void eachProgrammeIsOfferedToWhomItSuits() {
        hurts(Complaint.Region.low, 10);
        assertThat(suiting()).containsExactly("SP-LOW-MIN");
        life.tell(new Event.Described(Description.ofAge(70)));
        life.screen(List.of(), Set.of("q_osteoporosis"));
        assertThat(suiting()).containsExactly("SP-BONE", "SP-LOW-MIN", "SP-LOW-STANDING");
    }
}
