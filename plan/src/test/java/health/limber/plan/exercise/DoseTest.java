package health.limber.plan.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;

class DoseTest {
    private static final Timing ONCE = new Timing(1, 1, 5);
    private static final Timing BOTH_SIDES = new Timing(2, 1, 10);

    private static Dose dose(int sets, List<Integer> repetitions, int hold) {
        return new Dose(
                sets, repetitions, hold, 4, 20, 3, 5, List.of(new Beat(4, false), Beat.HOLD));
    }

    @Test
    void aRepetitionLastsItsMovementAndItsHolds() {
        assertThat(dose(1, List.of(1), 6).seconds(ONCE)).isEqualTo(10);
        assertThat(dose(1, List.of(1), 6).seconds(new Timing(1, 3, 5))).isEqualTo(22);
        assertThat(dose(1, List.of(1), 6).seconds(new Timing(1, 0, 5))).isEqualTo(4);
    }

    @Test
    void betweenRepetitionsAndBetweenSetsThereIsRest() {
        assertThat(dose(1, List.of(3), 6).seconds(ONCE)).isEqualTo(3 * 10 + 2 * 3);
        assertThat(dose(2, List.of(3), 6).seconds(ONCE)).isEqualTo(2 * 36 + 20);
        assertThat(dose(3, List.of(3), 6).seconds(ONCE)).isEqualTo(3 * 36 + 2 * 20);
    }

    @Test
    void twoSidesTakeTwiceAsLongAndAChangeInEachSet() {
        assertThat(dose(1, List.of(3), 6).seconds(BOTH_SIDES)).isEqualTo(2 * 36 + 10);
        assertThat(dose(2, List.of(3), 6).seconds(BOTH_SIDES)).isEqualTo(2 * 72 + 2 * 10 + 20);
    }

    @Test
    void descendingSetsCountEachSetAndFewerSetsUseTheFirst() {
        Dose descending = dose(3, List.of(6, 4, 2), 6);
        assertThat(descending.repetitionsOf(0)).isEqualTo(6);
        assertThat(descending.repetitionsOf(2)).isEqualTo(2);
        assertThat(descending.seconds(ONCE)).isEqualTo(12 * 10 + (5 + 3 + 1) * 3 + 40);
        assertThat(dose(2, List.of(6, 4, 2), 6).seconds(ONCE))
                .isEqualTo(10 * 10 + (5 + 3) * 3 + 20);
        assertThat(dose(3, List.of(5), 6).repetitionsOf(2)).isEqualTo(5);
    }

    @Test
    void halfADoseIsOneSetOfHalfTheRepetitionsRoundedUp() {
        assertThat(dose(2, List.of(8), 3).half()).isEqualTo(dose(1, List.of(4), 3));
        assertThat(dose(2, List.of(5), 3).half()).isEqualTo(dose(1, List.of(3), 3));
        assertThat(dose(3, List.of(6, 4, 2), 3).half()).isEqualTo(dose(1, List.of(3), 3));
    }

    @Test
    void halfADoseKeepsTwoRepetitions() {
        assertThat(dose(1, List.of(2), 3).half()).isEqualTo(dose(1, List.of(2), 3));
        assertThat(dose(1, List.of(3), 3).half()).isEqualTo(dose(1, List.of(2), 3));
    }

    @Test
    void halfOfASingleRepetitionHalvesItsHoldButNotBelowTenSeconds() {
        assertThat(dose(2, List.of(1), 30).half()).isEqualTo(dose(1, List.of(1), 15));
        assertThat(dose(2, List.of(1), 15).half()).isEqualTo(dose(1, List.of(1), 10));
        assertThat(dose(1, List.of(1), 6).half()).isEqualTo(dose(1, List.of(1), 6));
        assertThat(dose(1, List.of(1), 0).half()).isEqualTo(dose(1, List.of(1), 0));
    }

    @Test
    void aHoldCanBeCapped() {
        assertThat(dose(2, List.of(6, 4), 9).holdAtMost(8)).isEqualTo(dose(2, List.of(6, 4), 8));
        assertThat(dose(2, List.of(6, 4), 8).holdAtMost(8)).isEqualTo(dose(2, List.of(6, 4), 8));
        assertThat(dose(2, List.of(6, 4), 3).holdAtMost(8)).isEqualTo(dose(2, List.of(6, 4), 3));
    }

    @Test
    void anotherDoseKeepsThePace() {
        assertThat(dose(3, List.of(6, 4, 2), 9).with(1, 7, 2)).isEqualTo(dose(1, List.of(7), 2));
    }

    @Test
    void aDoseCannotBeWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dose(0, List.of(1), 1))
                .withMessageContaining("sets is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dose(11, List.of(1), 1))
                .withMessageContaining("sets is 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dose(1, List.of(), 1))
                .withMessageContaining("repetitions are []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dose(3, List.of(6, 4), 1))
                .withMessageContaining("[6, 4] for 3 sets");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dose(1, List.of(0), 1))
                .withMessageContaining("repetitions is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dose(1, List.of(101), 1))
                .withMessageContaining("repetitions is 101");
        assertThat(dose(10, List.of(100), 1).sets()).isEqualTo(10);
    }

    @Test
    void aBeatMovesForAtLeastASecondOrHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Beat(0, false))
                .withMessageContaining("0 s");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Beat(3601, false))
                .withMessageContaining("3601 s");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Beat(1, true))
                .withMessageContaining("1 s");
        assertThat(new Beat(3600, false).seconds()).isEqualTo(3600);
    }

    @Test
    void timingKeepsToItsBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(3, 1, 5))
                .withMessageContaining("sides is 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(0, 1, 5))
                .withMessageContaining("sides is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(1, -1, 5))
                .withMessageContaining("holds is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(1, 10, 5))
                .withMessageContaining("holds is 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(1, 1, 61))
                .withMessageContaining("61 s");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(1, 1, -1))
                .withMessageContaining("-1 s");
        assertThat(new Timing(2, 9, 60).holds()).isEqualTo(9);
    }

    @Test
    void chairOrStandingIsNoOtherPlaceThanEither() {
        assertThat(Position.chair.differsFrom(Position.chairOrStanding)).isFalse();
        assertThat(Position.chairOrStanding.differsFrom(Position.standing)).isFalse();
        assertThat(Position.floor.differsFrom(Position.floor)).isFalse();
        assertThat(Position.chair.differsFrom(Position.standing)).isTrue();
        assertThat(Position.chairOrStanding.differsFrom(Position.floor)).isTrue();
        assertThat(Position.floor.differsFrom(Position.chairOrStanding)).isTrue();
    }
}
