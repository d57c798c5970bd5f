package health.limber.motion.figure;

import java.util.Arrays;

/**
 * Writes paths one behind the other, in whole units: writing broken numbers costs more than
 * drawing.
 */
final class Ink {
    private static final int LONGEST = 80;
    private static final double QUARTER = Math.PI / 2;

    /** Three digits for each number below a thousand: dividing for each digit is dear. */
    private static final byte[] THREE = new byte[3000];

    static {
        for (int i = 0; i < 1000; i++) {
            THREE[3 * i] = (byte) ('0' + i / 100);
            THREE[3 * i + 1] = (byte) ('0' + i / 10 % 10);
            THREE[3 * i + 2] = (byte) ('0' + i % 10);
        }
    }

    private byte[] text = new byte[8192];
    private int size;

    /** Where the pen stands. */
    private int x;

    private int y;

    void clear() {
        size = 0;
    }

    /** What was written, and room behind it. */
    byte[] text() {
        return text;
    }

    /** How much was written. */
    int size() {
        return size;
    }

    Ink move(double toX, double toY) {
        x = 0;
        y = 0;
        return command('M').goTo(toX, toY);
    }

    Ink line(double toX, double toY) {
        return command('l').goTo(toX, toY);
    }

    /** A curve that is drawn toward a point on its way. */
    Ink bend(double towardX, double towardY, double toX, double toY) {
        return command('q').point(towardX, towardY).goTo(toX, toY);
    }

    /** An arc of a circle, clockwise on the page. */
    Ink arc(double radius, boolean large, double toX, double toY) {
        int whole = whole(radius);
        command('a').number(whole).number(whole).number(0).number(large ? 1 : 0).number(1);
        return goTo(toX, toY);
    }

    Ink close() {
        return command('Z');
    }

    private Ink command(char command) {
        if (size + LONGEST > text.length) text = Arrays.copyOf(text, 2 * text.length);
        text[size++] = (byte) command;
        return this;
    }

    /** A point as the way from the pen: such numbers are short. */
    private Ink point(double toX, double toY) {
        return number(whole(toX) - x).number(whole(toY) - y);
    }

    /** The same, and the pen goes there. */
    private Ink goTo(double toX, double toY) {
        int wholeX = whole(toX);
        int wholeY = whole(toY);
        number(wholeX - x).number(wholeY - y);
        x = wholeX;
        y = wholeY;
        return this;
    }

    /** A closed smooth curve through points (Catmull and Rom 1974), x and y by turns. */
    Ink smooth(double[] p, int count) {
        move(p[0], p[1]);
        int last = 2 * (count - 1);
        int before = last;
        for (int here = 0; here <= last; here += 2) {
            int next = here == last ? 0 : here + 2;
            int after = next == last ? 0 : next + 2;
            command('c');
            point(
                    p[here] + (p[next] - p[before]) / 6,
                    p[here + 1] + (p[next + 1] - p[before + 1]) / 6);
            point(
                    p[next] - (p[after] - p[here]) / 6,
                    p[next + 1] - (p[after + 1] - p[here + 1]) / 6);
            goTo(p[next], p[next + 1]);
            before = here;
        }
        return close();
    }

    /** The outline of two circles and what lies between them. */
    Ink capsule(Disc a, Disc b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double d = Math.sqrt(dx * dx + dy * dy);
        if (d <= Math.abs(a.r() - b.r()) + 1) return circle(a.r() > b.r() ? a : b);
        double cos = (a.r() - b.r()) / d;
        double sin = Math.sqrt(1 - cos * cos);
        double ux = dx / d;
        double uy = dy / d;
        double lx = ux * cos + uy * sin;
        double ly = uy * cos - ux * sin;
        double mx = ux * cos - uy * sin;
        double my = uy * cos + ux * sin;
        move(a.x() + mx * a.r(), a.y() + my * a.r());
        arc(a.r(), cos >= 0, a.x() + lx * a.r(), a.y() + ly * a.r());
        line(b.x() + lx * b.r(), b.y() + ly * b.r());
        arc(b.r(), cos < 0, b.x() + mx * b.r(), b.y() + my * b.r());
        return close();
    }

    Ink circle(Disc disc) {
        move(disc.x() - disc.r(), disc.y());
        arc(disc.r(), false, disc.x() + disc.r(), disc.y());
        arc(disc.r(), false, disc.x() - disc.r(), disc.y());
        return close();
    }

    Ink ellipse(Ellipse e) {
        return move(e.x() + e.ux(), e.y() + e.uy()).along(e, 2 * Math.PI).close();
    }

    /** Goes along an ellipse from the end of its first radius, in curves of a quarter at most. */
    Ink along(Ellipse e, double turn) {
        int pieces = (int) Math.ceil(Math.abs(turn) / QUARTER - 1e-9);
        double step = turn / pieces;
        double cos = Math.cos(step);
        double sin = Math.sin(step);
        double reach = 4 * Math.tan(step / 4) / 3;
        double ux = e.ux();
        double uy = e.uy();
        double vx = e.vx();
        double vy = e.vy();
        for (int i = 0; i < pieces; i++) {
            command('c').point(e.x() + ux + reach * vx, e.y() + uy + reach * vy);
            double nextX = ux * cos + vx * sin;
            double nextY = uy * cos + vy * sin;
            vx = vx * cos - ux * sin;
            vy = vy * cos - uy * sin;
            ux = nextX;
            uy = nextY;
            point(e.x() + ux - reach * vx, e.y() + uy - reach * vy);
            goTo(e.x() + ux, e.y() + uy);
        }
        return this;
    }

    /** Rounds without the long numbers that a browser has to imitate. */
    private static int whole(double value) {
        return (int) Math.floor(value + 0.5);
    }

    /** A number, and what parts it from one before it. */
    private Ink number(int value) {
        int rest = value;
        if (value < 0) {
            text[size++] = '-';
            rest = -value;
        } else if (text[size - 1] <= '9') {
            text[size++] = ' ';
        }
        digits(rest);
        return this;
    }

    private void digits(int number) {
        if (number >= 1000) {
            int thousands = number / 1000;
            digits(thousands);
            put(number - 1000 * thousands, 3);
        } else {
            put(number, number >= 100 ? 3 : number >= 10 ? 2 : 1);
        }
    }

    /** The last digits of a number below a thousand. */
    private void put(int number, int count) {
        int end = 3 * number + 3;
        for (int i = end - count; i < end; i++) text[size++] = THREE[i];
    }
}
