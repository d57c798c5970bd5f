package health.limber.motion.body;

/**
 * The lengths of a body, in metres. Limbs are the shares of the body height of Drillis and Contini
 * (1966) as in Winter, Biomechanics and Motor Control of Human Movement (4th edition, 2009), figure
 * 4.1. The parts of the spine divide the same trunk; the hips are where their joint centres are,
 * not their outer edge.
 *
 * @param height in metres
 */
public record Body(double height) {
    /** The person that movements are written for. */
    public static final double REFERENCE_HEIGHT = 1.70;

    /** The body that movements are written for. */
    public static final Body REFERENCE = new Body(REFERENCE_HEIGHT);

    static final double HIP_HEIGHT = 0.530;
    static final double HIP_HALF = 0.050;
    static final double THIGH = 0.245;
    static final double SHANK = 0.246;
    static final double ANKLE_HEIGHT = 0.039;
    static final double SACRUM = 0.050;
    static final double LUMBAR = 0.030;
    static final double THORACIC = 0.0425;
    static final double NECK = 0.065;
    static final double SHOULDER_HALF = 0.105;
    static final double SHOULDER_DROP = 0.030;
    static final double UPPER_ARM = 0.186;
    static final double FOREARM = 0.146;
    static final double HAND = 0.108;

    public Body {
        if (!(height >= 0.5 && height <= 2.5))
            throw new IllegalArgumentException("height is " + height + " m; expected 0.5 to 2.5 m");
    }
}
