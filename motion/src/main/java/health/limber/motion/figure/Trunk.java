package health.limber.motion.figure;

import health.limber.motion.body.Joints;
import health.limber.motion.body.Offset;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Vec;

/**
 * The trunk: cross-sections along the spine, each an ellipse, and one smooth outline around what is
 * seen of them.
 */
final class Trunk {
    /** One cross-section, as shares of the body height. */
    private record Section(
            Segment segment, double y, double forward, double half, double deep, double breath) {}

    private static final Section[] SECTIONS = {
        new Section(Segment.PELVIS, -0.034, -0.002, 0.070, 0.050, 0),
        new Section(Segment.PELVIS, 0.000, 0.000, 0.092, 0.066, 0),
        new Section(Segment.PELVIS, 0.034, 0.006, 0.090, 0.064, 0),
        new Section(Segment.LUMBAR_1, 0.010, 0.016, 0.083, 0.060, 0.004),
        new Section(Segment.LUMBAR_2, 0.015, 0.024, 0.078, 0.058, 0.010),
        new Section(Segment.LUMBAR_3, 0.020, 0.026, 0.079, 0.058, 0.008),
        new Section(Segment.THORAX_1, 0.025, 0.028, 0.086, 0.062, 0.005),
        new Section(Segment.THORAX_2, 0.025, 0.028, 0.094, 0.065, 0.005),
        new Section(Segment.THORAX_3, 0.022, 0.022, 0.099, 0.062, 0.004),
        new Section(Segment.THORAX_4, 0.002, 0.012, 0.086, 0.050, 0.002),
        new Section(Segment.THORAX_4, 0.040, 0.004, 0.044, 0.032, 0),
    };
    private static final int HEM = 2;
    private static final int CHEST = 7;
    private static final int COLLAR = SECTIONS.length - 1;

    private final Camera.Eye eye;
    private final Shape shape;
    private final double[] xs = new double[SECTIONS.length];
    private final double[] ys = new double[SECTIONS.length];
    private final double[] outline = new double[4 * SECTIONS.length + 4];
    private Joints joints = new Joints();
    private double breath;

    Trunk(Camera.Eye eye, Shape shape) {
        this.eye = eye;
        this.shape = shape;
    }

    void draw(Joints joints, double breath, Drawing drawing) {
        this.joints = joints;
        this.breath = breath;
        double depth = 0;
        for (int i = 0; i < SECTIONS.length; i++) {
            Section s = SECTIONS[i];
            Vec centre =
                    joints.at(s.segment, new Offset(s.forward + s.breath * breath / 2, s.y, 0));
            xs[i] = eye.x(centre);
            ys[i] = eye.y(centre);
            depth += eye.depth(centre) / SECTIONS.length;
        }
        double low = Math.min(depth, eye.depth(joints.origin(Segment.PELVIS)));
        Ink ink = drawing.ink();
        part(0, HEM + 1, ink);
        drawing.add(low - 0.004, Paint.LEGS);
        part(HEM, COLLAR, ink);
        drawing.add(depth, Paint.SHIRT);
        yoke(Segment.UPPER_ARM_R, ink);
        drawing.add(depth + 0.0005, Paint.SHIRT);
        yoke(Segment.UPPER_ARM_L, ink);
        drawing.add(depth + 0.0005, Paint.SHIRT);
    }

    /** The slope from the neck to a shoulder, so that the arm grows out of the chest. */
    private void yoke(Segment arm, Ink ink) {
        Vec middle = joints.at(Segment.THORAX_4, new Offset(0.003, 0.026, 0));
        double h = joints.height();
        ink.capsule(eye.disc(middle, 0.038 * h), eye.disc(joints.origin(arm), 0.027 * h));
    }

    /** The outline of some sections: along one side, around the end, back along the other. */
    private void part(int from, int to, Ink ink) {
        int n = to - from + 1;
        double nx = 0;
        double ny = 0;
        for (int i = from; i <= to; i++) {
            double tx = xs[Math.min(i + 1, COLLAR)] - xs[Math.max(i - 1, 0)];
            double ty = ys[Math.min(i + 1, COLLAR)] - ys[Math.max(i - 1, 0)];
            double length = Math.sqrt(tx * tx + ty * ty);
            if (length > 1e-6) {
                nx = -ty / length;
                ny = tx / length;
            }
            double r = reach(i, nx, ny);
            put(i - from, i, nx * r, ny * r);
            put(2 * n - (i - from), i, -nx * r, -ny * r);
            double end = 0.75 * reach(i, ny, -nx);
            if (i == from) put(2 * n + 1, i, -ny * end, nx * end);
            if (i == to) put(n, i, ny * end, -nx * end);
        }
        ink.smooth(outline, 2 * n + 2);
    }

    /** Puts a point of the outline beside the middle of a section. */
    private void put(int place, int section, double dx, double dy) {
        outline[2 * place] = xs[section] + dx;
        outline[2 * place + 1] = ys[section] + dy;
    }

    /** How far a section reaches from its middle in a direction of the picture. */
    private double reach(int section, double nx, double ny) {
        Section s = SECTIONS[section];
        Vec right = joints.axis(s.segment, 2);
        Vec front = joints.axis(s.segment, 0);
        double a = (eye.across(right) * nx - eye.along(right) * ny) * s.half * width(section);
        double b =
                (eye.across(front) * nx - eye.along(front) * ny) * (s.deep + s.breath * breath / 2);
        return Math.sqrt(a * a + b * b) * joints.height() * eye.scale;
    }

    private double width(int section) {
        if (section <= HEM + 1) return shape.hips;
        return section >= CHEST ? shape.shoulders : (shape.shoulders + shape.hips) / 2;
    }
}
