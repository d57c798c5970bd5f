package health.limber.motion.landmark;

import health.limber.motion.body.Body;
import health.limber.motion.body.Side;

/**
 * How a synthetic recording is taken.
 *
 * @param repetitions 1 to 200
 * @param tempo how many times as fast as written, 0.1 to 10; 2 takes half the time
 * @param amplitude the share of the way from the start that every degree of freedom goes, 0 to 2;
 *     it never goes further than its joint's range. Contacts hold only at 1
 * @param azimuth where the camera is, in degrees around the person: 0 in front, 90 at the person's
 *     right, 180 behind
 * @param elevation degrees above the horizon, -90 to 90
 * @param height of the body, in metres, 0.5 to 2.5
 * @param side that the movement is done with; the left is only there if the exercise has two
 * @param noise standard deviation of each coordinate of each landmark in each frame, in metres, 0
 *     to 1
 * @param seed of the noise
 */
public record Take(
        int repetitions,
        double tempo,
        double amplitude,
        double azimuth,
        double elevation,
        double height,
        Side side,
        double noise,
        long seed) {

    /** One repetition as it is written, from the front, without noise. */
    public static final Take PLAIN =
            new Take(1, 1, 1, 0, 0, Body.REFERENCE_HEIGHT, Side.RIGHT, 0, 1);

    /**
     * @throws IllegalArgumentException if a value is outside its range, in words that name it
     */
    public Take {
        if (repetitions < 1 || repetitions > 200)
            throw new IllegalArgumentException(
                    "repetitions is " + repetitions + "; expected a whole number from 1 to 200");
        check("tempo", tempo, 0.1, 10);
        check("amplitude", amplitude, 0, 2);
        check("azimuth", azimuth, -360, 360);
        check("elevation", elevation, -90, 90);
        check("height", height, 0.5, 2.5);
        check("noise", noise, 0, 1);
    }

    private static void check(String field, double value, double least, double most) {
        if (!(value >= least && value <= most))
            throw new IllegalArgumentException(
                    field + " is " + value + "; expected a number from " + least + " to " + most);
    }

    /** This take with so many repetitions. */
    public Take withRepetitions(int other) {
        return new Take(other, tempo, amplitude, azimuth, elevation, height, side, noise, seed);
    }

    /** This take at another speed. */
    public Take withTempo(double other) {
        return new Take(
                repetitions, other, amplitude, azimuth, elevation, height, side, noise, seed);
    }

    /** This take with another share of the way. */
    public Take withAmplitude(double other) {
        return new Take(repetitions, tempo, other, azimuth, elevation, height, side, noise, seed);
    }

    /** This take from another place, in degrees. */
    public Take seenFrom(double otherAzimuth, double otherElevation) {
        return new Take(
                repetitions,
                tempo,
                amplitude,
                otherAzimuth,
                otherElevation,
                height,
                side,
                noise,
                seed);
    }

    /** This take of a body of another height, in metres. */
    public Take withHeight(double other) {
        return new Take(
                repetitions, tempo, amplitude, azimuth, elevation, other, side, noise, seed);
    }

    /** This take of the other side. */
    public Take with(Side other) {
        return new Take(
                repetitions, tempo, amplitude, azimuth, elevation, height, other, noise, seed);
    }

    /** This take with noise of a standard deviation in metres. */
    public Take withNoise(double deviation, long otherSeed) {
        return new Take(
                repetitions,
                tempo,
                amplitude,
                azimuth,
                elevation,
                height,
                side,
                deviation,
                otherSeed);
    }
}
