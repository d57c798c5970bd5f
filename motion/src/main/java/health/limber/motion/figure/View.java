package health.limber.motion.figure;

/**
 * From where an exercise is seen.
 *
 * @param azimuth degrees around the person: 0 in front, 90 at the person's right, 180 behind
 * @param elevation degrees above the horizon
 * @param crop how much of the body is in the picture
 */
public record View(double azimuth, double elevation, Crop crop) {

    /** How much of the body is in the picture. */
    public enum Crop {
        BODY,
        /** From the hips up. */
        UPPER,
        /** Head and shoulders. */
        HEAD;

        private static final Crop[] ALL = values();

        static Crop at(int index) {
            return ALL[index];
        }
    }
}
