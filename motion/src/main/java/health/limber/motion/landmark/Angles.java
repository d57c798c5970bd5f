package health.limber.motion.landmark;

import health.limber.motion.body.Body;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Side;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;

import java.util.ArrayList;
import java.util.List;

/**
 * Joint angles of one frame, in degrees, read back from the landmarks in space. They do not depend
 * on where the camera is; all are 0 in upright standing with hanging arms.
 *
 * <p>Landmarks show the trunk as one piece, from the hips to the shoulders. What is compared with
 * the trunk (neck, shoulder, hip) therefore holds while the spine keeps its standing curve and the
 * shoulder blades rest; where the spine bends or turns, part of its movement is in these angles.
 * Elbow and knee hold always.
 */
public final class Angles {
    private static final List<Vec> STANDING = standing();

    /** How far the line from hips to shoulders leans forward in standing. */
    static final double TRUNK_LEAN = lean(trunkLine(STANDING));

    /** How far the line from the ears to the nose points up in standing. */
    static final double NOSE_RISE = rise(noseLine(STANDING));

    private final List<Vec> world;

    private Angles(List<Vec> world) {
        this.world = world;
    }

    /**
     * The angles of a frame.
     *
     * @param world the places of all landmarks, in any unit and any right-handed axes
     */
    public static Angles of(List<Vec> world) {
        if (world.size() != Landmark.count())
            throw new IllegalArgumentException(
                    "there are " + world.size() + " landmarks; expected " + Landmark.count());
        return new Angles(List.copyOf(world));
    }

    private static List<Vec> standing() {
        Joints joints = new Skeleton(Body.REFERENCE).place(Pose.STANDING);
        List<Vec> places = new ArrayList<>();
        for (int i = 0; i < Landmark.count(); i++) places.add(Landmark.at(i).of(joints));
        return places;
    }

    private static double lean(Vec up) {
        return Math.atan2(up.x(), up.y()) * 180 / Math.PI;
    }

    private static double rise(Vec front) {
        return Math.atan2(front.y(), front.x()) * 180 / Math.PI;
    }

    /**
     * Flexion of the elbow, 0 to 180. Holds in any pose: it is the angle in the arm's own plane.
     */
    public double elbow(Side side) {
        return bend(Landmark.LEFT_SHOULDER, Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST, side);
    }

    /** Flexion of the knee, 0 to 180. Holds in any pose: it is the angle in the leg's own plane. */
    public double knee(Side side) {
        return bend(Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, side);
    }

    /**
     * Flexion of the shoulder against the trunk, in its sagittal plane, −90 to 270. Holds in any
     * abduction but one near 90, where the arm points to the side and has none.
     */
    public double shoulderFlexion(Side side) {
        return flexion(upper().along(arm(side)));
    }

    /** Abduction of the shoulder out of the trunk's sagittal plane, −90 to 90. */
    public double shoulderAbduction(Side side) {
        return abduction(upper().along(arm(side)), side);
    }

    /** Flexion of the hip against the trunk, in its sagittal plane, −90 to 270. */
    public double hipFlexion(Side side) {
        return flexion(lower().along(thigh(side)));
    }

    /** Abduction of the hip out of the trunk's sagittal plane, −90 to 90. */
    public double hipAbduction(Side side) {
        return abduction(lower().along(thigh(side)), side);
    }

    /**
     * The rotation of the head against the trunk. A pure flexion of the neck is its pitch. A side
     * bend or a turn is shared by two joints whose axes are not parallel, so that a little of it
     * goes into the other two: a turn of 65 degrees gives a yaw of 64.3 and a roll of 6.1, a side
     * bend of 36 a roll of 35.4 and a yaw of 5.3.
     */
    public HeadRotation neck() {
        Vec right = at(Landmark.RIGHT_EAR).minus(at(Landmark.LEFT_EAR)).unit();
        Vec nose = noseLine(world);
        Vec up = right.cross(nose);
        return HeadRotation.between(upper(), Axes.ofUp(right, up).leant(NOSE_RISE));
    }

    private double bend(Landmark near, Landmark joint, Landmark far, Side side) {
        Vec middle = at(joint.of(side));
        return between(middle.minus(at(near.of(side))), at(far.of(side)).minus(middle));
    }

    /** The angle from one direction to another, 0 to 180 degrees. */
    static double between(Vec one, Vec other) {
        return Math.atan2(one.cross(other).length(), one.dot(other)) * 180 / Math.PI;
    }

    private static double flexion(Vec limb) {
        double degrees = Math.atan2(limb.x(), -limb.y()) * 180 / Math.PI;
        return degrees < -90 ? degrees + 360 : degrees;
    }

    private static double abduction(Vec limb, Side side) {
        double outward = side == Side.RIGHT ? limb.z() : -limb.z();
        return Math.asin(outward / limb.length()) * 180 / Math.PI;
    }

    private Vec arm(Side side) {
        return at(Landmark.LEFT_ELBOW.of(side)).minus(at(Landmark.LEFT_SHOULDER.of(side)));
    }

    private Vec thigh(Side side) {
        return at(Landmark.LEFT_KNEE.of(side)).minus(at(Landmark.LEFT_HIP.of(side)));
    }

    /** The trunk, turned as the shoulders are. */
    private Axes upper() {
        return trunk(Landmark.RIGHT_SHOULDER, Landmark.LEFT_SHOULDER);
    }

    /** The trunk, turned as the hips are. */
    private Axes lower() {
        return trunk(Landmark.RIGHT_HIP, Landmark.LEFT_HIP);
    }

    private Axes trunk(Landmark right, Landmark left) {
        return Axes.ofUp(at(right).minus(at(left)), trunkLine(world)).leant(-TRUNK_LEAN);
    }

    /** From the middle between the hips to the middle between the shoulders. */
    static Vec trunkLine(List<Vec> places) {
        Vec hips = middle(places, Landmark.LEFT_HIP, Landmark.RIGHT_HIP);
        return middle(places, Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER).minus(hips);
    }

    /** From the middle between the ears to the nose. */
    static Vec noseLine(List<Vec> places) {
        Vec ears = middle(places, Landmark.LEFT_EAR, Landmark.RIGHT_EAR);
        return places.get(Landmark.NOSE.ordinal()).minus(ears);
    }

    private static Vec middle(List<Vec> places, Landmark one, Landmark other) {
        return places.get(one.ordinal()).toward(places.get(other.ordinal()), 0.5);
    }

    private Vec at(Landmark landmark) {
        return world.get(landmark.ordinal());
    }
}
