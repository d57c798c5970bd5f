package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.screening.Complaint;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Short histories that end in a word of advice, or in a smaller plan. */
class AdviceStoryTest {
    private static final LoadedLibrary LOADED = Stories.LOADED;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final int WEEK = 7;
    private static final int MINUTES = 8;

    private final Life life = Life.from(LOADED, MONDAY);

    private void pain(int now, int days) {
        life.screen(
                List.of(
                        Description.ofAge(40),
                        Description.ofRegions(List.of(Complaint.Region.low)),
                        Description.ofPainNow(now),
                        Description.ofDuration(days),
                        Description.ofMinutes(MINUTES)),
                Set.of());
    }

    private void activity(int score) {
        life.tell(new Event.Valued(List.of(new Event.Activity("gardening", score))));
    }

    /** Days as planned, with this pain during and in the morning. */
    private void days(int count, int pain) {
        for (int i = 0; i < count; i++) {
            life.prescribed().ifPresent(one -> life.does(one, Felt.of(pain, pain, 7)));
            nextDay(pain);
        }
    }

    private void nextDay(int pain) {
        life.wait(1);
        life.tell(new Event.Woke(pain));
        life.screenAgainIfAsked(pain);
    }

    private List<String> told() {
        return life.answer().plan().map(Plan::notes).orElseThrow().stream()
                .map(Reason::rule)
                .toList();
    }

    private int minutes() {
        return new Cases(LOADED.library(), LOADED.household()).minutes(life.state(), life.today());
    }

    @Test
    void sixWeeksWithoutAChangeAdviseALookByAProfessionalAndTheWeekStays() {
        pain(4, 120);
        activity(5);
        days(34, 4);
        assertThat(told()).doesNotContain("DR-21");
        days(WEEK, 4);
        activity(6);
        assertThat(told()).contains("DR-21");
        assertThat(life.prescribed()).isPresent();
    }

    @Test
    void sixWeeksThatHelpedDoNot() {
        pain(4, 120);
        activity(5);
        days(20, 4);
        days(25, 2);
        assertThat(told()).doesNotContain("DR-21");
    }

    @Test
    void activitiesThatCameBackCountAsMuchAsPain() {
        pain(4, 120);
        activity(5);
        days(42, 4);
        activity(7);
        assertThat(told()).doesNotContain("DR-21");
    }

    @Test
    void twelveGoodWeeksLeadToTwoDaysOfStrengthAWeekAndWalking() {
        pain(4, 120);
        activity(5);
        days(30, 3);
        activity(9);
        days(46, 2);
        assertThat(told()).doesNotContain("DR-22");
        days(2 * WEEK, 1);
        assertThat(told()).contains("DR-22");
        Set<LocalDate> strong = new TreeSet<>();
        boolean walked = false;
        for (int day = 0; day < 2 * WEEK; day++) {
            Optional<Prescription> one = life.prescribed();
            if (one.filter(AdviceStoryTest::isStrong).isPresent()) strong.add(life.today());
            walked |= one.filter(shown -> has(shown, "walk-break")).isPresent();
            one.ifPresent(shown -> life.does(shown, Felt.of(1, 1, 4)));
            nextDay(1);
        }
        assertThat(walked).isTrue();
        assertThat(strong).hasSizeBetween(2, 4);
    }

    /** True if most of its work is strength. */
    private static boolean isStrong(Prescription shown) {
        return shown.what().items().stream()
                .anyMatch(line ->
                        exercise(line.exercise()).mechanisms().getFirst() == Mechanism.strength);
    }

    private static boolean has(Prescription shown, String id) {
        return shown.what().items().stream().anyMatch(line -> line.exercise().equals(id));
    }

    private static Exercise exercise(String id) {
        for (Exercise one : LOADED.library().exercises()) if (one.id().equals(id)) return one;
        throw new AssertionError(id);
    }

    @Test
    void somePainDuringTheMovesIsCalledAllRightWherePainHasLasted() {
        pain(3, 120);
        days(3, 4);
        assertThat(told()).contains("DR-17", "DR-15");
        life.wait(2);
        assertThat(told()).doesNotContain("DR-17");
    }

    @Test
    void newPainIsNotToldSo() {
        pain(3, 10);
        days(3, 4);
        assertThat(told()).doesNotContain("DR-17", "DR-15");
    }

    @Test
    void fourSoSoSessionsKeepAnExerciseAsItIsAndItIsSaid() {
        pain(3, 120);
        for (int day = 0; day < 10; day++) {
            life.prescribed().ifPresent(one -> life.does(one, Felt.of(2, 4, 4)));
            nextDay(3);
        }
        assertThat(life.dosing().changes()).isEmpty();
        assertThat(life.dosing().courses())
                .anySatisfy(one -> {
                    assertThat(one.why()).extracting(Reason::rule).contains("DR-08");
                    assertThat(one.standing())
                            .isEqualTo(exercise(one.exercise()).doses().beginner());
                });
    }

    @Test
    void whoGotDizzyWhileBreathingSlowlyGetsShorterBreaths() {
        pain(3, 120);
        Prescription first = life.prescribed().orElseThrow();
        int item = breathing(first);
        Event.Line line = first.what().items().get(item);
        assertThat(line.dose().moveSeconds()).isEqualTo(10);
        String started = life.begins(first, OptionalInt.of(3));
        life.hurts(started, item, line, new Life.Pain(2, List.of("dizzy-in-neck-move")));
        nextDay(3);
        Prescription next = life.prescribed().orElseThrow();
        Event.Line eased = next.what().items().get(breathing(next));
        assertThat(eased.dose().moveSeconds()).isEqualTo(8);
        assertThat(eased.dose().tempo()).extracting(Beat::seconds).containsExactly(3, 5);
        assertThat(eased.why()).extracting(Reason::rule).contains("ST-05");
    }

    private static int breathing(Prescription shown) {
        List<Event.Line> items = shown.what().items();
        for (int i = 0; i < items.size(); i++)
            if (exercise(items.get(i).exercise()).tags().contains("breath_slow")) return i;
        throw new AssertionError("no slow breathing in " + items);
    }

    /** So many sessions in the next seven days. */
    private void week(int sessions) {
        for (int day = 0; day < WEEK; day++) {
            if (day < sessions)
                life.prescribed().ifPresent(one -> life.does(one, Felt.of(2, 2, 4)));
            nextDay(2);
        }
    }

    @Test
    void underHalfOfAWeekHalvesTheMinutesOnceInFourteenDays() {
        pain(3, 120);
        week(2);
        assertThat(minutes()).isEqualTo(8);
        week(3);
        assertThat(minutes()).isEqualTo(4);
        assertThat(life.prescribed().orElseThrow().what().minutes()).isEqualTo(4);
        week(3);
        assertThat(minutes()).isEqualTo(4);
        week(3);
        assertThat(minutes()).isEqualTo(2);
        week(0);
        week(0);
        assertThat(minutes()).isEqualTo(2);
    }

    @Test
    void halfOfAWeekIsEnough() {
        pain(3, 120);
        week(4);
        week(4);
        assertThat(minutes()).isEqualTo(8);
    }

    @Test
    void whoChoosesTheMinutesGetsThem() {
        pain(3, 120);
        week(2);
        week(2);
        assertThat(minutes()).isEqualTo(4);
        life.tell(new Event.Described(Description.ofMinutes(8)));
        assertThat(minutes()).isEqualTo(8);
    }
}
