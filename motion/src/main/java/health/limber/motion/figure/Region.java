package health.limber.motion.figure;

import health.limber.motion.body.Offset;
import health.limber.motion.body.Segment;

/** A part of the body that works in an exercise, and where it glows. */
public enum Region {
    NECK(Segment.NECK, new Offset(0, 0.030, 0), 0.055),
    THROAT(Segment.NECK, new Offset(0.020, 0.040, 0), 0.045),
    UPPER_BACK(Segment.THORAX_2, new Offset(0.005, 0.030, 0), 0.085),
    SHOULDER_BLADES(Segment.THORAX_3, new Offset(-0.005, 0.020, 0), 0.080),
    CHEST(Segment.THORAX_3, new Offset(0.040, 0.010, 0), 0.080),
    LOW_BACK(Segment.LUMBAR_2, new Offset(0.000, 0.010, 0), 0.075),
    BELLY(Segment.LUMBAR_2, new Offset(0.040, 0.005, 0), 0.080),
    RIBS(Segment.THORAX_1, new Offset(0.025, 0.010, 0), 0.095),
    SHOULDER_R(Segment.UPPER_ARM_R, new Offset(0, -0.010, 0), 0.055),
    SIDE_R(Segment.LUMBAR_3, new Offset(0.015, 0.010, 0.055), 0.070),
    NECK_SIDE_R(Segment.NECK, new Offset(0, 0.020, 0.022), 0.050),
    BUTTOCK_R(Segment.PELVIS, new Offset(-0.030, -0.005, 0.045), 0.065),
    HIP_FRONT_R(Segment.PELVIS, new Offset(0.045, -0.005, 0.050), 0.065),
    HIP_SIDE_R(Segment.PELVIS, new Offset(0, -0.005, 0.080), 0.065),
    THIGH_FRONT_R(Segment.THIGH_R, new Offset(0.025, -0.110, 0), 0.070),
    THIGH_BACK_R(Segment.THIGH_R, new Offset(-0.025, -0.120, 0), 0.070),
    SHOULDER_L(SHOULDER_R),
    SIDE_L(SIDE_R),
    NECK_SIDE_L(NECK_SIDE_R),
    BUTTOCK_L(BUTTOCK_R),
    HIP_FRONT_L(HIP_FRONT_R),
    HIP_SIDE_L(HIP_SIDE_R),
    THIGH_FRONT_L(THIGH_FRONT_R),
    THIGH_BACK_L(THIGH_BACK_R);

    private static final Region[] ALL = values();

    final Segment segment;
    final Offset offset;
    final double radius;

    Region(Segment segment, Offset offset, double radius) {
        this.segment = segment;
        this.offset = offset;
        this.radius = radius;
    }

    Region(Region right) {
        this.segment = right.segment.mirrored();
        this.offset = new Offset(right.offset.x(), right.offset.y(), -right.offset.z());
        this.radius = right.radius;
    }

    static Region at(int index) {
        return ALL[index];
    }

    /** The same part of the other side; itself in the middle of the body. */
    public Region mirrored() {
        int pairs = SHOULDER_L.ordinal() - SHOULDER_R.ordinal();
        if (ordinal() < SHOULDER_R.ordinal()) return this;
        return ALL[ordinal() + (ordinal() < SHOULDER_L.ordinal() ? pairs : -pairs)];
    }
}
