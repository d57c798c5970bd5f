package health.limber.plan.listening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.dosing.DosingRule;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.EvidenceGrade;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.exercise.Position;
import health.limber.plan.exercise.Timing;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LadderTest {
    private static final Ladder LADDER =
            new Ladder(
                    new DosingRules(
                            List.of(
                                    new DosingRules.Step("repetitions", 2, 1, 0, 0),
                                    new DosingRules.Step("hold", 0, 0, 2, 5),
                                    new DosingRules.Step("sets", 1, 0, 0, 0)),
                            List.of()));
    private static final DosingRule.Effect DOWN =
            new DosingRule.Effect(0, 0, 0, 0, 70, 50, 5, 0, 0, 0, 0, 0, 0, 0);

    private static Dose dose(int sets, int hold, Integer... repetitions) {
        List<Beat> tempo = List.of(new Beat(4, false), Beat.HOLD);
        return new Dose(sets, List.of(repetitions), hold, 4, sets > 1 ? 30 : 0, 3, 5, tempo);
    }

    private static Dose walk(int seconds) {
        List<Beat> tempo = List.of(new Beat(seconds, false));
        return new Dose(1, List.of(1), 0, seconds, 0, 0, 7, tempo);
    }

    private static Exercise exercise(boolean stretch, Dose first, Dose top) {
        return new Exercise(
                "bow",
                false,
                false,
                false,
                List.of(BodyRegion.lumbar),
                List.of(Mechanism.ROM),
                "",
                Position.standing,
                new Exercise.Equipment(List.of(), List.of()),
                stretch,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Timing(1, 1, 5),
                new Exercise.Doses(first, top),
                List.of(),
                List.of(),
                Optional.empty(),
                new Exercise.Measure(
                        "", Optional.empty(), Optional.empty(), Optional.empty(), "", ""),
                new Exercise.Evidence(EvidenceGrade.D, List.of()));
    }

    /** Every dose from the first to the top, each with sets, repetitions and hold. */
    private static List<String> steps(Exercise exercise, boolean limited) {
        List<String> steps = new ArrayList<>();
        Dose now = exercise.doses().beginner();
        for (Optional<Dose> next = Optional.of(now); next.isPresent(); ) {
            now = next.get();
            steps.add(now.sets() + "x" + now.repetitions() + "/" + now.holdSeconds());
            next = LADDER.up(exercise, now, limited);
        }
        return steps;
    }

    @Test
    void repetitionsComeFirstThenTheHoldThenTheSetsAndEachStepIsOne() {
        assertThat(steps(exercise(false, dose(1, 5, 4), dose(2, 8, 9)), false))
                .containsExactly(
                        "1x[4]/5", "1x[5]/5", "1x[6]/5", "1x[8]/5", "1x[9]/5", "1x[9]/7", "1x[9]/8",
                        "2x[9]/8");
    }

    @Test
    void theHoldOfAStretchGrowsByMore() {
        assertThat(steps(exercise(true, dose(1, 10, 2), dose(1, 22, 2)), false))
                .containsExactly("1x[2]/10", "1x[2]/15", "1x[2]/20", "1x[2]/22");
    }

    @Test
    void whatIsLimitedGrowsInRepetitionsAlone() {
        assertThat(steps(exercise(false, dose(1, 5, 4), dose(2, 8, 6)), true))
                .containsExactly("1x[4]/5", "1x[5]/5", "1x[6]/5");
    }

    @Test
    void setsThatGoDownComeAsTheTopDoseHasThem() {
        assertThat(steps(exercise(false, dose(1, 8, 5), dose(3, 8, 6, 4, 2)), false))
                .containsExactly("1x[5]/8", "1x[6]/8", "2x[6, 4, 2]/8", "3x[6, 4, 2]/8");
    }

    @Test
    void anotherSetBringsTheRestOfTheTopDose() {
        Exercise exercise = exercise(false, dose(1, 5, 6), dose(2, 5, 6));
        Dose two = LADDER.up(exercise, exercise.doses().beginner(), false).orElseThrow();
        assertThat(two.restSeconds()).isEqualTo(30);
    }

    @Test
    void aTopWithAShorterHoldIsOneStepAndNoneForWhatIsLimited() {
        Exercise exercise = exercise(false, dose(1, 5, 6), dose(2, 0, 8));
        assertThat(steps(exercise, false)).containsExactly("1x[6]/5", "2x[8]/0");
        assertThat(steps(exercise, true)).containsExactly("1x[6]/5");
        assertThat(LADDER.up(exercise, dose(1, 5, 3), false)).hasValue(dose(1, 5, 6));
    }

    @Test
    void aWalkGrowsInHalfMinutesByTenToTwentyPercentToItsTop() {
        Exercise exercise = exercise(false, walk(300), walk(600));
        List<Integer> seconds = new ArrayList<>();
        Dose now = walk(300);
        for (Optional<Dose> next = Optional.of(now); next.isPresent(); ) {
            now = next.get();
            seconds.add(now.moveSeconds());
            next = LADDER.up(exercise, now, false);
        }
        assertThat(seconds).startsWith(300).endsWith(600).isSorted().doesNotHaveDuplicates();
        for (int i = 1; i < seconds.size() - 1; i++) {
            assertThat(seconds.get(i) % 30).isZero();
            assertThat((double) seconds.get(i) / seconds.get(i - 1)).isBetween(1.1, 1.2);
        }
    }

    @Test
    void aShortWalkGrowsBySecondsBecauseHalfAMinuteWouldBeTooMuch() {
        Exercise exercise = exercise(false, walk(90), walk(600));
        assertThat(LADDER.up(exercise, walk(90), false)).hasValue(walk(99));
        assertThat(LADDER.up(exercise, walk(180), false)).hasValue(walk(210));
    }

    @Test
    void aStepDownIsThirtyPercentFewerRepetitionsOrHalfOfASingleHold() {
        assertThat(Ladder.down(dose(2, 5, 10), DOWN)).isEqualTo(dose(2, 5, 7));
        assertThat(Ladder.down(dose(3, 5, 6, 4, 1), DOWN)).isEqualTo(dose(3, 5, 4, 2, 1));
        assertThat(Ladder.down(dose(1, 20, 1), DOWN)).isEqualTo(dose(1, 10, 1));
        assertThat(Ladder.down(dose(1, 8, 1), DOWN)).isEqualTo(dose(1, 5, 1));
        assertThat(Ladder.down(dose(1, 4, 1), DOWN)).isEqualTo(dose(1, 4, 1));
        assertThat(Ladder.down(walk(300), DOWN)).isEqualTo(walk(150));
    }

    @Test
    void aPercentageIsTakenOfRepetitionsOrOfASingleHold() {
        assertThat(Ladder.percent(dose(1, 5, 8), 75)).isEqualTo(dose(1, 5, 6));
        assertThat(Ladder.percent(dose(1, 20, 1), 75)).isEqualTo(dose(1, 15, 1));
        assertThat(Ladder.percent(dose(1, 6, 1), 75)).isEqualTo(dose(1, 5, 1));
    }

    @Test
    void theSmallerDoseIsTheOneThatTakesLessTime() {
        Exercise exercise = exercise(false, dose(1, 5, 4), dose(1, 5, 9));
        Dose few = dose(1, 9, 3);
        Dose many = dose(1, 5, 9);
        assertThat(Ladder.smaller(few, many, exercise)).isEqualTo(few);
        assertThat(Ladder.smaller(many, few, exercise)).isEqualTo(few);
    }
}
