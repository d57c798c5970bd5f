package health.limber.motion.figure;

import java.util.Arrays;

/** Writes the path of one shape, in whole units: writing broken numbers costs more than drawing. */
final class Ink {
    private static final int LONGEST = 64;

    /** Three digits for each number below a thousand: dividing for each digit is dear. */
    private static final char[] THREE = new char[3000];

    static {
        for (int i = 0; i < 1000; i++) {
            THREE[3 * i] = (char) ('0' + i / 100);
            THREE[3 * i + 1] = (char) ('0' + i / 10 % 10);
            THREE[3 * i + 2] = (char) ('0' + i % 10);
        }
    }

    private char[] text = new char[2048];
    private int size;

    Ink move(double x, double y) {
        return put('M', x, y);
    }

    Ink line(double x, double y) {
        return put('L', x, y);
    }

    /** A curve that is drawn toward a point on its way. */
    Ink bend(double toX, double toY, double x, double y) {
        put('Q', toX, toY);
        return put(' ', x, y);
    }

    /** An arc of a circle, clockwise on the page. */
    Ink arc(double radius, boolean large, double x, double y) {
        put('A', radius, radius);
        put(" 0 ").put(large ? "1 1" : "0 1");
        return put(' ', x, y);
    }

    Ink close() {
        return put("Z");
    }

    private Ink put(char command, double x, double y) {
        if (size + LONGEST > text.length) text = Arrays.copyOf(text, 2 * text.length);
        text[size++] = command;
        whole(x);
        text[size++] = ' ';
        whole(y);
        return this;
    }

    /** Signs that stand behind numbers, for which there is room. */
    private Ink put(String signs) {
        for (int i = 0; i < signs.length(); i++) text[size++] = signs.charAt(i);
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
            put(
                    'C',
                    p[here] + (p[next] - p[before]) / 6,
                    p[here + 1] + (p[next + 1] - p[before + 1]) / 6);
            put(
                    ' ',
                    p[next] - (p[after] - p[here]) / 6,
                    p[next + 1] - (p[after + 1] - p[here + 1]) / 6);
            put(' ', p[next], p[next + 1]);
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

    /** Rounds without the long numbers that a browser has to imitate, and writes the digits. */
    private void whole(double value) {
        int rest = (int) Math.floor(value + 0.5);
        if (rest < 0) {
            text[size++] = '-';
            rest = -rest;
        }
        digits(rest);
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

    String end() {
        String done = new String(text, 0, size);
        size = 0;
        return done;
    }
}
