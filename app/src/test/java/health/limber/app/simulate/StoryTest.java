package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.explain.Sentences;
import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Dose;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Standing;
import health.limber.plan.fact.State;
import health.limber.plan.listening.Change;
import health.limber.plan.listening.Doser;
import health.limber.plan.screening.Disposition;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Course;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** For each rule of dosing a short history, with the plan and the sentence that follow from it. */
class StoryTest {
    private static final LoadedLibrary LOADED = Stories.LOADED;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Felt WELL = Felt.of(2, 2, 4);
    private static final int USUAL = 3;

    private final Life life = new Life(Life.Engine.of(LOADED), MONDAY);

    /** Forty years old, low back pain of 3 for four months, eight minutes a day. */
    private void backPain() {
        Stories.backPain(life, 8, Set.of());
    }

    /** A day as planned; the pain is told the next morning. */
    private void day(Felt felt, int nextMorning) {
        life.prescribed().ifPresent(one -> life.does(one, felt));
        life.wait(1);
        life.tell(new Event.Woke(nextMorning));
    }

    private void days(int count, Felt felt, int nextMorning) {
        for (int i = 0; i < count; i++) day(felt, nextMorning);
    }

    private List<Change> changes(String rule) {
        return life.dosing().changes().stream().filter(c -> c.why().rule().equals(rule)).toList();
    }

