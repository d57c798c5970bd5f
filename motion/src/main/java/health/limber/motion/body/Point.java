package health.limber.motion.body;

/**
 * A named place on the body: what can touch something, or be seen. The radius is the flesh around
 * it, as a share of the body height; a point that touches the floor is that far above it.
 */
public enum Point {
    PELVIS(Segment.PELVIS, new Offset(0, 0, 0), 0.060),
    /** The bones one sits on. */
    SEAT(Segment.PELVIS, new Offset(-0.012, -0.030, 0), 0.022),
    TAILBONE(Segment.PELVIS, new Offset(-0.035, 0.010, 0), 0.026),
    LOW_BACK(Segment.LUMBAR_2, new Offset(-0.012, 0.015, 0), 0.020),
    UPPER_BACK(Segment.THORAX_2, new Offset(-0.022, 0.020, 0), 0.022),
    BREASTBONE(Segment.THORAX_3, new Offset(0.052, 0.010, 0), 0.026),
    BELLY(Segment.LUMBAR_2, new Offset(0.050, 0.010, 0), 0.026),
    C7(Segment.THORAX_4, new Offset(0, 0.0425, 0), 0.030),
    HEAD_BACK(Segment.HEAD, new Offset(-0.030, 0.045, 0), 0.024),
    FOREHEAD(Segment.HEAD, new Offset(0.037, 0.058, 0), 0.018),
    CHIN(Segment.HEAD, new Offset(0.050, -0.008, 0), 0.012),
    CROWN(Segment.HEAD, new Offset(0.008, 0.080, 0), 0.016),
    NOSE(Segment.HEAD, new Offset(0.066, 0.028, 0), 0.006),

    TEMPLE_R(Segment.HEAD, new Offset(0.010, 0.045, 0.032), 0.016),
    EAR_R(Segment.HEAD, new Offset(0.004, 0.030, 0.044), 0.006),
    EYE_R(Segment.HEAD, new Offset(0.050, 0.040, 0.018), 0.004),
    MOUTH_R(Segment.HEAD, new Offset(0.054, 0.008, 0.012), 0.004),
    SHOULDER_R(Segment.UPPER_ARM_R, new Offset(0, 0, 0), 0.032),
    ELBOW_R(Segment.FOREARM_R, new Offset(0, 0, 0), 0.024),
    WRIST_R(Segment.HAND_R, new Offset(0, 0, 0), 0.016),
    /** The middle of the palm. */
    PALM_R(Segment.HAND_R, new Offset(0, -0.045, -0.006), 0.011),
    /** The back of the hand. */
    KNUCKLES_R(Segment.HAND_R, new Offset(0, -0.052, 0.008), 0.008),
    FINGERS_R(Segment.HAND_R, new Offset(0, -0.095, 0), 0.009),
    THUMB_R(Segment.HAND_R, new Offset(0.032, -0.050, -0.006), 0.008),
    /** The side of the little finger: a hand standing on its edge. */
    HAND_EDGE_R(Segment.HAND_R, new Offset(-0.022, -0.045, 0), 0.006),
    HIP_R(Segment.THIGH_R, new Offset(0, 0, 0), 0.055),
    /** On top of the thigh, a hand's length above the knee. */
    LAP_R(Segment.THIGH_R, new Offset(0.044, -0.185, 0), 0),
    THIGH_BACK_R(Segment.THIGH_R, new Offset(-0.040, -0.150, 0), 0),
    KNEE_R(Segment.SHANK_R, new Offset(0, 0, 0), 0.034),
    SHIN_R(Segment.SHANK_R, new Offset(0.008, -0.120, 0), 0.028),
    ANKLE_R(Segment.FOOT_R, new Offset(0, 0, 0), 0.024),
    HEEL_R(Segment.FOOT_R, new Offset(-0.028, -0.022, 0), 0.017),
    BALL_R(Segment.FOOT_R, new Offset(0.078, -0.027, 0), 0.012),
    TOES_R(Segment.FOOT_R, new Offset(0.112, -0.030, 0), 0.009),
    /** The back of the foot, on which one kneels. */
    INSTEP_R(Segment.FOOT_R, new Offset(0.052, -0.004, 0), 0.017),

    TEMPLE_L(TEMPLE_R),
    EAR_L(EAR_R),
    EYE_L(EYE_R),
    MOUTH_L(MOUTH_R),
    SHOULDER_L(SHOULDER_R),
    ELBOW_L(ELBOW_R),
    WRIST_L(WRIST_R),
    PALM_L(PALM_R),
    KNUCKLES_L(KNUCKLES_R),
    FINGERS_L(FINGERS_R),
    THUMB_L(THUMB_R),
    HAND_EDGE_L(HAND_EDGE_R),
    HIP_L(HIP_R),
    LAP_L(LAP_R),
    THIGH_BACK_L(THIGH_BACK_R),
    KNEE_L(KNEE_R),
    SHIN_L(SHIN_R),
    ANKLE_L(ANKLE_R),
    HEEL_L(HEEL_R),
    BALL_L(BALL_R),
    TOES_L(TOES_R),
    INSTEP_L(INSTEP_R);

    private static final Point[] ALL = values();

    private final Segment segment;
    private final Offset offset;
    private final double radius;

    Point(Segment segment, Offset offset, double radius) {
        this.segment = segment;
        this.offset = offset;
        this.radius = radius;
    }

    Point(Point right) {
        this.segment = right.segment.mirrored();
        this.offset = right.offset.mirrored();
        this.radius = right.radius;
    }

    public Segment segment() {
        return segment;
    }

    public Offset offset() {
        return offset;
    }

    /** Of the flesh around it, as a share of the body height. */
    public double radius() {
        return radius;
    }

    /** The one of this number. */
    public static Point at(int index) {
        return ALL[index];
    }

    /** The same place on the other side; itself in the middle of the body. */
    public Point mirrored() {
        int pairs = TEMPLE_L.ordinal() - TEMPLE_R.ordinal();
        if (ordinal() < TEMPLE_R.ordinal()) return this;
        return ALL[ordinal() + (ordinal() < TEMPLE_L.ordinal() ? pairs : -pairs)];
    }
}
