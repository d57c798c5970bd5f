package health.limber.motion.figure;

import health.limber.motion.body.Vec;

import java.util.List;

/**
 * A cap of the unit sphere as an eye sees it: the part of its rim that faces the eye, closed by the
 * outline of the sphere where the rim is hidden.
 */
final class Cap {
    /** A part of an edge: middle + u cos t + v sin t, for t from 0 to a turn in radians. */
    record Arc(Vec middle, Vec u, Vec v, double turn) {}

    private static final Vec MIDDLE = new Vec(0, 0, 0);

    private Cap() {}

    /**
     * What is seen of a cap's edge, all around: nothing, a whole circle, or two arcs.
     *
     * @param axis the middle of the cap, of length 1
     * @param reach cosine of the angle from the middle to the rim
     * @param eye direction to the eye, of length 1
     */
    static List<Arc> edge(Vec axis, double reach, Vec eye) {
        double along = axis.dot(eye);
        Vec aside = axis.minus(eye.times(along));
        double off = aside.length();
        boolean cut = off > reach;
        if (!cut && along <= 0) return List.of();
        Vec near = off < 1e-9 ? anyAcross(axis) : eye.minus(axis.times(along)).unit();
        Vec across = axis.cross(near);
        double width = Math.sqrt(1 - reach * reach);
        double half = cut ? hidden(-reach * along / (width * near.dot(eye))) : Math.PI;
        if (half == 0) return List.of();
        Arc rim = arc(axis.times(reach), near.times(width), across.times(width), -half);
        if (!cut) return List.of(rim);
        return List.of(rim, arc(MIDDLE, aside.times(1 / off), across, Math.acos(reach / off)));
    }

    /** How far along the rim it is seen, from its nearest point. */
    private static double hidden(double cosine) {
        return Math.acos(Math.max(-1, Math.min(1, cosine)));
    }

    /** The arc of a circle from one angle to its opposite. */
    private static Arc arc(Vec middle, Vec u, Vec v, double from) {
        double cos = Math.cos(from);
        double sin = Math.sin(from);
        return new Arc(
                middle,
                u.times(cos).plus(v.times(sin)),
                v.times(cos).minus(u.times(sin)),
                -2 * from);
    }

    /** Some direction at a right angle. */
    private static Vec anyAcross(Vec axis) {
        boolean upright = Math.abs(axis.z()) > 0.9;
        return (upright ? new Vec(0, -axis.z(), axis.y()) : new Vec(-axis.y(), axis.x(), 0)).unit();
    }
}
