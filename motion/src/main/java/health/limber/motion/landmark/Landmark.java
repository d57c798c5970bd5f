package health.limber.motion.landmark;

import health.limber.motion.body.Joints;
import health.limber.motion.body.Offset;
import health.limber.motion.body.Point;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Side;
import health.limber.motion.body.Vec;

/**
 * The 33 landmarks of BlazePose in their order (Bazarevsky and others 2020, figure 3; MediaPipe
 * Pose Landmarker), each tied to a place on a segment of the body. Left and right are the person's.
 *
 * <p>Shoulders, elbows, wrists, hips, knees and ankles are the joint centres. The three of a hand
 * are the knuckles of the little and the index finger and the tip of the thumb.
 */
public enum Landmark {
    NOSE(Point.NOSE),
    LEFT_EYE_INNER(Point.EYE_L, -0.007),
    LEFT_EYE(Point.EYE_L),
    LEFT_EYE_OUTER(Point.EYE_L, 0.007),
    RIGHT_EYE_INNER(Point.EYE_R, -0.007),
    RIGHT_EYE(Point.EYE_R),
    RIGHT_EYE_OUTER(Point.EYE_R, 0.007),
    LEFT_EAR(Point.EAR_L),
    RIGHT_EAR(Point.EAR_R),
    MOUTH_LEFT(Point.MOUTH_L),
    MOUTH_RIGHT(Point.MOUTH_R),
    LEFT_SHOULDER(Point.SHOULDER_L),
    RIGHT_SHOULDER(Point.SHOULDER_R),
    LEFT_ELBOW(Point.ELBOW_L),
    RIGHT_ELBOW(Point.ELBOW_R),
    LEFT_WRIST(Point.WRIST_L),
    RIGHT_WRIST(Point.WRIST_R),
    LEFT_PINKY(Segment.HAND_L, new Offset(-0.020, -0.056, 0)),
    RIGHT_PINKY(Segment.HAND_R, new Offset(-0.020, -0.056, 0)),
    LEFT_INDEX(Segment.HAND_L, new Offset(0.016, -0.060, 0)),
    RIGHT_INDEX(Segment.HAND_R, new Offset(0.016, -0.060, 0)),
    LEFT_THUMB(Point.THUMB_L),
    RIGHT_THUMB(Point.THUMB_R),
    LEFT_HIP(Point.HIP_L),
    RIGHT_HIP(Point.HIP_R),
    LEFT_KNEE(Point.KNEE_L),
    RIGHT_KNEE(Point.KNEE_R),
    LEFT_ANKLE(Point.ANKLE_L),
    RIGHT_ANKLE(Point.ANKLE_R),
    LEFT_HEEL(Point.HEEL_L),
    RIGHT_HEEL(Point.HEEL_R),
    LEFT_FOOT_INDEX(Point.TOES_L),
    RIGHT_FOOT_INDEX(Point.TOES_R);

    private static final Landmark[] ALL = values();

    private final Segment segment;
    private final Offset offset;

    Landmark(Segment segment, Offset offset) {
        this.segment = segment;
        this.offset = offset;
    }

    Landmark(Point point) {
        this(point.segment(), point.offset());
    }

    /** Beside a point: this share of the body height further from the middle of the body. */
    Landmark(Point point, double outward) {
        this(point.segment(), beside(point.offset(), outward));
    }

    private static Offset beside(Offset at, double outward) {
        return new Offset(at.x(), at.y(), at.z() + Math.copySign(outward, outward * at.z()));
    }

    /** How many there are. */
    public static int count() {
        return ALL.length;
    }

    /** The one of this number in the order of BlazePose, from 0. */
    public static Landmark at(int index) {
        return ALL[index];
    }

    /** The part of the body it is fixed to. */
    public Segment segment() {
        return segment;
    }

    /** Where on its segment, in the segment's axes, as shares of the body height. */
    public Offset offset() {
        return offset;
    }

    /** Where it is in the world, in metres. */
    public Vec of(Joints joints) {
        return joints.at(segment, offset);
    }

    /** The same landmark of the other side; itself for the nose. */
    public Landmark mirrored() {
        if (this == NOSE) return this;
        if (ordinal() <= RIGHT_EYE_OUTER.ordinal())
            return ALL[ordinal() < RIGHT_EYE_INNER.ordinal() ? ordinal() + 3 : ordinal() - 3];
        return ALL[ordinal() % 2 == 1 ? ordinal() + 1 : ordinal() - 1];
    }

    /** Of a landmark that is there twice, the one of a side. */
    Landmark of(Side side) {
        return isLeft() == (side == Side.LEFT) ? this : mirrored();
    }

    private boolean isLeft() {
        return mirrored().ordinal() > ordinal();
    }
}
