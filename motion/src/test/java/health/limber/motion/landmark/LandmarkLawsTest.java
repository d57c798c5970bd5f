package health.limber.motion.landmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.limber.motion.body.Body;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Point;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Side;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** What holds for the landmarks of any pose. */
class LandmarkLawsTest {
    private static final int POSES = 500;
    private static final double SAME_PLACE = 1e-12;

    @Test
    void theLandmarksAreThoseOfBlazePoseInTheirOrder() {
        assertThat(Stream.of(Landmark.values()).map(Enum::name))
                .hasSize(33)
                .startsWith("NOSE", "LEFT_EYE_INNER", "LEFT_EYE", "LEFT_EYE_OUTER")
                .endsWith("LEFT_FOOT_INDEX", "RIGHT_FOOT_INDEX");
        assertThat(Landmark.RIGHT_EAR.ordinal()).isEqualTo(8);
        assertThat(Landmark.LEFT_SHOULDER.ordinal()).isEqualTo(11);
        assertThat(Landmark.RIGHT_HIP.ordinal()).isEqualTo(24);
    }

    @Test
    void everyLandmarkHasItsOtherSideWhereItsNameSays() {
        for (Landmark landmark : Landmark.values()) {
            String other =
                    landmark.name().contains("LEFT")
                            ? landmark.name().replace("LEFT", "RIGHT")
                            : landmark.name().replace("RIGHT", "LEFT");
            assertThat(landmark.mirrored().name()).isEqualTo(other);
            Vec here = landmark.of(standing());
            same(landmark.mirrored().of(standing()), new Vec(here.x(), here.y(), -here.z()));
        }
    }

    @Test
    void inStandingTheLeftLandmarksAreOnTheLeftAndOuterEyesOutside() {
        for (Landmark landmark : Landmark.values()) {
            if (landmark == Landmark.NOSE) continue;
            boolean left = landmark.name().contains("LEFT");
            assertThat(landmark.of(standing()).z() < 0).as(landmark.name()).isEqualTo(left);
            assertThat(landmark.of(Side.LEFT).name()).contains("LEFT");
        }
        assertThat(Landmark.LEFT_EYE_OUTER.of(standing()).z())
                .isLessThan(Landmark.LEFT_EYE_INNER.of(standing()).z());
    }

    @Test
    void mirroringThePoseSwapsTheSidesAndNothingElse() {
        Skeleton skeleton = new Skeleton(Body.REFERENCE);
        Poses.any(POSES)
                .forEach(pose -> {
                    Joints is = skeleton.place(pose);
                    Joints mirrored = skeleton.place(pose.mirrored());
                    for (Point point : Point.values())
                        same(mirrored.at(point.mirrored()), other(is.at(point)));
                    for (Landmark landmark : Landmark.values())
                        same(landmark.mirrored().of(mirrored), other(landmark.of(is)));
                    assertThat(pose.mirrored().mirrored()).isEqualTo(pose);
                });
    }

    @Test
    void scalingTheBodyScalesEveryDistance() {
        Poses.any(POSES)
                .forEach(pose -> {
                    Joints is = new Skeleton(Body.REFERENCE).place(pose);
                    Joints small = new Skeleton(new Body(1.19)).place(pose);
                    for (Landmark one : Landmark.values()) {
                        for (Landmark other : Landmark.values()) {
                            double apart = one.of(is).minus(other.of(is)).length();
                            double smaller = one.of(small).minus(other.of(small)).length();
                            assertThat(smaller).isEqualTo(apart * 0.7, within(SAME_PLACE));
                        }
                    }
                });
    }

    @Test
    void scalingTheBodyChangesNoAngle() {
        Poses.any(POSES)
                .forEach(pose -> {
                    Angles is = Angles.of(places(pose, 1.70));
                    Angles tall = Angles.of(places(pose, 2.10));
                    for (Side side : Side.values()) {
                        close(tall.elbow(side), is.elbow(side));
                        close(tall.knee(side), is.knee(side));
                        close(tall.hipFlexion(side), is.hipFlexion(side));
                        close(tall.hipAbduction(side), is.hipAbduction(side));
                        close(tall.shoulderFlexion(side), is.shoulderFlexion(side));
                        close(tall.shoulderAbduction(side), is.shoulderAbduction(side));
                    }
                    close(tall.neck().yaw(), is.neck().yaw());
                    close(tall.neck().pitch(), is.neck().pitch());
                    close(tall.neck().roll(), is.neck().roll());
                });
    }

    @Test
    void mirroringThePoseSwapsTheAnglesOfTheSides() {
        Poses.any(POSES)
                .forEach(pose -> {
                    Angles is = Angles.of(places(pose, 1.70));
                    Angles mirrored = Angles.of(places(pose.mirrored(), 1.70));
                    for (Side side : Side.values()) {
                        close(mirrored.elbow(side), is.elbow(side.other()));
                        close(mirrored.hipFlexion(side), is.hipFlexion(side.other()));
                        close(mirrored.hipAbduction(side), is.hipAbduction(side.other()));
                        close(mirrored.shoulderAbduction(side), is.shoulderAbduction(side.other()));
                    }
                    close(mirrored.neck().pitch(), is.neck().pitch());
                    close(mirrored.neck().roll(), -is.neck().roll());
                    close(mirrored.neck().yaw(), -is.neck().yaw());
                });
    }

    static List<Vec> places(Pose pose, double height) {
        Joints joints = new Skeleton(new Body(height)).place(pose);
        return Stream.of(Landmark.values()).map(landmark -> landmark.of(joints)).toList();
    }

    private static Joints standing() {
        return new Skeleton(Body.REFERENCE).place(Pose.STANDING);
    }

    private static Vec other(Vec place) {
        return new Vec(place.x(), place.y(), -place.z());
    }

    private static void same(Vec is, Vec expected) {
        assertThat(is.minus(expected).length()).isLessThan(SAME_PLACE);
    }

    /** In degrees; −180 and 180 are the same. */
    private static void close(double is, double expected) {
        assertThat(Math.IEEEremainder(is - expected, 360)).isEqualTo(0, within(1e-5));
    }
}
