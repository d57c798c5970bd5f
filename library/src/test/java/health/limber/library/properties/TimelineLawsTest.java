package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.session.Segment;
import health.limber.plan.session.Timeline;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What must be true of the timing of every dose. */
class TimelineLawsTest {

    private static List<Dose> dosesOf(Exercise exercise) {
        Dose first = exercise.doses().beginner();
        List<Dose> doses = new ArrayList<>(List.of(first, exercise.doses().progressed()));
        doses.add(first.half());
        doses.add(first.holdAtMost(2));
        doses.add(exercise.doses().progressed().half());
        return doses;
    }

    @Test
    void theSegmentsLastAsLongAsTheDose() {
        for (Exercise exercise : Weeks.EXERCISES.values()) {
            for (Dose dose : dosesOf(exercise)) {
                int sum = Timeline.of(exercise, dose).stream().mapToInt(Segment::seconds).sum();
                assertThat(sum)
                        .as(exercise.id() + " " + dose)
                        .isEqualTo(dose.seconds(exercise.timing()));
            }
        }
    }

    @Test
    void everySegmentTakesTimeAndRepetitionsCountUp() {
        for (Exercise exercise : Weeks.EXERCISES.values()) {
            for (Dose dose : dosesOf(exercise)) {
                for (Segment segment : Timeline.of(exercise, dose)) {
                    assertThat(segment.seconds()).as(exercise.id()).isPositive();
                    assertThat(segment.repetition()).isBetween(1, segment.repetitions());
                    assertThat(segment.set()).isBetween(1, dose.sets());
                }
            }
        }
    }

    @Test
    void bothSidesGetTheSame() {
        for (Exercise exercise : Weeks.EXERCISES.values()) {
            if (exercise.timing().sides() == 1) continue;
            for (Dose dose : dosesOf(exercise)) {
                List<Segment> all = Timeline.of(exercise, dose);
                Segment.Side first = all.getFirst().side().orElseThrow();
                assertThat(seconds(all, first)).as(exercise.id()).isPositive();
                long other =
                        all.stream()
                                .filter(s -> work(s) && !s.side().orElseThrow().equals(first))
                                .mapToLong(Segment::seconds)
                                .sum();
                assertThat(other).as(exercise.id()).isEqualTo(seconds(all, first));
            }
        }
    }

    private static long seconds(List<Segment> all, Segment.Side side) {
        return all.stream()
                .filter(s -> work(s) && s.side().orElseThrow() == side)
                .mapToLong(Segment::seconds)
                .sum();
    }

    private static boolean work(Segment segment) {
        return segment.kind() == Segment.Kind.move || segment.kind() == Segment.Kind.hold;
    }

    @Test
    void neckRollsGoClockwiseFirst() {
        Exercise rolls = Weeks.EXERCISES.get("neck-rolls");
        List<Segment> all = Timeline.of(rolls, rolls.doses().beginner());
        assertThat(all.getFirst().side()).contains(Segment.Side.clockwise);
        assertThat(all.getLast().side()).contains(Segment.Side.counterClockwise);
    }

    @Test
    void slowBreathingBreathesInAndOut() {
        Exercise breathing = Weeks.EXERCISES.get("diaphragmatic-breathing");
        List<Segment> all = Timeline.of(breathing, breathing.doses().beginner());
        assertThat(all.get(0).breath()).contains(Segment.Breath.in);
        assertThat(all.get(1).breath()).contains(Segment.Breath.out);
    }
}
