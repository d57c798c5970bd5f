package health.limber.motion.figure;

import health.limber.motion.body.Vec;

/**
 * A cap of the unit sphere as an eye sees it: the part of its rim that faces the eye, closed by the
 * outline of the sphere where the rim is hidden.
 */
final class Cap {
    private final Vec axis;
    private final double reach;
    private final double width;
    private final Vec near;
    private final Vec across;
    private final Vec outward;
    private final double turns;
    private final double outer;

    /**
     * @param axis the middle of the cap, of length 1
     * @param reach cosine of the angle from the middle to the rim
     * @param eye direction to the eye, of length 1
     */
    Cap(Vec axis, double reach, Vec eye) {
        this.axis = axis;
        this.reach = reach;
        width = Math.sqrt(1 - reach * reach);
        double along = axis.dot(eye);
        Vec aside = axis.minus(eye.times(along));
        double off = aside.length();
        Vec toEye = off < 1e-9 ? anyAcross(axis) : eye.minus(axis.times(along)).unit();
        near = toEye;
        across = axis.cross(near);
        outward = off < 1e-9 ? near : aside.times(1 / off);
        boolean cut = off > reach;
        turns =
                cut
                        ? Math.acos(
                                Math.max(-1, Math.min(1, -reach * along / (width * near.dot(eye)))))
                        : along > 0 ? Math.PI : 0;
        outer = cut ? Math.acos(reach / off) : 0;
    }

    /** Some direction at a right angle. */
    private static Vec anyAcross(Vec axis) {
        boolean upright = Math.abs(axis.z()) > 0.9;
        return (upright ? new Vec(0, -axis.z(), axis.y()) : new Vec(-axis.y(), axis.x(), 0)).unit();
    }

    boolean isSeen() {
        return turns > 0;
    }

    /** A point of what is seen of the cap's edge, all around from 0 to 2π. */
    Vec rim(double angle) {
        double t = angle > Math.PI ? angle - 2 * Math.PI : angle;
        if (Math.abs(t) <= turns) {
            Vec ring = near.times(Math.cos(t)).plus(across.times(Math.sin(t)));
            return axis.times(reach).plus(ring.times(width));
        }
        double share = (Math.PI - Math.abs(t)) / (Math.PI - turns);
        double psi = Math.copySign(outer * share, t);
        return outward.times(Math.cos(psi)).plus(across.times(Math.sin(psi)));
    }
}
