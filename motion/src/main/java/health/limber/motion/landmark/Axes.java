package health.limber.motion.landmark;

import health.limber.motion.body.Joints;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Vec;

/**
 * The directions of a part of the body: to its front, up along it and to the person's right, each
 * of length 1, at right angles, in any right-handed axes.
 */
record Axes(Vec front, Vec up, Vec right) {

    static Axes of(Joints joints, Segment segment) {
        return new Axes(joints.axis(segment, 0), joints.axis(segment, 1), joints.axis(segment, 2));
    }

    /** From a line to the right, which is kept, and one that goes about upward. */
    static Axes ofUp(Vec right, Vec up) {
        Vec z = right.unit();
        Vec y = up.minus(z.times(up.dot(z))).unit();
        return new Axes(y.cross(z), y, z);
    }

    /** Leant forward about the line to the right by so many degrees. */
    Axes leant(double degrees) {
        double sin = Math.sin(degrees * Math.PI / 180);
        double cos = Math.cos(degrees * Math.PI / 180);
        return new Axes(
                front.times(cos).minus(up.times(sin)), up.times(cos).plus(front.times(sin)), right);
    }

    /** A direction along these axes: x to the front, y up, z to the right. */
    Vec along(Vec direction) {
        return new Vec(front.dot(direction), up.dot(direction), right.dot(direction));
    }
}
