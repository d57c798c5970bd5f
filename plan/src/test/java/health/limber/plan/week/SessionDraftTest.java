package health.limber.plan.week;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Position;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Exercises of 20 seconds each; 10 seconds to set the next one up, 20 in another place. */
class SessionDraftTest {
    private static final int MOVEMENT = 0;
    private static final int STRENGTH = 1;
    private static final int STRETCH = 2;
    private static final int RELAXATION = 3;

    private static Candidate candidate(int number, Position position, Candidate.Traits traits) {
        Exercise exercise = Small.mobility("e" + number, position);
        var dose = exercise.doses().beginner();
        return new Candidate(
                number,
                exercise,
                traits,
                dose,
                dose.seconds(exercise.timing()),
                number,
                0,
                false,
                List.of(),
                List.of());
    }

    private static Candidate standing(int number, int phase) {
        return candidate(
                number,
                Position.standing,
                new Candidate.Traits(phase, false, false, new boolean[10]));
    }

    private static Candidate sitting(int number, int phase) {
        return candidate(
                number, Position.chair, new Candidate.Traits(phase, false, false, new boolean[10]));
    }

    private static Candidate mobility(int number) {
        return candidate(
                number,
                Position.standing,
                new Candidate.Traits(MOVEMENT, true, false, new boolean[10]));
    }

    private static Candidate onTheBack(int number, int phase) {
        return candidate(
                number, Position.floor, new Candidate.Traits(phase, false, true, new boolean[10]));
    }

    private static Candidate variantOfTheThird(int number) {
        var variants = new boolean[10];
        variants[3] = true;
        return candidate(
                number, Position.standing, new Candidate.Traits(MOVEMENT, false, false, variants));
    }

    private static SessionDraft draft(SessionDraft.Frame frame, Candidate... candidates) {
        SessionDraft draft = new SessionDraft(frame);
        for (Candidate candidate : candidates) draft.add(candidate, List.of());
        return draft;
    }

    private static SessionDraft.Frame seconds(int seconds) {
        return new SessionDraft.Frame(seconds, 9, 9, 0);
    }

    private static List<Integer> order(SessionDraft draft) {
        return draft.placed().stream().map(placed -> placed.candidate().number()).toList();
    }

    @Test
    void aSessionGrowsToItsLastSecondAndNoFurther() {
        assertThat(draft(seconds(20)).accepts(standing(1, MOVEMENT))).isTrue();
        assertThat(draft(seconds(19)).accepts(standing(1, MOVEMENT))).isFalse();
        assertThat(draft(seconds(50), standing(1, MOVEMENT)).accepts(standing(2, MOVEMENT)))
                .isTrue();
        assertThat(draft(seconds(49), standing(1, MOVEMENT)).accepts(standing(2, MOVEMENT)))
                .isFalse();
        assertThat(draft(seconds(59), standing(1, MOVEMENT)).accepts(sitting(2, MOVEMENT)))
                .isFalse();
        assertThat(draft(seconds(60), standing(1, MOVEMENT)).accepts(sitting(2, MOVEMENT)))
                .isTrue();
    }

    @Test
    void theSecondsTellOfEverySetUp() {
        SessionDraft draft = draft(seconds(900), standing(1, MOVEMENT), standing(2, RELAXATION));
        assertThat(draft.seconds()).isEqualTo(20 + 10 + 20);
        draft.add(sitting(3, STRENGTH), List.of());
        assertThat(order(draft)).containsExactly(1, 3, 2);
        assertThat(draft.seconds()).isEqualTo(20 + 20 + 20 + 20 + 20);
    }

    @Test
    void aSessionHoldsNoMoreExercisesThanItMay() {
        var two = new SessionDraft.Frame(900, 2, 9, 0);
        assertThat(draft(two, standing(1, MOVEMENT)).accepts(standing(2, MOVEMENT))).isTrue();
        assertThat(
                        draft(two, standing(1, MOVEMENT), standing(2, MOVEMENT))
                                .accepts(standing(3, MOVEMENT)))
                .isFalse();
    }

    @Test
    void aSessionHoldsNoMoreMobilityThanItMay() {
        var one = new SessionDraft.Frame(900, 9, 1, 0);
        assertThat(draft(one).accepts(mobility(1))).isTrue();
        assertThat(draft(one, standing(1, MOVEMENT)).accepts(mobility(2))).isTrue();
        assertThat(draft(one, mobility(1)).accepts(mobility(2))).isFalse();
        assertThat(draft(one, mobility(1)).accepts(standing(2, MOVEMENT))).isTrue();
    }

