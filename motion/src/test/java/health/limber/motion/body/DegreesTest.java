package health.limber.motion.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sines and cosines of degrees. */
class DegreesTest {
    @Test
    void theyAreThoseOfTheJvmToTheLastDigits() {
        double[] degrees = new double[14_401];
        for (int i = 0; i < degrees.length; i++) degrees[i] = i / 10.0 - 720;
        double[] sines = new double[degrees.length];
        double[] cosines = new double[degrees.length];
        Degrees.both(degrees, sines, cosines);
        for (int i = 0; i < degrees.length; i++) {
            double sine = StrictMath.sin(Math.toRadians(degrees[i]));
            double cosine = StrictMath.cos(Math.toRadians(degrees[i]));
            assertThat(Math.abs(sines[i] - sine)).as("at %s°", degrees[i]).isLessThan(4e-15);
            assertThat(Math.abs(cosines[i] - cosine)).as("at %s°", degrees[i]).isLessThan(4e-15);
            assertThat(Degrees.sine(degrees[i])).isEqualTo(sines[i]);
            assertThat(Degrees.cosine(degrees[i])).isEqualTo(cosines[i]);
        }
    }

    @Test
    void quarterTurnsAreExact() {
        assertThat(Degrees.sine(90)).isEqualTo(1);
        assertThat(Degrees.sine(180)).isZero();
        assertThat(Degrees.sine(-90)).isEqualTo(-1);
        assertThat(Degrees.cosine(90)).isZero();
        assertThat(Degrees.cosine(-180)).isEqualTo(-1);
        assertThat(Degrees.cosine(360)).isEqualTo(1);
    }
}
