package health.limber.motion.body;

/**
 * A rigid part of the body. Its frame stands in its near joint: x to the front, y up and z to the
 * person's right when standing upright.
 */
public enum Segment {
    PELVIS,
    LUMBAR_1,
    LUMBAR_2,
    LUMBAR_3,
    THORAX_1,
    THORAX_2,
    THORAX_3,
    THORAX_4,
    NECK,
    HEAD,
    UPPER_ARM_R,
    FOREARM_R,
    HAND_R,
    THIGH_R,
    SHANK_R,
    FOOT_R,
    UPPER_ARM_L,
    FOREARM_L,
    HAND_L,
    THIGH_L,
    SHANK_L,
    FOOT_L;

    static final int COUNT = values().length;
    private static final int LIMBS = 6;

    private static final Segment[] ALL = values();

    /** The same part of the other side; itself for the trunk and the head. */
    public Segment mirrored() {
        if (ordinal() < UPPER_ARM_R.ordinal()) return this;
        boolean right = ordinal() < UPPER_ARM_L.ordinal();
        return ALL[ordinal() + (right ? LIMBS : -LIMBS)];
    }
}
