package health.limber.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.limber.motion.body.Body;
import health.limber.motion.body.Dof;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Point;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What holds for every pose. */
class PosedTest {
    private static final Skeleton SKELETON = new Skeleton(Body.REFERENCE);

    private static List<Pose> seeded() {
        Random random = new Random(20261123);
        List<Pose> poses = new ArrayList<>();
        for (int n = 0; n < 2000; n++) {
            double[] values = new double[Dof.count()];
            for (int i = 0; i < values.length; i++) {
                Dof dof = Dof.at(i);
                values[i] = dof.min() + random.nextDouble() * (dof.max() - dof.min());
            }
            poses.add(Pose.of(values));
        }
        return poses;
    }

    @Test
    void mirroringTwiceIsThePoseItself() {
        for (Pose pose : seeded()) assertThat(pose.mirrored().mirrored()).isEqualTo(pose);
    }

    @Test
    void mirroringSwapsTheSidesAndNothingElse() {
        for (Pose pose : seeded()) {
            Joints joints = SKELETON.place(pose);
            Joints mirrored = SKELETON.place(pose.mirrored());
            for (Point point : Point.values()) {
                Vec there = joints.at(point);
                Vec here = mirrored.at(point.mirrored());
                Vec image = new Vec(there.x(), there.y(), -there.z());
                assertThat(here.minus(image).length()).as(point.name()).isLessThan(1e-12);
            }
        }
    }

    @Test
    void aTallerBodyIsTheSameBodyScaled() {
        Skeleton tall = new Skeleton(new Body(1.70 * 1.15));
        for (Pose pose : seeded()) {
            Joints joints = SKELETON.place(pose);
            Joints scaled = tall.place(pose);
            for (Point point : Point.values())
                assertThat(scaled.at(point).minus(joints.at(point).times(1.15)).length())
                        .isLessThan(1e-12);
            for (Segment segment : Segment.values())
                assertThat(scaled.axis(segment, 1).minus(joints.axis(segment, 1)).length())
                        .isLessThan(1e-12);
        }
    }

    @Test
    void segmentsKeepTheirLength() {
        double thigh = 0.245 * 1.70;
        for (Pose pose : seeded()) {
            Joints joints = SKELETON.place(pose);
            double length = joints.at(Point.HIP_R).minus(joints.at(Point.KNEE_R)).length();
            assertThat(length).isCloseTo(thigh, within(1e-12));
        }
    }

    @Test
    void standingIsAsTallAsThePersonAndStandsOnTheFloor() {
        Joints joints = SKELETON.place(Pose.STANDING);
        Vec crown = joints.at(Point.CROWN);
        assertThat(crown.y() + Point.CROWN.radius() * 1.70).isCloseTo(1.70, within(0.02));
        assertThat(joints.at(Point.HEEL_R).y() - Point.HEEL_R.radius() * 1.70)
                .isCloseTo(0, within(0.002));
        assertThat(joints.axis(Segment.HEAD, 1).y()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aChinTuckMovesTheHeadBackAndDoesNotNod() {
        Joints before = SKELETON.place(Pose.STANDING);
        Joints after =
                SKELETON.place(
                        Pose.STANDING.with(Dof.NECK_FLEXION, -16).with(Dof.HEAD_FLEXION, 16));
        assertThat(after.at(Point.NOSE).x()).isLessThan(before.at(Point.NOSE).x() - 0.02);
        assertThat(after.axis(Segment.HEAD, 0).y()).isCloseTo(0, within(1e-9));
    }

    @Test
    void signsAreThoseOfTheConventions() {
        Joints flexed =
                SKELETON.place(
                        Pose.STANDING
                                .with(Dof.SHOULDER_FLEXION_R, 90)
                                .with(Dof.KNEE_FLEXION_L, 90));
        assertThat(flexed.at(Point.WRIST_R).x()).isGreaterThan(0.4);
        assertThat(flexed.at(Point.ANKLE_L).x()).isLessThan(-0.3);
        Joints abducted = SKELETON.place(Pose.STANDING.with(Dof.SHOULDER_ABDUCTION_L, 90));
        assertThat(abducted.at(Point.WRIST_L).z()).isLessThan(-0.6);
        Joints turned =
                SKELETON.place(Pose.STANDING.with(Dof.NECK_TURN, 60).with(Dof.LUMBAR_SIDE, 20));
        assertThat(turned.axis(Segment.HEAD, 0).z()).isGreaterThan(0.7);
        assertThat(turned.at(Point.C7).z()).isGreaterThan(0.05);
    }
}
