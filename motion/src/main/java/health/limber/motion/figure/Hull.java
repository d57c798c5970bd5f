package health.limber.motion.figure;

import java.util.Arrays;
import java.util.Comparator;

/** The outline around a few circles. */
final class Hull {
    private static final int POINTS = 12;

    private Hull() {}

    /** The path around circles (Andrew's monotone chain). */
    static String of(Ink ink, Disc[] circles) {
        double[][] points = new double[circles.length * POINTS][];
        int n = 0;
        for (Disc c : circles) {
            for (int i = 0; i < POINTS; i++) {
                double a = 2 * Math.PI * i / POINTS;
                points[n++] =
                        new double[] {c.x() + c.r() * Math.cos(a), c.y() + c.r() * Math.sin(a)};
            }
        }
        return path(ink, points);
    }

    /** The path around points. */
    static String path(Ink ink, double[][] points) {
        Arrays.sort(
                points,
                Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
        double[][] chain = new double[points.length * 2][];
        int size = half(points, chain, 0, false);
        size = half(points, chain, size - 1, true) - 1;
        ink.move(chain[0][0], chain[0][1]);
        for (int i = 1; i < size; i++) ink.line(chain[i][0], chain[i][1]);
        return ink.close().end();
    }

    private static int half(double[][] points, double[][] chain, int from, boolean backward) {
        int size = from;
        for (int i = 0; i < points.length; i++) {
            double[] p = points[backward ? points.length - 1 - i : i];
            while (size >= from + 2 && turn(chain[size - 2], chain[size - 1], p) <= 0) size--;
            chain[size++] = p;
        }
        return size;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