    @Test
    void neitherTheSameExerciseNorAVariantOfItComesTwice() {
        assertThat(draft(seconds(900), standing(3, MOVEMENT)).accepts(standing(3, MOVEMENT)))
                .isFalse();
        assertThat(draft(seconds(900), standing(3, MOVEMENT)).accepts(variantOfTheThird(4)))
                .isFalse();
        assertThat(draft(seconds(900), standing(2, MOVEMENT)).accepts(variantOfTheThird(4)))
                .isTrue();
    }

    @Test
    void movementComesBeforeStrengthBeforeStretchBeforeRelaxation() {
        SessionDraft draft =
                draft(
                        seconds(900),
                        standing(1, RELAXATION),
                        standing(2, STRETCH),
                        standing(3, STRENGTH),
                        standing(4, MOVEMENT),
                        standing(5, MOVEMENT));
        assertThat(order(draft)).containsExactly(4, 5, 3, 2, 1);
    }

    @Test
    void insideAPhaseTheSamePositionStaysTogether() {
        SessionDraft draft =
                draft(
                        seconds(900),
                        standing(1, MOVEMENT),
                        sitting(2, MOVEMENT),
                        standing(3, MOVEMENT),
                        standing(4, STRENGTH));
        assertThat(order(draft)).containsExactly(1, 3, 2, 4);
        draft.add(sitting(5, STRENGTH), List.of());
        assertThat(order(draft)).containsExactly(1, 3, 2, 4, 5);
    }

    @Test
    void whatIsTakenOutTakesItsSetUpWithIt() {
        Candidate first = standing(1, MOVEMENT);
        Candidate second = sitting(2, STRENGTH);
        SessionDraft draft = draft(seconds(900), first, second, standing(3, STRETCH));
        draft.remove(second);
        assertThat(order(draft)).containsExactly(1, 3);
        assertThat(draft.seconds()).isEqualTo(20 + 10 + 20);
        draft.remove(first);
        assertThat(draft.seconds()).isEqualTo(20);
        assertThat(draft.isEmpty()).isFalse();
    }

    @Test
    void timeFlatOnTheBackIsCountedOverAllThatLieSideBySide() {
        var fifty = new SessionDraft.Frame(900, 9, 9, 50);
        var less = new SessionDraft.Frame(900, 9, 9, 49);
        assertThat(draft(fifty, onTheBack(1, MOVEMENT)).accepts(onTheBack(2, STRENGTH))).isTrue();
        assertThat(draft(less, onTheBack(1, MOVEMENT)).accepts(onTheBack(2, STRENGTH))).isFalse();
        assertThat(draft(fifty, onTheBack(1, STRENGTH)).accepts(onTheBack(2, MOVEMENT))).isTrue();
        assertThat(draft(less, onTheBack(1, STRENGTH)).accepts(onTheBack(2, MOVEMENT))).isFalse();
        assertThat(draft(less, onTheBack(1, STRENGTH)).accepts(standing(2, MOVEMENT))).isTrue();
    }

    @Test
    void betweenTwoOnTheBackBothCount() {
        SessionDraft.Frame eighty = new SessionDraft.Frame(900, 9, 9, 80);
        SessionDraft.Frame less = new SessionDraft.Frame(900, 9, 9, 79);
        assertThat(
                        draft(eighty, onTheBack(1, MOVEMENT), onTheBack(2, RELAXATION))
                                .accepts(onTheBack(3, STRENGTH)))
                .isTrue();
        assertThat(
                        draft(less, onTheBack(1, MOVEMENT), onTheBack(2, RELAXATION))
                                .accepts(onTheBack(3, STRENGTH)))
                .isFalse();
    }

    @Test
    void gettingUpInBetweenBeginsTheCountAnew() {
        var fifty = new SessionDraft.Frame(900, 9, 9, 50);
        SessionDraft draft =
                draft(
                        fifty,
                        onTheBack(1, MOVEMENT),
                        standing(2, STRENGTH),
                        onTheBack(3, RELAXATION));
        assertThat(draft.accepts(onTheBack(4, MOVEMENT))).isTrue();
        assertThat(draft.accepts(onTheBack(4, STRETCH))).isTrue();
    }
}
