package health.limber.motion.figure;

import health.limber.motion.body.Vec;

import java.util.ArrayList;
import java.util.List;

/** Things to sit on, lean against and lie on, built of boxes. Metres, for a person of 1.70 m. */
public final class Furniture {
    /** The height of a chair's seat. */
    public static final double SEAT = 0.42;

    private static final double DESK = 0.72;

    private Furniture() {}

    /** A chair that looks along x. The place is the middle of its seat on the floor. */
    public static List<Prop> chair(double x, double z, double back) {
        List<Prop> parts = new ArrayList<>();
        for (double dz : new double[] {-0.19, 0.19}) {
            for (double dx : new double[] {-0.18, 0.18})
                parts.add(
                        box(
                                Paint.PROP_SHADE,
                                new Vec(x + dx, 0.19, z + dz),
                                new Vec(0.035, 0.38, 0.035)));
        }
        if (back > SEAT)
            parts.add(
                    box(
                            Paint.PROP_SHADE,
                            new Vec(x - 0.225, (back + SEAT) / 2, z),
                            new Vec(0.03, back - SEAT, 0.42)));
        parts.add(box(Paint.PROP, new Vec(x, SEAT - 0.02, z), new Vec(0.44, 0.04, 0.44)));
        return parts;
    }

    /** A mat along x around a place. */
    public static List<Prop> mat(double x, double z) {
        return List.of(
                new Prop.Box(
                        Paint.MAT,
                        new Vec(x - 1, -0.012, z - 0.32),
                        new Vec(x + 1, 0, z + 0.32),
                        false,
                        false));
    }

    /** A wall behind x, across the whole picture. */
    public static List<Prop> wall(double x) {
        return List.of(
                new Prop.Box(
                        Paint.WALL,
                        new Vec(x - 0.06, 0, -1.3),
                        new Vec(x, 2.3, 1.3),
                        false,
                        false));
    }

    /** A wall beyond z (negative: at the person's left), along x. */
    public static List<Prop> sideWall(double z) {
        double far = z + Math.copySign(0.06, z);
        return List.of(
                new Prop.Box(
                        Paint.WALL,
                        new Vec(-1.3, 0, Math.min(z, far)),
                        new Vec(1.3, 2.3, Math.max(z, far)),
                        false,
                        false));
    }

    /** A desk whose near edge is at x. */
    public static List<Prop> desk(double x, double z) {
        return List.of(
                box(
                        Paint.PROP_SHADE,
                        new Vec(x + 0.5, DESK / 2, z - 0.5),
                        new Vec(0.05, DESK, 0.05)),
                box(
                        Paint.PROP_SHADE,
                        new Vec(x + 0.5, DESK / 2, z + 0.5),
                        new Vec(0.05, DESK, 0.05)),
                box(Paint.PROP, new Vec(x + 0.3, DESK - 0.015, z), new Vec(0.6, 0.03, 1.2)));
    }

    /** The frame of a door that one walks through along x. */
    public static List<Prop> doorway(double x) {
        return List.of(
                box(Paint.PROP, new Vec(x, 1.05, -0.49), new Vec(0.12, 2.1, 0.08)),
                box(Paint.PROP, new Vec(x, 1.05, 0.49), new Vec(0.12, 2.1, 0.08)),
                box(Paint.PROP, new Vec(x, 2.14, 0), new Vec(0.12, 0.08, 1.06)));
    }

    /** A box around its middle. */
    public static Prop.Box box(Paint paint, Vec middle, Vec size) {
        Vec half = size.times(0.5);
        return new Prop.Box(paint, middle.minus(half), middle.plus(half), false, true);
    }
}
