package health.limber.motion.movement;

/** How a movement gains and loses speed. */
public final class Ease {
    private Ease() {}

    /**
     * The share of the way at a share of the time: at rest at both ends, as smooth as an arm moves
     * (minimum jerk, Flash and Hogan 1985, equation 5).
     */
    public static double minimumJerk(double time) {
        double t = Math.max(0, Math.min(1, time));
        return t * t * t * (10 + t * (6 * t - 15));
    }
}
