package health.limber.motion.landmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import health.limber.motion.body.Dof;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Side;
import health.limber.motion.body.Vec;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** Recordings say what was asked of them. */
class SynthesisTest {
    private static final Take THREE = Take.PLAIN.withRepetitions(3);
    private static final Take NOISY = THREE.withNoise(0.01, 7);

    @Test
    void threeRepetitionsOfSixSecondsFollowASecondOfStandingStill() {
        Recording recording = Exercise.KNEE_RAISE.recorded(THREE);
        assertThat(recording.repetitions())
                .containsExactly(
                        new Recording.Repetition(1, 1, 7),
                        new Recording.Repetition(2, 7, 13),
                        new Recording.Repetition(3, 13, 19));
        assertThat(recording.frames()).hasSize(20 * Recording.RATE + 1);
        assertThat(recording.frames().getLast().second()).isEqualTo(20);
    }

    @Test
    void everyFrameSaysItsRepetitionItsPhaseAndItsSide() {
        Recording recording = Exercise.KNEE_RAISE.recorded(THREE);
        assertThat(truth(recording, 0.5)).isEqualTo("0 start RIGHT");
        assertThat(truth(recording, 1)).isEqualTo("1 up RIGHT");
        assertThat(truth(recording, 4.5)).isEqualTo("1 hold RIGHT");
        assertThat(truth(recording, 6.5)).isEqualTo("1 down RIGHT");
        assertThat(truth(recording, 13)).isEqualTo("3 up RIGHT");
        assertThat(truth(recording, 19.5)).isEqualTo("0 end RIGHT");
        Recording round = Exercise.ROUND.recorded(THREE);
        assertThat(round.frames().getFirst().truth().side()).isEmpty();
    }

    @Test
    void theTruthIsThePoseOfThatMoment() {
        Recording recording = Exercise.KNEE_RAISE.recorded(THREE);
        Pose held = at(recording, 4.5).truth().pose();
        assertThat(held.get(Dof.KNEE_FLEXION_R)).isCloseTo(90, within(1e-9));
        assertThat(at(recording, 4.5).head().yaw()).isCloseTo(30, within(0.5));
        assertThat(at(recording, 7).truth().pose()).isEqualTo(Pose.STANDING);
    }

    @Test
    void twiceTheTempoTakesHalfTheTimeOfARepetition() {
        Recording recording = Exercise.KNEE_RAISE.recorded(THREE.withTempo(2));
        assertThat(recording.repetitions().getLast()).isEqualTo(new Recording.Repetition(3, 7, 10));
    }

    @Test
    void aRestLiesBetweenRepetitionsAndNotAfterTheLast() {
        Tempo rested = new Tempo(Exercise.TEMPO.steps(), 2);
        Exercise exercise = Exercise.KNEE_RAISE;
        Recording recording = Synthesis.of(exercise.movement(), exercise.clip(), rested, THREE);
        assertThat(recording.repetitions())
                .extracting(Recording.Repetition::start)
                .containsExactly(1.0, 9.0, 17.0);
        assertThat(truth(recording, 8)).isEqualTo("0 rest RIGHT");
        assertThat(recording.frames().getLast().second()).isEqualTo(24);
    }

    @Test
    void withAmplitudeZeroNothingMoves() {
        Recording recording = Exercise.KNEE_RAISE.recorded(THREE.withAmplitude(0));
        Recording.Frame first = recording.frames().getFirst();
        assertThat(recording.frames())
                .allSatisfy(frame -> {
                    assertThat(frame.world()).isEqualTo(first.world());
                    assertThat(frame.image()).isEqualTo(first.image());
                    assertThat(frame.truth().pose()).isEqualTo(Pose.STANDING);
                });
    }

    @Test
    void halfTheAmplitudeGoesHalfTheWayAndTwiceStopsAtTheRange() {
        Pose half = at(Exercise.KNEE_RAISE.recorded(THREE.withAmplitude(0.5)), 4.5).truth().pose();
        assertThat(half.get(Dof.HIP_FLEXION_R)).isCloseTo(40, within(1e-9));
        Pose twice = at(Exercise.KNEE_RAISE.recorded(THREE.withAmplitude(2)), 4.5).truth().pose();
        assertThat(twice.get(Dof.ELBOW_FLEXION_R)).isCloseTo(80, within(1e-9));
        assertThat(twice.get(Dof.HIP_FLEXION_R)).isEqualTo(Dof.HIP_FLEXION_R.max());
    }

    @Test
    void oneSeedGivesOneRecordingAndAnotherSeedAnother() {
        assertThat(Exercise.KNEE_RAISE.recorded(NOISY))
                .isEqualTo(Exercise.KNEE_RAISE.recorded(NOISY));
        Recording other = Exercise.KNEE_RAISE.recorded(THREE.withNoise(0.01, 8));
        assertThat(at(other, 1).world())
                .isNotEqualTo(at(Exercise.KNEE_RAISE.recorded(NOISY), 1).world());
    }

