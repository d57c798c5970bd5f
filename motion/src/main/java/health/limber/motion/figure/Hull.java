package health.limber.motion.figure;

import health.limber.motion.body.Degrees;

/** The outline around a few circles, or around a few points (Andrew's monotone chain). */
final class Hull {
    private static final int POINTS = 12;

    /** What turns by less, in square units, is straight: the last bits of a corner do not show. */
    private static final double STRAIGHT = 0.01;

    private static final double[] COS = new double[POINTS];
    private static final double[] SIN = new double[POINTS];

    static {
        for (int i = 0; i < POINTS; i++) {
            COS[i] = Degrees.cosine(360.0 / POINTS * i);
            SIN[i] = Degrees.sine(360.0 / POINTS * i);
        }
    }

    private final double[] xs = new double[4 * POINTS];
    private final double[] ys = new double[4 * POINTS];
    private final int[] chain = new int[8 * POINTS];
    private int count;

    void circle(Disc disc) {
        for (int i = 0; i < POINTS; i++)
            point(disc.x() + disc.r() * COS[i], disc.y() + disc.r() * SIN[i]);
    }

    /** Adds a point, in order from left to right; points above each other are in order of y. */
    void point(double x, double y) {
        int place = count++;
        for (; place > 0; place--) {
            double before = xs[place - 1];
            if (before < x || before == x && ys[place - 1] <= y) break;
            xs[place] = before;
            ys[place] = ys[place - 1];
        }
        xs[place] = x;
        ys[place] = y;
    }

    /** Writes the path around what was added; the next one begins anew. */
    void write(Ink ink) {
        int size = 0;
        for (int i = 0; i < count; i++) size = add(i, size, 1);
        int turned = size;
        for (int i = count - 2; i >= 0; i--) size = add(i, size, turned);
        ink.move(xs[chain[0]], ys[chain[0]]);
        for (int i = 1; i < size - 1; i++) ink.line(xs[chain[i]], ys[chain[i]]);
        count = 0;
        ink.close();
    }

    /** Adds a point to the chain, after taking off those that it makes needless. */
    private int add(int point, int size, int keep) {
        int left = size;
        while (left > keep && turn(chain[left - 2], chain[left - 1], point) <= STRAIGHT) left--;
        chain[left] = point;
        return left + 1;
    }

    private double turn(int a, int b, int c) {
        return (xs[b] - xs[a]) * (ys[c] - ys[a]) - (ys[b] - ys[a]) * (xs[c] - xs[a]);
    }
}
