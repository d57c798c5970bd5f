package health.limber.plan.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Position;
import health.limber.plan.screening.Complaint;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class ShapeTest {

    private static Shape shape(int minutes, int stress, int pain, int days) {
        var context =
                new Context(
                        minutes,
                        0,
                        stress,
                        true,
                        List.of(),
                        List.of(),
                        Context.Choices.NONE,
                        false);
        return Shape.of(Small.templates(), context, complaint(pain, days));
    }

    private static Complaint complaint(int pain, int days) {
        return new Complaint(
                List.of(Complaint.Region.low),
                Optional.of(Complaint.PainType.stiffness),
                pain,
                days,
                List.of());
    }

    @Test
    void theLastTemplateThatFitsCounts() {
        assertThat(shape(1, 0, 2, 100).template().fromMinutes()).isEqualTo(1);
        assertThat(shape(2, 0, 2, 100).template().fromMinutes()).isEqualTo(2);
        assertThat(shape(14, 0, 2, 100).template().fromMinutes()).isEqualTo(2);
        assertThat(shape(15, 0, 2, 100).template().fromMinutes()).isEqualTo(15);
        assertThat(shape(60, 0, 2, 100).sessionSeconds()).isEqualTo(3600);
        assertThat(shape(60, 0, 2, 100).times()).isEqualTo(1);
    }

    @Test
    void strongNewPainGetsLittleAndOften() {
        assertThat(Shape.isLittleAndOften(complaint(6, 41))).isTrue();
        assertThat(Shape.isLittleAndOften(complaint(5, 41))).isFalse();
        assertThat(Shape.isLittleAndOften(complaint(6, 42))).isFalse();
        assertThat(shape(9, 0, 6, 41))
                .extracting(Shape::times, Shape::sessionSeconds)
                .containsExactly(3, 180);
        assertThat(shape(30, 0, 6, 41))
                .extracting(Shape::times, Shape::sessionSeconds)
                .containsExactly(5, 180);
        assertThat(shape(8, 0, 6, 41))
                .extracting(Shape::times, Shape::sessionSeconds)
                .containsExactly(4, 120);
        assertThat(shape(1, 0, 6, 41))
                .extracting(Shape::times, Shape::sessionSeconds)
                .containsExactly(1, 60);
    }

    @Test
    void stressGivesRelaxationMoreRoom() {
        assertThat(shape(2, 5, 2, 100).relaxSeconds()).isEqualTo(20);
        assertThat(shape(2, 6, 2, 100).relaxSeconds()).isEqualTo(20);
        assertThat(shape(3, 6, 2, 100).relaxSeconds()).isEqualTo(60);
        assertThat(shape(5, 6, 2, 100).relaxSeconds()).isEqualTo(60);
        assertThat(shape(6, 6, 2, 100).relaxSeconds()).isEqualTo(180);
        assertThat(shape(20, 5, 2, 100).relaxSeconds()).isEqualTo(120);
        assertThat(shape(20, 6, 2, 100).relaxSeconds()).isEqualTo(180);
    }

    @Test
    void fiveDaysOfSevenRestOnTheThirdAndTheSeventh() {
        assertThat(IntStream.range(0, 14).filter(shape(15, 0, 2, 100)::hasSession))
                .containsExactly(0, 1, 3, 4, 5, 7, 8, 10, 11, 12);
        assertThat(IntStream.range(0, 7).filter(shape(2, 0, 2, 100)::hasSession)).hasSize(7);
    }

    @Test
    void strengthHasItsTurnOnThreeDaysOrStandsInEverySession() {
        assertThat(IntStream.range(0, 14).filter(shape(2, 0, 2, 100)::isStrengthDay))
                .containsExactly(0, 2, 4, 7, 9, 11);
        assertThat(IntStream.range(0, 7).filter(shape(15, 0, 2, 100)::isStrengthDay)).hasSize(7);
    }

    @Test
    void minutesAreOneToSixty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shape(0, 0, 2, 100))
                .withMessageContaining("minutesPerDay is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shape(61, 0, 2, 100))
                .withMessageContaining("minutesPerDay is 61");
    }

    @Test
    void aSessionIsItsItemsAndTheWayFromOneToTheNext() {
        assertThat(SessionTime.seconds(List.of())).isZero();
        assertThat(SessionTime.seconds(List.of(item(Position.floor)))).isEqualTo(20);
        assertThat(SessionTime.seconds(List.of(item(Position.floor), item(Position.floor))))
                .isEqualTo(50);
        assertThat(SessionTime.seconds(List.of(item(Position.floor), item(Position.chair))))
                .isEqualTo(60);
        assertThat(
                        SessionTime.seconds(
                                List.of(
                                        item(Position.chair),
                                        item(Position.chairOrStanding),
                                        item(Position.standing))))
                .isEqualTo(80);
        assertThat(SessionTime.setUpSeconds(Position.chair, Position.standing)).isEqualTo(20);
        assertThat(SessionTime.setUpSeconds(Position.chairOrStanding, Position.floor))
                .isEqualTo(20);
    }

    private static Item item(Position position) {
        Exercise exercise = Small.mobility("bend", position);
        return new Item(exercise, exercise.doses().beginner(), 20, List.of(), List.of());
    }

    @Test
    void anItemIsLimitedIfAnyLimitApplies() {
        assertThat(item(Position.chair).limited()).isFalse();
        Exercise exercise = Small.mobility("bend", Position.chair);
        assertThat(
                        new Item(
                                        exercise,
                                        exercise.doses().beginner(),
                                        20,
                                        List.of("motion"),
                                        List.of())
                                .limited())
                .isTrue();
    }

    @Test
    void complaintsKnowTheirBand() {
        assertThat(complaint(1, 41).band()).contains(Complaint.Band.acute);
        assertThat(complaint(1, 42).band()).contains(Complaint.Band.subacute);
        assertThat(complaint(1, 84).band()).contains(Complaint.Band.subacute);
        assertThat(complaint(1, 85).band()).contains(Complaint.Band.chronic);
        assertThat(complaint(0, Complaint.WITHOUT_PAIN).band()).isEmpty();
    }
}
