package health.limber.motion.figure;

import health.limber.motion.body.Degrees;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Offset;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Vec;

/**
 * The head and the neck. The skull is an egg covered with hair; the face is the part of it that
 * looks forward. So the direction of the face can be read from every side.
 */
final class Head {
    private static final Offset SKULL = new Offset(0.004, 0.042, 0);
    private static final double LONG = 0.057;
    private static final double TALL = 0.054;
    private static final double WIDE = 0.047;
    private static final Vec FACE = new Vec(0.961, -0.276, 0);
    private static final double FACE_REACH = Degrees.cosine(66);
    private static final int RIM = 20;
    private static final double[] COS = new double[RIM];
    private static final double[] SIN = new double[RIM];

    static {
        for (int i = 0; i < RIM; i++) {
            COS[i] = Degrees.cosine(360.0 / RIM * i);
            SIN[i] = Degrees.sine(360.0 / RIM * i);
        }
    }

    private final Camera.Eye eye;
    private final Shape shape;
    private final Ink ink;
    private final double[] outline = new double[2 * RIM];
    private Joints joints = new Joints();

    /**
     * An ellipsoid with the axes of the head: where its middle is, and half its length, height and
     * width.
     */
    private record Egg(Offset centre, double x, double y, double z) {}

    Head(Camera.Eye eye, Shape shape, Ink ink) {
        this.eye = eye;
        this.shape = shape;
        this.ink = ink;
    }

    void draw(Joints joints, Drawing drawing) {
        this.joints = joints;
        double h = joints.height();
        Vec skull = joints.at(Segment.HEAD, SKULL);
        double depth = eye.depth(skull);
        Vec jaw = joints.at(Segment.HEAD, new Offset(0.020, 0.004, 0));
        neck(drawing, depth);
        if (shape.knot) knot(drawing, depth);
        egg(new Egg(SKULL, LONG, TALL, WIDE));
        drawing.add(depth, Paint.HAIR, ink.end());
        boolean away = eye.depth(jaw) < depth - 0.012 * h;
        egg(new Egg(new Offset(0.022, 0.008, 0), 0.036, 0.033, 0.034));
        drawing.add(depth + (away ? -0.001 : 0.002), Paint.SKIN, ink.end());
        if (face()) drawing.add(depth + 0.001, Paint.SKIN, ink.end());
        features(drawing, depth);
    }

    private void neck(Drawing drawing, double depth) {
        double h = joints.height();
        Vec low = joints.at(Segment.THORAX_4, new Offset(0.004, 0.030, 0));
        Vec high = joints.at(Segment.HEAD, new Offset(0.000, 0.012, 0));
        ink.capsule(eye.disc(low, 0.034 * h), eye.disc(high, 0.030 * h));
        double between = eye.depth(low.toward(high, 0.5));
        drawing.add(Math.min(between, depth - 0.003), Paint.SKIN, ink.end());
    }

    private void knot(Drawing drawing, double depth) {
        Offset place = new Offset(-0.036, 0.092, 0);
        egg(new Egg(place, 0.024, 0.024, 0.024));
        double there = eye.depth(joints.at(Segment.HEAD, place));
        drawing.add(depth + (there > depth ? 0.003 : -0.002), Paint.HAIR, ink.end());
    }

    /** The outline of an ellipsoid with the axes of the head. */
    private void egg(Egg egg) {
        double h = joints.height() * eye.scale;
        Vec c = joints.at(Segment.HEAD, egg.centre);
        double x = eye.x(c);
        double y = eye.y(c);
        double[] ax = axis(0, egg.x * h);
        double[] ay = axis(1, egg.y * h);
        double[] az = axis(2, egg.z * h);
        for (int i = 0; i < RIM; i++) {
            double a = ax[0] * COS[i] + ax[1] * SIN[i];
            double b = ay[0] * COS[i] + ay[1] * SIN[i];
            double d = az[0] * COS[i] + az[1] * SIN[i];
            double support = 1 / Math.sqrt(a * a + b * b + d * d);
            outline[2 * i] = x + (ax[0] * a + ay[0] * b + az[0] * d) * support;
            outline[2 * i + 1] = y + (ax[1] * a + ay[1] * b + az[1] * d) * support;
        }
        ink.smooth(outline, RIM);
    }

    private double[] axis(int axis, double length) {
        Vec d = joints.axis(Segment.HEAD, axis);
        return new double[] {eye.across(d) * length, -eye.along(d) * length};
    }

    /**
     * The face: a cap of the skull. Where its rim turns away from the eye, the outline of the skull
     * takes its place. Returns false if nothing of it is seen.
     */
    private boolean face() {
        double h = joints.height() * eye.scale;
        Vec c = joints.at(Segment.HEAD, SKULL);
        double[] ax = axis(0, LONG * h);
        double[] ay = axis(1, TALL * h);
        double[] az = axis(2, WIDE * h);
        double toX = eye.depth(joints.axis(Segment.HEAD, 0)) / LONG;
        double toY = eye.depth(joints.axis(Segment.HEAD, 1)) / TALL;
        double toZ = eye.depth(joints.axis(Segment.HEAD, 2)) / WIDE;
        Cap cap = new Cap(FACE, FACE_REACH, new Vec(toX, toY, toZ).unit());
        if (!cap.isSeen()) return false;
        for (int i = 0; i < RIM; i++) {
            Vec p = cap.rim(2 * Math.PI * i / RIM);
            outline[2 * i] = eye.x(c) + ax[0] * p.x() + ay[0] * p.y() + az[0] * p.z();
            outline[2 * i + 1] = eye.y(c) + ax[1] * p.x() + ay[1] * p.y() + az[1] * p.z();
        }
        ink.smooth(outline, RIM);
        return true;
    }

    private void features(Drawing drawing, double depth) {
        double front = eye.depth(joints.axis(Segment.HEAD, 0));
        double right = eye.depth(joints.axis(Segment.HEAD, 2));
        egg(new Egg(new Offset(0.060, 0.023, 0), 0.011, 0.015, 0.009));
        if (front > -0.3)
            drawing.add(
                    depth + (front < 0 ? -0.001 : 0.004),
                    front > 0.5 ? Paint.SKIN_SHADE : Paint.SKIN,
                    ink.end());
        for (int side = -1; side <= 1; side += 2) {
            if (0.82 * front + 0.5 * side * right > 0.12) {
                egg(new Egg(new Offset(0.051, 0.038, 0.019 * side), 0.004, 0.0075, 0.0058));
                drawing.add(depth + 0.005, Paint.EYE, ink.end());
            }
            if (side * right > 0.12) {
                egg(new Egg(new Offset(0.000, 0.026, 0.046 * side), 0.011, 0.017, 0.006));
                drawing.add(depth + 0.006, Paint.SKIN_SHADE, ink.end());
            }
        }
        if (front > 0.1) mouth(drawing, depth);
    }

    private void mouth(Drawing drawing, double depth) {
        Vec a = joints.at(Segment.HEAD, new Offset(0.052, -0.001, 0.012));
        Vec b = joints.at(Segment.HEAD, new Offset(0.060, -0.006, 0));
        Vec c = joints.at(Segment.HEAD, new Offset(0.052, -0.001, -0.012));
        ink.move(eye.x(a), eye.y(a));
        ink.bend(eye.x(b), eye.y(b), eye.x(c), eye.y(c));
        drawing.add(depth + 0.005, Paint.MOUTH, ink.end());
    }
}
