package health.limber.motion.landmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.limber.motion.body.Body;
import health.limber.motion.body.Dof;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Side;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Angles read back from landmarks are the angles that made them, where the view allows it. */
class AnglesTest {
    private static final int POSES = 500;
    private static final double DEGREES = 1e-5;
    private static final Lens FROM_THE_RIGHT = new Lens(90, 0);
    private static final Lens FROM_THE_LEFT = new Lens(-90, 0);
    private static final Lens FROM_THE_FRONT = new Lens(0, 0);
    private static final Lens FROM_BEHIND = new Lens(180, 0);
    private static final Lens OBLIQUE = new Lens(37, 21);

    /** Where the person is and how they lie or stand. */
    private static final List<Dof> PLACE =
            List.of(
                    Dof.PELVIS_X,
                    Dof.PELVIS_Y,
                    Dof.PELVIS_Z,
                    Dof.PELVIS_TURN,
                    Dof.PELVIS_LEAN,
                    Dof.PELVIS_LIST);

    @Test
    void elbowsAndKneesAreReadFromSpaceInAnyPose() {
        Poses.any(POSES)
                .forEach(pose -> {
                    Angles read = inSpace(pose);
                    close(read.elbow(Side.RIGHT), pose.get(Dof.ELBOW_FLEXION_R));
                    close(read.elbow(Side.LEFT), pose.get(Dof.ELBOW_FLEXION_L));
                    close(read.knee(Side.RIGHT), pose.get(Dof.KNEE_FLEXION_R));
                    close(read.knee(Side.LEFT), pose.get(Dof.KNEE_FLEXION_L));
                });
    }

    @Test
    void shouldersAndHipsAreReadFromSpaceWhileTheSpineStands() {
        List<Dof> moving = new ArrayList<>(PLACE);
        moving.addAll(legs());
        moving.addAll(arms());
        Poses.among(POSES, moving)
                .forEach(pose -> {
                    Angles read = inSpace(pose);
                    close(read.hipFlexion(Side.RIGHT), pose.get(Dof.HIP_FLEXION_R));
                    close(read.hipFlexion(Side.LEFT), pose.get(Dof.HIP_FLEXION_L));
                    close(read.hipAbduction(Side.RIGHT), pose.get(Dof.HIP_ABDUCTION_R));
                    close(read.hipAbduction(Side.LEFT), pose.get(Dof.HIP_ABDUCTION_L));
                    if (!isAcross(pose)) {
                        close(read.shoulderFlexion(Side.RIGHT), pose.get(Dof.SHOULDER_FLEXION_R));
                        close(
                                read.shoulderAbduction(Side.LEFT),
                                pose.get(Dof.SHOULDER_ABDUCTION_L));
                    }
                });
    }

    @Test
    void theNeckIsReadFromSpaceAgainstATrunkAtAnyLean() {
        neck(
                List.of(Dof.NECK_FLEXION, Dof.HEAD_FLEXION),
                (pose, neck) -> {
                    double flexion = pose.get(Dof.NECK_FLEXION) + pose.get(Dof.HEAD_FLEXION);
                    close(neck.pitch(), flexion);
                    close(neck.roll(), 0);
                    close(neck.yaw(), 0);
                });
        neck(
                List.of(Dof.NECK_TURN),
                (pose, neck) -> {
                    Joints joints = placed(pose);
                    HeadRotation is = HeadRotation.between(chest(joints), head(joints));
                    close(neck.yaw(), is.yaw());
                });
        neck(
                List.of(Dof.NECK_FLEXION, Dof.HEAD_FLEXION, Dof.NECK_SIDE, Dof.NECK_TURN),
                (p, n) -> {
                    Joints joints = placed(p);
                    HeadRotation is = HeadRotation.between(chest(joints), head(joints));
                    close(n.pitch(), is.pitch());
                    close(n.roll(), is.roll());
                    close(n.yaw(), is.yaw());
                });
    }

    @Test
    void bentElbowsKneesHipsAndShouldersAreReadFromAPictureFromEitherSide() {
        List<Dof> moving =
                List.of(
                        Dof.PELVIS_LEAN,
                        Dof.HIP_FLEXION_R,
                        Dof.HIP_FLEXION_L,
                        Dof.KNEE_FLEXION_R,
                        Dof.SHOULDER_FLEXION_R,
                        Dof.ELBOW_FLEXION_R);
        for (Lens lens : List.of(FROM_THE_RIGHT, FROM_THE_LEFT)) {
            Poses.among(POSES, moving)
                    .forEach(pose -> {
                        PictureAngles read = inPicture(pose, lens);
                        close(read.hipFlexion(Side.RIGHT), pose.get(Dof.HIP_FLEXION_R));
                        close(read.hipFlexion(Side.LEFT), pose.get(Dof.HIP_FLEXION_L));
                        close(read.knee(Side.RIGHT), pose.get(Dof.KNEE_FLEXION_R));
                        close(read.shoulderFlexion(Side.RIGHT), pose.get(Dof.SHOULDER_FLEXION_R));
                        close(read.elbow(Side.RIGHT), pose.get(Dof.ELBOW_FLEXION_R));
                    });
        }
    }

    @Test
    void aNodIsReadFromAPictureFromEitherSide() {
        List<Dof> moving = List.of(Dof.PELVIS_LEAN, Dof.NECK_FLEXION, Dof.HEAD_FLEXION);
        for (Lens lens : List.of(FROM_THE_RIGHT, FROM_THE_LEFT)) {
            Poses.among(POSES, moving)
                    .forEach(pose -> {
                        double flexion = pose.get(Dof.NECK_FLEXION) + pose.get(Dof.HEAD_FLEXION);
                        close(inPicture(pose, lens).neckFlexion(), flexion);
                    });
        }
    }

