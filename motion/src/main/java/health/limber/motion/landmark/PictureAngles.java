package health.limber.motion.landmark;

import health.limber.motion.body.Side;
import health.limber.motion.body.Vec;

import java.util.ArrayList;
import java.util.List;

/**
 * Joint angles of one frame, in degrees, read back from the picture alone. Each holds only in the
 * view it names, with the camera level with the person and square to the plane; all are 0 in
 * upright standing with hanging arms. What {@link Angles} says of the trunk is true here as well.
 */
public final class PictureAngles {
    private final List<Vec> places;

    private PictureAngles(List<Vec> places) {
        this.places = places;
    }

    /**
     * The angles of a frame.
     *
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     */
    public static PictureAngles of(List<Recording.Seen> image, int width, int height) {
        if (image.size() != Landmark.count())
            throw new IllegalArgumentException(
                    "there are " + image.size() + " landmarks; expected " + Landmark.count());
        List<Vec> places = new ArrayList<>(image.size());
        for (Recording.Seen seen : image)
            places.add(new Vec(seen.x() * width, seen.y() * height, 0));
        return new PictureAngles(places);
    }

    /** Flexion of the elbow, 0 to 180. Holds where the plane of the bent arm is the picture's. */
    public double elbow(Side side) {
        Vec forearm = from(Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST, side);
        return Angles.between(arm(side), forearm);
    }

    /** Flexion of the knee, 0 to 180. Holds where the plane of the bent leg is the picture's. */
    public double knee(Side side) {
        Vec shank = from(Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, side);
        return Angles.between(thigh(side), shank);
    }

    /** Flexion of the shoulder, −90 to 270, seen from the side (sagittal plane). */
    public double shoulderFlexion(Side side) {
        return sagittal(arm(side));
    }

    /** Flexion of the hip, −90 to 270, seen from the side (sagittal plane). */
    public double hipFlexion(Side side) {
        return sagittal(thigh(side));
    }

    /**
     * Flexion of the neck against the trunk, −180 to 180, seen from the side (sagittal plane),
     * while the head is neither turned nor tilted.
     */
    public double neckFlexion() {
        double toNose = sagittal(Angles.noseLine(places)) - Angles.NOSE_RISE;
        return 90 - toNose;
    }

    /**
     * Abduction of the shoulder, −180 to 180, seen from the front or the back (frontal plane),
     * while the arm is not flexed.
     */
    public double shoulderAbduction(Side side) {
        Vec outward = from(Landmark.LEFT_SHOULDER, Landmark.LEFT_SHOULDER, side, side.other());
        return turned(down(), outward.times(-1), arm(side));
    }

    /**
     * Side bending of the neck against the line of the shoulders, to the right, −180 to 180, seen
     * from the front or the back (frontal plane), while the head is neither turned nor bent.
     */
    public double neckSide() {
        Vec shoulders = from(Landmark.LEFT_SHOULDER, Landmark.LEFT_SHOULDER, Side.LEFT, Side.RIGHT);
        Vec ears = from(Landmark.LEFT_EAR, Landmark.LEFT_EAR, Side.LEFT, Side.RIGHT);
        return turned(shoulders, down(), ears);
    }

    /** From hanging down the trunk toward the side of the face, as the trunk stands upright. */
    private double sagittal(Vec direction) {
        Vec up = Angles.trunkLine(places);
        Vec nose = Angles.noseLine(places);
        Vec across = square(up);
        Vec front = across.dot(nose) < 0 ? across.times(-1) : across;
        double degrees = turned(up.times(-1), front, direction) - Angles.TRUNK_LEAN;
        return degrees < -90 ? degrees + 360 : degrees;
    }

    /** How far a direction is turned from one toward another, which need not be square to it. */
    private static double turned(Vec from, Vec toward, Vec direction) {
        Vec across = square(from);
        Vec aside = across.dot(toward) < 0 ? across.times(-1) : across;
        return Math.atan2(aside.dot(direction), from.dot(direction)) * 180 / Math.PI;
    }

    private static Vec square(Vec direction) {
        return new Vec(-direction.y(), direction.x(), 0);
    }

    private Vec down() {
        return Angles.trunkLine(places).times(-1);
    }

    private Vec arm(Side side) {
        return from(Landmark.LEFT_SHOULDER, Landmark.LEFT_ELBOW, side);
    }

    private Vec thigh(Side side) {
        return from(Landmark.LEFT_HIP, Landmark.LEFT_KNEE, side);
    }

    private Vec from(Landmark one, Landmark other, Side side) {
        return from(one, other, side, side);
    }

    private Vec from(Landmark one, Landmark other, Side side, Side otherSide) {
        Vec start = places.get(one.of(side).ordinal());
        return places.get(other.of(otherSide).ordinal()).minus(start);
    }
}
