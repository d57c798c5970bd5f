package health.limber.motion.body;

import org.jspecify.annotations.Nullable;

/**
 * A degree of freedom of the body: one number of a pose. Angles are degrees and 0 in upright
 * standing with hanging arms, thumbs forward; places are metres for a person of 1.70 m.
 *
 * <p>Every angle has a range that a pose must stay in. The ranges of hips, knees, ankles,
 * shoulders, elbows, forearms and wrists are those published for healthy adults (American Academy
 * of Orthopaedic Surgeons; Norkin and White, Measurement of Joint Motion, 5th edition, 2016), those
 * of the spine are Troke and others 2001 (lumbar), Fujimori and others 2012 and 2014 (thoracic),
 * and Swinkels and Swinkels-Meewisse 2014 (neck, split between its two joints). Three are wider
 * because the pose uses them differently, and each says why.
 */
public enum Dof {
    /** Where the middle of the hips is: forward of the world's origin. */
    PELVIS_X(-5, 5),
    /** Where the middle of the hips is: above the floor. */
    PELVIS_Y(0, 3),
    /** Where the middle of the hips is: to the right of the world's origin. */
    PELVIS_Z(-5, 5),
    /** The pelvis turned about the vertical, to the right. */
    PELVIS_TURN(-360, 360),
    /** The pelvis leant forward; 90 is lying face down, −90 on the back. */
    PELVIS_LEAN(-180, 180),
    /** The pelvis leant to the right; 90 is lying on the right side. */
    PELVIS_LIST(-180, 180),

    LUMBAR_FLEXION(-45, 65),
    /** To the right. */
    LUMBAR_SIDE(-33, 33),
    /** To the right. */
    LUMBAR_TURN(-16, 16),
    THORACIC_FLEXION(-32, 48),
    /** To the right. */
    THORACIC_SIDE(-30, 30),
    /** To the right. */
    THORACIC_TURN(-48, 48),

    /** The lower joint of the neck. */
    NECK_FLEXION(-45, 45),
    /** The upper joint of the neck: a nod. */
    HEAD_FLEXION(-35, 30),
    /** Both joints together, to the right. */
    NECK_SIDE(-48, 48),
    /** Both joints together, to the right. */
    NECK_TURN(-85, 85),

    CLAVICLE_ELEVATION_R(-12, 32, Side.RIGHT, false),
    CLAVICLE_PROTRACTION_R(-28, 28, Side.RIGHT, false),
    SHOULDER_FLEXION_R(-65, 185, Side.RIGHT, false),
    SHOULDER_ABDUCTION_R(-50, 100, Side.RIGHT, false),
    /**
     * Inward. Wider than the 70 to 90 degrees of a clinical test: near the overhead the three
     * shoulder angles exchange with each other.
     */
    SHOULDER_ROTATION_R(-110, 115, Side.RIGHT, false),
    ELBOW_FLEXION_R(0, 152, Side.RIGHT, false),
    /** Palm down when the elbow is bent. */
    PRONATION_R(-90, 90, Side.RIGHT, false),
    WRIST_FLEXION_R(-92, 82, Side.RIGHT, false),
    HIP_FLEXION_R(-32, 135, Side.RIGHT, false),
    HIP_ABDUCTION_R(-30, 55, Side.RIGHT, false),
    /** Inward. */
    HIP_ROTATION_R(-55, 45, Side.RIGHT, false),
    /** Up to 160: sitting on the heels bends a knee further than its own muscles can. */
    KNEE_FLEXION_R(0, 160, Side.RIGHT, false),
    /**
     * Toes toward the shin; negative is pointing the foot. To −65 under the weight of a kneeling
     * body.
     */
    ANKLE_FLEXION_R(-65, 35, Side.RIGHT, false),

    CLAVICLE_ELEVATION_L(CLAVICLE_ELEVATION_R),
    CLAVICLE_PROTRACTION_L(CLAVICLE_PROTRACTION_R),
    SHOULDER_FLEXION_L(SHOULDER_FLEXION_R),
    SHOULDER_ABDUCTION_L(SHOULDER_ABDUCTION_R),
    SHOULDER_ROTATION_L(SHOULDER_ROTATION_R),
    ELBOW_FLEXION_L(ELBOW_FLEXION_R),
    PRONATION_L(PRONATION_R),
    WRIST_FLEXION_L(WRIST_FLEXION_R),
    HIP_FLEXION_L(HIP_FLEXION_R),
    HIP_ABDUCTION_L(HIP_ABDUCTION_R),
    HIP_ROTATION_L(HIP_ROTATION_R),
    KNEE_FLEXION_L(KNEE_FLEXION_R),
    ANKLE_FLEXION_L(ANKLE_FLEXION_R);

    private static final Dof[] ALL = values();
    private static final int SIDED = 13;

    private final double min;
    private final double max;
    private final @Nullable Side side;

    Dof(double min, double max) {
        this(min, max, null, false);
    }

    Dof(double min, double max, @Nullable Side side, boolean mirrored) {
        this.min = min;
        this.max = max;
        this.side = mirrored && side != null ? side.other() : side;
    }

    Dof(Dof right) {
        this(right.min, right.max, right.side, true);
    }

    /** The least value of a pose. */
    public double min() {
        return min;
    }

    /** The greatest value of a pose. */
    public double max() {
        return max;
    }

    /** How many there are. */
    public static int count() {
        return ALL.length;
    }

    /** The one of this number. */
    public static Dof at(int index) {
        return ALL[index];
    }

    /** True for an angle that stands for one side of the body. */
    public boolean isSided() {
        return side != null;
    }

    /** The same of the other side; itself for the spine, the neck and the place of the pelvis. */
    public Dof mirrored() {
        if (side == null) return this;
        return ALL[ordinal() + (side == Side.RIGHT ? SIDED : -SIDED)];
    }

    /** True if a mirrored pose has this value with the other sign. */
    public boolean changesSign() {
        return switch (this) {
            case PELVIS_Z, PELVIS_TURN, PELVIS_LIST, LUMBAR_SIDE, LUMBAR_TURN -> true;
            case THORACIC_SIDE, THORACIC_TURN, NECK_SIDE, NECK_TURN -> true;
            default -> false;
        };
    }

    /** True for the three metres that say where the pelvis is. */
    public boolean isPlace() {
        return ordinal() <= PELVIS_Z.ordinal();
    }
}