    @Test
    void theNoiseHasTheStandardDeviationAskedForAndLeavesTheTruthAlone() {
        Recording clean = Exercise.KNEE_RAISE.recorded(THREE);
        Recording noisy = Exercise.KNEE_RAISE.recorded(NOISY);
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < clean.frames().size(); i++) {
            Recording.Frame frame = noisy.frames().get(i);
            assertThat(frame.truth()).isEqualTo(clean.frames().get(i).truth());
            for (int n = 0; n < Landmark.count(); n++) {
                Vec off = frame.world().get(n).minus(clean.frames().get(i).world().get(n));
                sum += off.x() + off.y() + off.z();
                squares += off.dot(off);
                count += 3;
            }
        }
        assertThat(sum / count).isCloseTo(0, within(0.0002));
        assertThat(Math.sqrt(squares / count)).isCloseTo(0.01, within(0.0002));
    }

    @Test
    void theLeftSideIsTheMirrorImageSeenFromTheFront() {
        Recording right = Exercise.KNEE_RAISE.recorded(THREE);
        Recording left = Exercise.KNEE_RAISE.recorded(THREE.with(Side.LEFT));
        for (int i = 0; i < right.frames().size(); i++) {
            for (Landmark landmark : Landmark.values()) {
                Vec is = right.frames().get(i).world().get(landmark.ordinal());
                Vec other = left.frames().get(i).world().get(landmark.mirrored().ordinal());
                Vec expected = new Vec(-is.x(), is.y(), is.z());
                assertThat(other.minus(expected).length()).isLessThan(1e-9);
            }
        }
        assertThat(at(left, 4.5).truth().side()).isEqualTo(Optional.of(Side.LEFT));
    }

    @Test
    void aWholeRoundHasNoLeftSide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exercise.ROUND.recorded(THREE.with(Side.LEFT)))
                .withMessage("side is left; expected no side, as one repetition is a whole round");
    }

    @Test
    void theCameraSeesRightDownAndAway() {
        Recording front = Exercise.KNEE_RAISE.recorded(THREE);
        Vec knee = world(front, 4.5, Landmark.RIGHT_KNEE);
        assertThat(knee.x()).as("the person's right is left in the picture").isNegative();
        assertThat(knee.y()).as("hip height and below").isCloseTo(0.07, within(0.03));
        assertThat(knee.z()).as("toward the camera").isLessThan(-0.3);
        Vec behind =
                world(
                        Exercise.KNEE_RAISE.recorded(THREE.seenFrom(180, 0)),
                        4.5,
                        Landmark.RIGHT_KNEE);
        assertThat(behind.x()).isPositive();
        assertThat(behind.z()).isGreaterThan(0.3);
        Vec above = world(Exercise.KNEE_RAISE.recorded(THREE.seenFrom(0, 90)), 4.5, Landmark.NOSE);
        assertThat(above.z()).as("the nose is nearer to a camera above").isLessThan(-0.5);
    }

    @Test
    void theHipsAreTheOriginAndTheWholeMovementIsInThePicture() {
        Recording recording = Exercise.KNEE_RAISE.recorded(THREE.seenFrom(50, 10));
        for (Recording.Frame frame : recording.frames()) {
            Vec hips =
                    frame.world()
                            .get(Landmark.LEFT_HIP.ordinal())
                            .plus(frame.world().get(Landmark.RIGHT_HIP.ordinal()));
            assertThat(hips.length()).isLessThan(1e-12);
            assertThat(frame.image())
                    .allSatisfy(seen -> {
                        assertThat(seen.x()).isBetween(0.05, 0.95);
                        assertThat(seen.y()).isBetween(0.05, 0.95);
                        assertThat(seen.visibility()).isBetween(0.0, 1.0);
                    });
        }
    }

    @Test
    void aPictureAndTheWorldHaveOneScale() {
        Recording recording = Exercise.KNEE_RAISE.recorded(THREE.seenFrom(50, 10));
        Recording.Frame frame = at(recording, 4.5);
        Recording.Seen ear = frame.image().get(Landmark.LEFT_EAR.ordinal());
        Recording.Seen heel = frame.image().get(Landmark.LEFT_HEEL.ordinal());
        Vec between =
                frame.world()
                        .get(Landmark.LEFT_HEEL.ordinal())
                        .minus(frame.world().get(Landmark.LEFT_EAR.ordinal()));
        double tall = recording.metres() * recording.height() / recording.width();
        assertThat((heel.x() - ear.x()) * recording.metres()).isCloseTo(between.x(), tiny());
        assertThat((heel.y() - ear.y()) * tall).isCloseTo(between.y(), tiny());
        assertThat((heel.z() - ear.z()) * recording.metres()).isCloseTo(between.z(), tiny());
    }

    @Test
    void whatIsBehindTheBodyIsHidden() {
        Recording.Frame side = Exercise.KNEE_RAISE.recorded(THREE.seenFrom(90, 0)).frames().get(0);
        for (Landmark near : List.of(Landmark.RIGHT_EAR, Landmark.RIGHT_SHOULDER, Landmark.NOSE))
            assertThat(side.image().get(near.ordinal()).visibility()).as(near.name()).isEqualTo(1);
        for (Landmark far : List.of(Landmark.LEFT_EAR, Landmark.LEFT_SHOULDER, Landmark.LEFT_HIP))
            assertThat(side.image().get(far.ordinal()).visibility()).as(far.name()).isLessThan(0.5);
        Recording.Frame front = Exercise.KNEE_RAISE.recorded(THREE).frames().get(0);
        assertThat(front.image()).allSatisfy(seen -> assertThat(seen.visibility()).isEqualTo(1));
    }

    @Test
    void aSettingOutsideItsRangeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.withTempo(0))
                .withMessage("tempo is 0.0; expected a number from 0.1 to 10.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.withNoise(Double.NaN, 1))
                .withMessageStartingWith("noise is NaN;");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.withRepetitions(0))
                .withMessageStartingWith("repetitions is 0;");
    }

    private static org.assertj.core.data.Offset<Double> tiny() {
        return within(1e-9);
    }

    private static Recording.Frame at(Recording recording, double second) {
        return recording.frames().get((int) Math.round(second * Recording.RATE));
    }

    private static Vec world(Recording recording, double second, Landmark landmark) {
        return at(recording, second).world().get(landmark.ordinal());
    }

    private static String truth(Recording recording, double second) {
        Recording.Truth truth = at(recording, second).truth();
        return truth.repetition() + " " + truth.phase() + " " + truth.side().orElseThrow();
    }
}