    private Course course(String exercise) {
        return life.dosing().courses().stream()
                .filter(one -> one.exercise().equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    private static int seconds(String exercise, Dose dose) {
        return dose.seconds(
                LOADED.library().exercises().stream()
                        .filter(one -> one.id().equals(exercise))
                        .findFirst()
                        .orElseThrow()
                        .timing());
    }

    private Event.Line first(Prescription prescription) {
        return prescription.what().items().getFirst();
    }

    private static String sentence(Change change) {
        return new Sentences(LOADED).of(change.why());
    }

    private Optional<Answer.Withheld> withheld(String exercise) {
        return life.answer().withheld().stream()
                .filter(one -> one.exercise().id().equals(exercise))
                .findFirst();
    }

    @Test
    void goodDaysLeadOneExerciseAtATimeOneStepUp() {
        backPain();
        days(14, WELL, USUAL);
        List<Change> steps = changes("DR-05");
        assertThat(steps).isNotEmpty();
        assertThat(steps).extracting(Change::day).doesNotHaveDuplicates();
        for (Change step : steps) {
            assertThat(step.kind()).isEqualTo(Change.Kind.up);
            assertThat(seconds(step.exercise(), step.after()))
                    .isGreaterThan(seconds(step.exercise(), step.before()));
            assertThat(step.day()).isAfterOrEqualTo(MONDAY.plusDays(4));
        }
        assertThat(sentence(steps.getFirst())).contains("two good sessions in a row");
    }

    @Test
    void whatWasGrownToIsWhatIsShownNextTime() {
        backPain();
        days(14, WELL, USUAL);
        Prescription shown = life.prescribed().orElseThrow();
        for (Event.Line line : shown.what().items())
            assertThat(line.standing().orElse(line.dose()))
                    .isEqualTo(
                            life.dosing().courses().stream()
                                    .filter(one -> one.exercise().equals(line.exercise()))
                                    .map(Course::standing)
                                    .findFirst()
                                    .orElse(line.standing().orElse(line.dose())));
    }

    @Test
    void hardSessionsAreNotMadeHarder() {
        backPain();
        days(14, Felt.of(2, 2, 8), USUAL);
        assertThat(life.dosing().changes()).isEmpty();
    }

    @Test
    void effortThatWasNotToldIsTakenAsHard() {
        backPain();
        var felt = new Felt(OptionalInt.of(2), OptionalInt.of(2), OptionalInt.empty());
        days(14, felt, USUAL);
        assertThat(life.dosing().changes()).isEmpty();
    }

    @Test
    void somePainThatSettlesHoldsTheDose() {
        backPain();
        days(10, Felt.of(2, 4, 4), USUAL);
        assertThat(life.dosing().changes()).isEmpty();
    }

    @Test
    void afterTwoWeeksOfSomePainTheDoseGoesDownOnceToThreeQuarters() {
        backPain();
        days(24, Felt.of(2, 4, 4), USUAL);
        List<Change> down = changes("DR-08b");
        assertThat(down).isNotEmpty();
        assertThat(down).extracting(Change::exercise).doesNotHaveDuplicates();
        Change one = down.getFirst();
        assertThat(seconds(one.exercise(), one.after()))
                .isLessThan(seconds(one.exercise(), one.before()));
    }

    @Test
    void aMorningTwoPointsUpIsOneStepDown() {
        backPain();
        days(3, WELL, USUAL);
        Prescription shown = life.prescribed().orElseThrow();
        life.does(shown, WELL);
        life.wait(1);
        assertThat(life.dosing().changes()).isEmpty();
        life.tell(new Event.Woke(USUAL + 2));
        assertThat(changes("DR-03")).isNotEmpty();
        Change change = changes("DR-03").getFirst();
        assertThat(change.kind()).isEqualTo(Change.Kind.down);
        assertThat(sentence(change)).contains("2 or more points up the next morning");
    }

    @Test
    void painAboveFiveAndAboveTheStartIsOneStepDown() {
        backPain();
        day(Felt.of(2, 6, 4), USUAL);
        assertThat(changes("DR-03")).isNotEmpty();
    }

    @Test
    void highPainThatWasThereBeforeIsNoReasonToCut() {
        backPain();
        day(Felt.of(6, 6, 4), USUAL);
        assertThat(life.dosing().changes()).isEmpty();
    }

    @Test
    void aRiseThatLastsLongerThanADayIsOneStepDown() {
        backPain();
        String started = life.does(life.prescribed().orElseThrow(), WELL);
        life.wait(1);
        life.tell(new Event.Woke(USUAL + 1));
        assertThat(life.dosing().changes()).isEmpty();
        life.wait(1);
        life.tell(new Event.Lingered(started));
        assertThat(changes("DR-03")).isNotEmpty();
    }

    @Test
    void twoRedSessionsInARowPutTheExerciseOutForAWeekAndAnEasierOneStepsIn() {
        backPain();
        String exercise = withEasier(life.prescribed().orElseThrow());
        for (int reds = 0; reds < 2; ) {
            Optional<Prescription> shown = life.prescribed();
            boolean has = shown.filter(one -> contains(one, exercise)).isPresent();
            shown.ifPresent(one -> life.does(one, has ? Felt.of(1, 6, 4) : Felt.of(1, 1, 4)));
            if (has) reds++;
            life.wait(1);
            life.tell(new Event.Woke(USUAL));
        }
        assertThat(withheld(exercise)).isPresent();
        assertThat(withheld(exercise).orElseThrow().because().rule()).isEqualTo("DR-03");
        assertThat(course(exercise).out()).isPresent();
        life.wait(8);
        assertThat(course(exercise).out()).isEmpty();
        assertThat(course(exercise).standing())
                .isEqualTo(Stories.exercise(exercise).doses().beginner());
    }

    private static boolean contains(Prescription shown, String exercise) {
        return shown.what().items().stream().anyMatch(one -> one.exercise().equals(exercise));
    }

    private static String withEasier(Prescription shown) {
        return shown.what().items().stream()
                .map(Event.Line::exercise)
                .filter(id -> !Stories.exercise(id).easier().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void symptomsThatTravelDownALimbEndTheExerciseAndAskTheQuestionsAgain() {
        backPain();
        Prescription shown = life.prescribed().orElseThrow();
        String exercise = withEasier(shown);
        int item =
                shown.what().items().stream().map(Event.Line::exercise).toList().indexOf(exercise);
        String started = life.begins(shown, OptionalInt.of(2));
        life.hurts(
                started,
                item,
                shown.what().items().get(item),
                new Life.Pain(3, List.of("travels-down-limb")));
        assertThat(life.standing()).isEqualTo(Standing.screeningNeeded);
        life.screen(List.of(), Set.of());
        assertThat(life.standing()).isEqualTo(Standing.screened);
        assertThat(withheld(exercise).orElseThrow().because().rule()).isEqualTo("DR-04");
        life.wait(27);
        assertThat(course(exercise).out()).isPresent();
    }

    @Test
    void painThatStoppedAnExerciseKeepsItAsItIsForAWeek() {
        backPain();
        days(3, WELL, USUAL);
        Prescription shown = life.prescribed().orElseThrow();
        Event.Line line = first(shown);
        String started = life.begins(shown, OptionalInt.of(2));
        life.hurts(started, 0, line, new Life.Pain(5, List.of()));
        life.tell(new Event.Ended(started, Event.How.pain, 60));
        LocalDate stopped = life.today();
        life.wait(1);
        life.tell(new Event.Woke(USUAL));
        days(13, WELL, USUAL);
        for (Change change : life.dosing().changes())
            if (change.exercise().equals(line.exercise()) && change.kind() == Change.Kind.up)
                assertThat(change.day()).isAfter(stopped.plusDays(7));
    }

    @Test
    void afterAFewDaysOffTheFirstSessionIsThreeQuarters() {
        backPain();
        days(3, WELL, USUAL);
        life.wait(4);
        Prescription shown = life.prescribed().orElseThrow();
        assertThat(shown.what().items())
                .anyMatch(line -> line.standing().isPresent())
                .anyMatch(line -> line.why().stream().anyMatch(r -> r.rule().equals("DR-09")));
        life.does(shown, WELL);
        life.wait(1);
        Prescription next = life.prescribed().orElseThrow();
        assertThat(next.what().items())
                .noneMatch(line -> line.why().stream().anyMatch(r -> r.rule().equals("DR-09")));
    }

    @Test
    void afterAWeekOffTheLastStepIsTakenBack() {
        backPain();
        days(13, WELL, USUAL);
        List<Change> up = changes("DR-05");
        assertThat(up).isNotEmpty();
        life.wait(8);
        List<Change> back = changes("DR-09b");
        assertThat(back).isNotEmpty();
        for (Change change : back)
            assertThat(up).anyMatch(one -> one.before().equals(change.after()));
    }

    @Test
    void afterThreeWeeksOffEverythingBeginsAgain() {
        backPain();
        days(13, WELL, USUAL);
        life.wait(25);
        for (Course course : life.dosing().courses())
            assertThat(course.standing())
                    .isEqualTo(Stories.exercise(course.exercise()).doses().beginner());
        assertThat(changes("DR-09c")).isNotEmpty();
    }

    @Test
    void aWeekOfMorePainTakesEverythingOneStepDown() {
        backPain();
        days(8, WELL, USUAL);
        int before = life.dosing().courses().size();
        days(14, new Felt(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()), 6);
        List<Change> down = changes("DR-19");
        assertThat(down).isNotEmpty();
        assertThat(down.stream().map(Change::day).distinct().count()).isEqualTo(1);
        assertThat(before).isPositive();
    }

    @Test
    void twoWeeksOfMorePainAskForAProfessionalFirst() {
        backPain();
        days(8, WELL, USUAL);
        for (int i = 0; i < 20; i++) {
            life.wait(1);
            life.tell(new Event.Woke(7));
        }
        Answer answer = life.answer();
        assertThat(answer.screening().disposition()).isEqualTo(Disposition.PROFESSIONAL_FIRST);
        assertThat(answer.screening().because()).anyMatch(one -> one.rule().id().equals("DR-20"));
        assertThat(answer.plan()).isEmpty();
    }

    @Test
    void anActivityThatFallsByThreeAsksForAProfessionalFirst() {
        backPain();
        life.tell(new Event.Valued(List.of(new Event.Activity("gardening", 6))));
        life.wait(7);
        life.tell(new Event.Valued(List.of(new Event.Activity("gardening", 3))));
        assertThat(life.answer().screening().disposition())
                .isEqualTo(Disposition.PROFESSIONAL_FIRST);
    }

    @Test
    void theSameFactsGiveTheSameDosing() {
        backPain();
        days(20, WELL, USUAL);
        var once = life.dosing();
        var again = new Doser(LOADED.library()).dosing(State.of(life.facts()), life.today());
        assertThat(again.courses()).isEqualTo(once.courses());
        assertThat(again.changes()).isEqualTo(once.changes());
    }
}
