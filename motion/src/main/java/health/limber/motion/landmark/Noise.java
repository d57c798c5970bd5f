package health.limber.motion.landmark;

import health.limber.motion.body.Vec;

/**
 * Numbers of a normal distribution with mean 0 and standard deviation 1, the same for the same seed
 * on every machine: SplitMix64 (Steele, Lea and Flood 2014, figure 17) made normal by the transform
 * of Box and Muller (1958).
 */
final class Noise {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;
    private double spare;
    private boolean spared;

    Noise(long seed) {
        state = seed;
    }

    double next() {
        if (spared) {
            spared = false;
            return spare;
        }
        double radius = Math.sqrt(-2 * Math.log(share()));
        double angle = 2 * Math.PI * share();
        spare = radius * Math.sin(angle);
        spared = true;
        return radius * Math.cos(angle);
    }

    /** Three of them, with another standard deviation. */
    Vec vec(double deviation) {
        return new Vec(next() * deviation, next() * deviation, next() * deviation);
    }

    /** Evenly spread above 0 and up to 1. */
    private double share() {
        return ((bits() >>> 11) + 1) * UNIT;
    }

    private long bits() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
