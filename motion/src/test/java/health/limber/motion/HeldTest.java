package health.limber.motion;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.motion.body.Body;
import health.limber.motion.body.Dof;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Point;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;
import health.limber.motion.movement.Breath;
import health.limber.motion.movement.Clip;
import health.limber.motion.movement.Contact;
import health.limber.motion.movement.Key;
import health.limber.motion.movement.Movement;
import health.limber.motion.movement.MovementCheck;
import health.limber.motion.movement.Phase;
import health.limber.motion.movement.Sides;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What touches keeps touching while the spine moves, in every frame and between the samples. */
class HeldTest {
    private static final double HELD = 0.005;
    private static final int FRAMES = 200;
    private static final double ANKLE = 0.0663;
    private static final Skeleton SKELETON = new Skeleton(Body.REFERENCE);

    /** Somebody in a position from which they go to two others and back. */
    private enum Position {
        ALL_FOURS(
                onAllFours(),
                allFours(),
                onAllFours()
                        .with(Dof.PELVIS_LEAN, 54)
                        .with(Dof.LUMBAR_FLEXION, 26)
                        .with(Dof.THORACIC_FLEXION, 24)
                        .with(Dof.NECK_FLEXION, 20),
                onAllFours()
                        .with(Dof.PELVIS_LEAN, 92)
                        .with(Dof.LUMBAR_FLEXION, -18)
                        .with(Dof.THORACIC_FLEXION, -10)
                        .with(Dof.NECK_FLEXION, -16)),
        HALF_KNEELING(
                onOneKnee(),
                halfKneeling(),
                onOneKnee().with(Dof.PELVIS_LEAN, -8).with(Dof.PELVIS_X, 0.06),
                onOneKnee().with(Dof.LUMBAR_SIDE, -14).with(Dof.THORACIC_SIDE, -12)),
        SITTING_WITH_THE_HANDS_ON_THE_LAP(
                seated(),
                sitting(),
                seated().with(Dof.PELVIS_LEAN, -8)
                        .with(Dof.LUMBAR_FLEXION, 20)
                        .with(Dof.THORACIC_FLEXION, 25),
                seated().with(Dof.PELVIS_LEAN, 8)
                        .with(Dof.LUMBAR_FLEXION, -12)
                        .with(Dof.THORACIC_FLEXION, -12));

        private final List<Contact> contacts;
        private final Movement movement;

