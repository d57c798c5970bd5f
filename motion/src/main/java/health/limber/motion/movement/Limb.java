package health.limber.motion.movement;

import health.limber.motion.body.Joints;
import health.limber.motion.body.Point;
import health.limber.motion.body.Vec;

/**
 * A part of a limb as a rod with flesh around it, to see whether two of them are in the same place.
 *
 * @param radius of the flesh, as a share of the body height
 */
record Limb(Point from, Point to, double radius) {
    private static final Limb[] RIGHT = {
        new Limb(Point.ELBOW_R, Point.WRIST_R, 0.018),
        new Limb(Point.KNEE_R, Point.ANKLE_R, 0.024),
        new Limb(Point.WRIST_R, Point.FINGERS_R, 0.010)
    };
    private static final Limb HEAD = new Limb(Point.CROWN, Point.CHIN, 0.030);

    /** The pairs that could meet by mistake. */
    static final Limb[][] PAIRS = {
        {RIGHT[0], RIGHT[0].other()},
        {RIGHT[1], RIGHT[1].other()},
        {RIGHT[0], RIGHT[1]},
        {RIGHT[0], RIGHT[1].other()},
        {RIGHT[0].other(), RIGHT[1]},
        {RIGHT[0].other(), RIGHT[1].other()},
        {RIGHT[0], HEAD},
        {RIGHT[0].other(), HEAD},
        {RIGHT[1], HEAD},
        {RIGHT[1].other(), HEAD},
        {RIGHT[2], RIGHT[1]},
        {RIGHT[2].other(), RIGHT[1].other()}
    };

    private Limb other() {
        return new Limb(from.mirrored(), to.mirrored(), radius);
    }

    /** Metres that this one is inside the other; negative for the space between them. */
    double inside(Limb other, Joints joints) {
        double apart =
                apart(joints.at(from), joints.at(to), joints.at(other.from), joints.at(other.to));
        return (radius + other.radius) * joints.height() - apart;
    }

    /** The distance of two stretches (Ericson, Real-Time Collision Detection, 2005, 5.1.9). */
    private static double apart(Vec a, Vec b, Vec c, Vec d) {
        Vec u = b.minus(a);
        Vec v = d.minus(c);
        Vec w = a.minus(c);
        double uu = u.dot(u);
        double vv = v.dot(v);
        double uv = u.dot(v);
        double uw = u.dot(w);
        double vw = v.dot(w);
        double bottom = uu * vv - uv * uv;
        double s = bottom > 1e-12 ? clamp((uv * vw - vv * uw) / bottom) : 0;
        double t = (uv * s + vw) / vv;
        if (t < 0 || t > 1) {
            t = clamp(t);
            s = clamp((uv * t - uw) / uu);
        }
        return a.plus(u.times(s)).minus(c.plus(v.times(t))).length();
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
