package health.limber.motion.figure;

import health.limber.motion.body.Degrees;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Offset;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Vec;

import java.util.List;

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

    private final Camera.Eye eye;
    private final Shape shape;

    /** The head's axes in the picture for one body height, to the right and down. */
    private final double[] right = new double[3];

    private final double[] down = new double[3];
    private Joints joints = new Joints();

    /**
     * An ellipsoid with the axes of the head: where its middle is, and half its length, height and
     * width.
     */
    private record Egg(Offset centre, double x, double y, double z) {}

    Head(Camera.Eye eye, Shape shape) {
        this.eye = eye;
        this.shape = shape;
    }

    /** The neck, the skull, the face, the nose and the ears. */
    void draw(Joints joints, Drawing drawing) {
        this.joints = joints;
        double h = joints.height();
        for (int i = 0; i < 3; i++) {
            Vec axis = joints.axis(Segment.HEAD, i);
            right[i] = eye.across(axis) * h * eye.scale;
            down[i] = -eye.along(axis) * h * eye.scale;
        }
        double depth = eye.depth(joints.at(Segment.HEAD, SKULL));
        Vec jaw = joints.at(Segment.HEAD, new Offset(0.020, 0.004, 0));
        neck(drawing, depth);
        if (shape.knot) knot(drawing, depth);
        egg(new Egg(SKULL, LONG, TALL, WIDE), drawing);
        drawing.add(depth, Paint.HAIR);
        boolean away = eye.depth(jaw) < depth - 0.012 * h;
        egg(new Egg(new Offset(0.022, 0.008, 0), 0.036, 0.033, 0.034), drawing);
        drawing.add(depth + (away ? -0.001 : 0.002), Paint.SKIN);
        face(drawing, depth);
        nose(drawing, depth);
        for (int side = -1; side <= 1; side += 2) {
            if (side * rightward() <= 0.12) continue;
            egg(new Egg(new Offset(0.000, 0.026, 0.046 * side), 0.011, 0.017, 0.006), drawing);
            drawing.add(depth + 0.006, Paint.SKIN_SHADE);
        }
    }

    /** The eyes and the mouth, which are inside of the outline. */
    void lookOut(Drawing drawing) {
        double depth = eye.depth(joints.at(Segment.HEAD, SKULL)) + 0.005;
        double front = forward();
        for (int side = -1; side <= 1; side += 2) {
            if (0.82 * front + 0.5 * side * rightward() <= 0.12) continue;
            egg(new Egg(new Offset(0.051, 0.038, 0.019 * side), 0.004, 0.0075, 0.0058), drawing);
            drawing.add(depth, Paint.EYE);
        }
        if (front > 0.1) mouth(drawing, depth);
    }

    /** How far the face looks toward the eye, −1 to 1. */
    private double forward() {
        return eye.depth(joints.axis(Segment.HEAD, 0));
    }

    /** How far the right side of the head looks toward the eye, −1 to 1. */
    private double rightward() {
        return eye.depth(joints.axis(Segment.HEAD, 2));
    }

    private void neck(Drawing drawing, double depth) {
        double h = joints.height();
        Vec low = joints.at(Segment.THORAX_4, new Offset(0.004, 0.030, 0));
        Vec high = joints.at(Segment.HEAD, new Offset(0.000, 0.012, 0));
        drawing.ink().capsule(eye.disc(low, 0.034 * h), eye.disc(high, 0.030 * h));
        double between = eye.depth(low.toward(high, 0.5));
        drawing.add(Math.min(between, depth - 0.003), Paint.SKIN);
    }

    private void knot(Drawing drawing, double depth) {
        Offset place = new Offset(-0.036, 0.092, 0);
        egg(new Egg(place, 0.024, 0.024, 0.024), drawing);
        double there = eye.depth(joints.at(Segment.HEAD, place));
        drawing.add(depth + (there > depth ? 0.003 : -0.002), Paint.HAIR);
    }

    private void nose(Drawing drawing, double depth) {
        double front = forward();
        if (front <= -0.3) return;
        egg(new Egg(new Offset(0.060, 0.023, 0), 0.011, 0.015, 0.009), drawing);
        drawing.add(
                depth + (front < 0 ? -0.001 : 0.004), front > 0.5 ? Paint.SKIN_SHADE : Paint.SKIN);
    }

    /** Without perspective an ellipsoid is seen as an ellipse. */
    private void egg(Egg egg, Drawing drawing) {
        Vec centre = joints.at(Segment.HEAD, egg.centre);
        double xx = squares(egg, right, right);
        double xy = squares(egg, right, down);
        double yy = squares(egg, down, down);
        double wide = Math.sqrt(xx);
        double lean = xy / wide;
        double tall = Math.sqrt(yy - lean * lean);
        drawing.ink().ellipse(new Ellipse(eye.x(centre), eye.y(centre), wide, lean, 0, tall));
    }

    private static double squares(Egg egg, double[] a, double[] b) {
        return a[0] * b[0] * egg.x * egg.x
                + a[1] * b[1] * egg.y * egg.y
                + a[2] * b[2] * egg.z * egg.z;
    }

    /**
     * The face: a cap of the skull. Where its rim turns away from the eye, the outline of the skull
     * takes its place.
     */
    private void face(Drawing drawing, double depth) {
        double toY = eye.depth(joints.axis(Segment.HEAD, 1)) / TALL;
        Vec toEye = new Vec(forward() / LONG, toY, rightward() / WIDE).unit();
        List<Cap.Arc> edge = Cap.edge(FACE, FACE_REACH, toEye);
        if (edge.isEmpty()) return;
        Vec skull = joints.at(Segment.HEAD, SKULL);
        Ink ink = drawing.ink();
        for (int i = 0; i < edge.size(); i++) {
            Ellipse arc = seen(edge.get(i), skull);
            if (i == 0) ink.move(arc.x() + arc.ux(), arc.y() + arc.uy());
            ink.along(arc, edge.get(i).turn());
        }
        ink.close();
        drawing.add(depth + 0.001, Paint.SKIN);
    }

    private Ellipse seen(Cap.Arc arc, Vec skull) {
        return new Ellipse(
                eye.x(skull) + onSkull(right, arc.middle()),
                eye.y(skull) + onSkull(down, arc.middle()),
                onSkull(right, arc.u()),
                onSkull(down, arc.u()),
                onSkull(right, arc.v()),
                onSkull(down, arc.v()));
    }

    /** A way on the unit sphere, as it is seen on the skull. */
    private static double onSkull(double[] axes, Vec way) {
        return axes[0] * LONG * way.x() + axes[1] * TALL * way.y() + axes[2] * WIDE * way.z();
    }

    private void mouth(Drawing drawing, double depth) {
        Vec a = joints.at(Segment.HEAD, new Offset(0.052, -0.001, 0.012));
        Vec b = joints.at(Segment.HEAD, new Offset(0.060, -0.006, 0));
        Vec c = joints.at(Segment.HEAD, new Offset(0.052, -0.001, -0.012));
        Ink ink = drawing.ink().move(eye.x(a), eye.y(a));
        ink.bend(eye.x(b), eye.y(b), eye.x(c), eye.y(c));
        drawing.add(depth, Paint.MOUTH);
    }
}