        Position(Pose start, List<Contact> contacts, Pose first, Pose second) {
            this.contacts = contacts;
            Key there = new Key(first, contacts);
            Key back = new Key(second, contacts);
            movement =
                    new Movement(
                            new Key(start, contacts),
                            List.of(
                                    new Phase("there", false, 3, Breath.OUT, List.of(there), 0),
                                    new Phase("stay", true, 0, Breath.FREE, List.of(), 0),
                                    new Phase("back", false, 3, Breath.IN, List.of(back), 0)),
                            Sides.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatTouchesIsLostInAnyFrame(Position position) {
        Clip clip = Clip.of(position.movement);
        for (Clip.Way way : ways(clip)) {
            for (int i = 0; i <= FRAMES; i++) {
                Joints joints = SKELETON.place(way.at(i / (double) FRAMES));
                for (Contact contact : position.contacts)
                    assertThat(off(contact, joints))
                            .as("%s, frame %d", contact.point(), i)
                            .isLessThanOrEqualTo(HELD);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyJointOfEveryFrameStaysInItsRange(Position position) {
        for (Clip.Way way : ways(Clip.of(position.movement))) {
            for (int i = 0; i <= FRAMES; i++) {
                Pose pose = way.at(i / (double) FRAMES);
                for (Dof dof : Dof.values())
                    assertThat(pose.get(dof)).as(dof.name()).isBetween(dof.min(), dof.max());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBackReallyMoves(Position position) {
        Clip clip = Clip.of(position.movement);
        Pose there = clip.phases().getFirst().last();
        Pose back = clip.phases().getLast().last();
        Vec before = SKELETON.place(there).at(Point.UPPER_BACK);
        assertThat(SKELETON.place(back).at(Point.UPPER_BACK).minus(before).length())
                .isGreaterThan(0.03);
    }

    @ParameterizedTest
    @EnumSource
    void aBodyCanDoIt(Position position) {
        assertThat(MovementCheck.of(position.movement)).isEmpty();
    }

    private static List<Clip.Way> ways(Clip clip) {
        List<Clip.Way> ways = new ArrayList<>(clip.phases());
        ways.add(clip.entry());
        ways.add(clip.exit());
        return ways;
    }

    private static double off(Contact contact, Joints joints) {
        Vec base = contact.to().map(joints::at).orElse(new Vec(0, 0, 0));
        Vec off = base.plus(contact.place()).minus(joints.at(contact.point()));
        return new Vec(
                        contact.x() ? off.x() : 0,
                        contact.y() ? off.y() : 0,
                        contact.z() ? off.z() : 0)
                .length();
    }

    private static Pose onAllFours() {
        Pose pose =
                Pose.STANDING
                        .with(Dof.PELVIS_X, -0.25)
                        .with(Dof.PELVIS_Y, 0.474)
                        .with(Dof.PELVIS_LEAN, 77)
                        .with(Dof.HEAD_FLEXION, -12)
                        .with(Dof.NECK_FLEXION, -10);
        pose = both(pose, Dof.HIP_FLEXION_R, 77);
        pose = both(pose, Dof.KNEE_FLEXION_R, 90);
        pose = both(pose, Dof.ANKLE_FLEXION_R, -62);
        pose = both(pose, Dof.SHOULDER_FLEXION_R, 80);
        pose = both(pose, Dof.PRONATION_R, 86);
        return both(pose, Dof.WRIST_FLEXION_R, -82);
    }

    private static List<Contact> allFours() {
        List<Contact> held = new ArrayList<>();
        Vec overTheKnees = new Vec(-0.26, 0, 0);
        held.add(new Contact(Point.PELVIS, Optional.empty(), overTheKnees, true, false, false));
        both(held, Contact.at(Point.KNEE_R, new Vec(-0.25, floor(Point.KNEE_R), 0.085)));
        both(held, onFloor(Point.INSTEP_R));
        both(held, Contact.at(Point.PALM_R, new Vec(0.24, floor(Point.PALM_R), 0.18)));
        both(held, onFloor(Point.FINGERS_R));
        both(held, onFloor(Point.THUMB_R));
        return held;
    }

    private static Pose onOneKnee() {
        Pose pose =
                Pose.STANDING
                        .with(Dof.PELVIS_Y, 0.474)
                        .with(Dof.HIP_FLEXION_L, 88)
                        .with(Dof.KNEE_FLEXION_L, 88)
                        .with(Dof.KNEE_FLEXION_R, 90)
                        .with(Dof.ANKLE_FLEXION_R, -60);
        pose = both(pose, Dof.SHOULDER_ABDUCTION_R, 25);
        return both(pose, Dof.ELBOW_FLEXION_R, 90);
    }

    private static List<Contact> halfKneeling() {
        return List.of(
                Contact.at(Point.KNEE_R, new Vec(0, floor(Point.KNEE_R), 0.085)),
                onFloor(Point.INSTEP_R),
                Contact.at(Point.ANKLE_L, new Vec(0.43, ANKLE, -0.1)),
                onFloor(Point.BALL_L));
    }

    private static Pose seated() {
        Pose pose = Pose.STANDING.with(Dof.PELVIS_X, -0.05).with(Dof.PELVIS_Y, 0.508);
        pose = both(pose, Dof.HIP_FLEXION_R, 86);
        pose = both(pose, Dof.KNEE_FLEXION_R, 86);
        pose = both(pose, Dof.HIP_ABDUCTION_R, 4);
        pose = both(pose, Dof.SHOULDER_FLEXION_R, 18);
        pose = both(pose, Dof.SHOULDER_ABDUCTION_R, 8);
        pose = both(pose, Dof.ELBOW_FLEXION_R, 62);
        return both(pose, Dof.PRONATION_R, 70);
    }

    private static List<Contact> sitting() {
        List<Contact> held = new ArrayList<>();
        held.add(Contact.at(Point.SEAT, new Vec(-0.07, 0.4574, 0)));
        both(held, Contact.at(Point.ANKLE_R, new Vec(0.37, ANKLE, 0.11)));
        both(held, onFloor(Point.BALL_R));
        Vec above = new Vec(-0.03, 0.022, 0);
        both(held, new Contact(Point.PALM_R, Optional.of(Point.LAP_R), above, true, true, true));
        return held;
    }

    private static Contact onFloor(Point point) {
        Vec low = new Vec(0, floor(point), 0);
        return new Contact(point, Optional.empty(), low, false, true, false);
    }

    private static double floor(Point point) {
        return point.radius() * Body.REFERENCE_HEIGHT;
    }

    private static Pose both(Pose pose, Dof right, double value) {
        return pose.with(right, value).with(right.mirrored(), value);
    }

    private static void both(List<Contact> held, Contact right) {
        held.add(right);
        held.add(right.mirrored());
    }
}
