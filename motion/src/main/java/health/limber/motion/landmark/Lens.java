package health.limber.motion.landmark;

import health.limber.motion.body.Vec;

/**
 * A camera that looks at the body from far away, so that there is no perspective: it only turns the
 * axes of the world (x front, y up, z right) into its own (x right, y down, z away from it).
 */
final class Lens {
    private final Vec right;
    private final Vec down;
    private final Vec away;

    /**
     * @param azimuth degrees around the person: 0 in front, 90 at the person's right, 180 behind
     * @param elevation degrees above the horizon
     */
    Lens(double azimuth, double elevation) {
        double a = azimuth * Math.PI / 180;
        double e = elevation * Math.PI / 180;
        right = new Vec(Math.sin(a), 0, -Math.cos(a));
        down = new Vec(Math.sin(e) * Math.cos(a), -Math.cos(e), Math.sin(e) * Math.sin(a));
        away = new Vec(-Math.cos(e) * Math.cos(a), -Math.sin(e), -Math.cos(e) * Math.sin(a));
    }

    /** A place or a direction of the world in the axes of the camera, in metres. */
    Vec see(Vec world) {
        return new Vec(right.dot(world), down.dot(world), away.dot(world));
    }
}
