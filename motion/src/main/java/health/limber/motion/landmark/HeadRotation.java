package health.limber.motion.landmark;

/**
 * How the head is turned, in degrees, as three turns one after the other: pitch about the line
 * through the ears, then roll about the line to the front, then yaw about the line up through the
 * head (the order of the joint coordinate systems of Wu and others 2002). All are 0 where it is
 * compared with.
 *
 * @param yaw to the person's right
 * @param pitch down, which is flexion
 * @param roll of the crown to the person's right
 */
public record HeadRotation(double yaw, double pitch, double roll) {

    /** The rotation that takes one set of axes to the other. */
    static HeadRotation between(Axes from, Axes to) {
        var up = from.along(to.up());
        double pitch = Math.atan2(up.x(), up.y());
        double roll = Math.asin(Math.max(-1, Math.min(1, up.z())));
        double yaw = Math.atan2(from.along(to.front()).z(), from.along(to.right()).z());
        return new HeadRotation(degrees(yaw), degrees(pitch), degrees(roll));
    }

    private static double degrees(double radians) {
        return radians * 180 / Math.PI;
    }
}
