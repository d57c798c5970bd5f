package health.limber.motion.body;

/**
 * Sine and cosine of degrees, by the polynomials of FreeBSD's msun (k_sin.c, k_cos.c) on the eighth
 * of a circle to both sides of each quarter. They are sums and products only: a browser gets the
 * same bits as the JVM, and a quarter turn is exact.
 */
public final class Degrees {
    private static final double RADIANS = Math.PI / 180;
    private static final double QUARTERS = 1.0 / 90;
    private static final double S1 = -1.66666666666666324348e-01;
    private static final double S2 = 8.33333333332248946124e-03;
    private static final double S3 = -1.98412698298579493134e-04;
    private static final double S4 = 2.75573137070700676789e-06;
    private static final double S5 = -2.50507602534068634195e-08;
    private static final double S6 = 1.58969099521155010221e-10;
    private static final double C1 = 4.16666666666666019037e-02;
    private static final double C2 = -1.38888888888741095749e-03;
    private static final double C3 = 2.48015872894767294178e-05;
    private static final double C4 = -2.75573143513906633035e-07;
    private static final double C5 = 2.08757232129817482790e-09;
    private static final double C6 = -1.13596475577881948265e-11;

    private Degrees() {}

    public static double sine(double degrees) {
        double quarters = Math.floor(degrees * QUARTERS + 0.5);
        double x = (degrees - quarters * 90) * RADIANS;
        int quarter = (int) quarters & 3;
        double size = (quarter & 1) == 0 ? nearSine(x) : nearCosine(x);
        return quarter < 2 ? size : -size;
    }

    public static double cosine(double degrees) {
        double quarters = Math.floor(degrees * QUARTERS + 0.5);
        double x = (degrees - quarters * 90) * RADIANS;
        int quarter = (int) quarters & 3;
        double size = (quarter & 1) == 0 ? nearCosine(x) : nearSine(x);
        return quarter == 0 || quarter == 3 ? size : -size;
    }

    /** The sine and the cosine of many angles, which cost hardly more than one of them. */
    static void both(double[] degrees, double[] sines, double[] cosines) {
        for (int i = 0; i < degrees.length; i++) {
            double quarters = Math.floor(degrees[i] * QUARTERS + 0.5);
            double x = (degrees[i] - quarters * 90) * RADIANS;
            double s = nearSine(x);
            double c = nearCosine(x);
            int quarter = (int) quarters & 3;
            sines[i] = quarter == 0 ? s : quarter == 1 ? c : quarter == 2 ? -s : -c;
            cosines[i] = quarter == 0 ? c : quarter == 1 ? -s : quarter == 2 ? -c : s;
        }
    }

    private static double nearSine(double x) {
        double z = x * x;
        return x + x * z * (S1 + z * (S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)))));
    }

    private static double nearCosine(double x) {
        double z = x * x;
        return 1 - (z / 2 - z * z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6))))));
    }
}