    @Test
    void anArmToTheSideIsReadFromAPictureFromTheFrontAndFromBehind() {
        List<Dof> moving = List.of(Dof.SHOULDER_ABDUCTION_R, Dof.SHOULDER_ABDUCTION_L);
        for (Lens lens : List.of(FROM_THE_FRONT, FROM_BEHIND)) {
            Poses.among(POSES, moving)
                    .forEach(pose -> {
                        PictureAngles read = inPicture(pose, lens);
                        close(
                                read.shoulderAbduction(Side.RIGHT),
                                pose.get(Dof.SHOULDER_ABDUCTION_R));
                        close(
                                read.shoulderAbduction(Side.LEFT),
                                pose.get(Dof.SHOULDER_ABDUCTION_L));
                    });
        }
    }

    @Test
    void aTiltOfTheHeadIsReadFromAPictureFromTheFrontAndFromBehind() {
        for (Lens lens : List.of(FROM_THE_FRONT, FROM_BEHIND)) {
            Poses.among(POSES, List.of(Dof.NECK_SIDE))
                    .forEach(pose -> {
                        PictureAngles read = inPicture(pose, lens);
                        Joints joints = placed(pose);
                        double made = HeadRotation.between(chest(joints), head(joints)).roll();
                        // The neck leans a little, so its side bend is not quite a roll in the
                        // picture.
                        assertThat(read.neckSide()).isCloseTo(made, within(0.5));
                    });
        }
    }

    @Test
    void anObliquePictureDoesNotTellTheBendOfAnElbow() {
        Pose pose = Pose.STANDING.with(Dof.ELBOW_FLEXION_R, 60);
        assertThat(inPicture(pose, OBLIQUE).elbow(Side.RIGHT)).isNotCloseTo(60, within(5.0));
        assertThat(inSpace(pose).elbow(Side.RIGHT)).isCloseTo(60, within(1e-9));
    }

    @Test
    void aFrameOfARecordingGivesItsTruthBack() {
        Recording recording = Exercise.KNEE_RAISE.recorded(Take.PLAIN.seenFrom(90, 0));
        for (Recording.Frame frame : recording.frames()) {
            Pose truth = frame.truth().pose();
            Angles read = Angles.of(frame.world());
            close(read.knee(Side.RIGHT), truth.get(Dof.KNEE_FLEXION_R));
            close(read.neck().yaw(), frame.head().yaw());
            PictureAngles seen =
                    PictureAngles.of(frame.image(), recording.width(), recording.height());
            close(seen.hipFlexion(Side.RIGHT), truth.get(Dof.HIP_FLEXION_R));
            close(seen.elbow(Side.RIGHT), truth.get(Dof.ELBOW_FLEXION_R));
        }
    }

    private interface NeckClaim {
        void holds(Pose pose, HeadRotation read);
    }

    private static void neck(List<Dof> moving, NeckClaim claim) {
        List<Dof> all = new ArrayList<>(PLACE);
        all.addAll(moving);
        Poses.among(POSES, all).forEach(pose -> claim.holds(pose, inSpace(pose).neck()));
    }

    /** The chest as it is in standing: level. */
    private static Axes chest(Joints joints) {
        Joints standing = placed(Pose.STANDING);
        Axes upright = Axes.of(standing, Segment.THORAX_4);
        double lean = Math.atan2(upright.up().x(), upright.up().y()) * 180 / Math.PI;
        return Axes.of(joints, Segment.THORAX_4).leant(-lean);
    }

    private static Axes head(Joints joints) {
        return Axes.of(joints, Segment.HEAD);
    }

    private static Joints placed(Pose pose) {
        return new Skeleton(Body.REFERENCE).place(pose);
    }

    /** An arm that points to the side has no flexion. */
    private static boolean isAcross(Pose pose) {
        ToDoubleFunction<Dof> angle = pose::get;
        return angle.applyAsDouble(Dof.SHOULDER_ABDUCTION_R) > 88
                || angle.applyAsDouble(Dof.SHOULDER_ABDUCTION_L) > 88;
    }

    private static List<Dof> legs() {
        return List.of(
                Dof.HIP_FLEXION_R,
                Dof.HIP_ABDUCTION_R,
                Dof.HIP_ROTATION_R,
                Dof.HIP_FLEXION_L,
                Dof.HIP_ABDUCTION_L,
                Dof.KNEE_FLEXION_L);
    }

    private static List<Dof> arms() {
        return List.of(
                Dof.SHOULDER_FLEXION_R,
                Dof.SHOULDER_ABDUCTION_R,
                Dof.SHOULDER_ROTATION_R,
                Dof.SHOULDER_FLEXION_L,
                Dof.SHOULDER_ABDUCTION_L,
                Dof.ELBOW_FLEXION_L);
    }

    private static Angles inSpace(Pose pose) {
        List<Vec> seen = new ArrayList<>();
        for (Vec place : LandmarkLawsTest.places(pose, 1.60)) seen.add(OBLIQUE.see(place));
        return Angles.of(seen);
    }

    /** A picture of 640 by 480 pixels, 8 metres wide. */
    private static PictureAngles inPicture(Pose pose, Lens lens) {
        List<Recording.Seen> seen = new ArrayList<>();
        for (Vec place : LandmarkLawsTest.places(pose, 1.60)) {
            Vec at = lens.see(place);
            seen.add(new Recording.Seen(at.x() / 8 + 0.5, at.y() / 6 + 0.5, at.z() / 8, 1));
        }
        return PictureAngles.of(seen, 640, 480);
    }

    private static void close(double read, double made) {
        assertThat(Math.IEEEremainder(read - made, 360)).isCloseTo(0, within(DEGREES));
    }
}
