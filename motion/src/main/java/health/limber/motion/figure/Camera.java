package health.limber.motion.figure;

import health.limber.motion.body.Degrees;
import health.limber.motion.body.Vec;

/**
 * Looks at the body from one place, without perspective. The picture is {@value #WIDTH} by {@value
 * #HEIGHT} units, x to the right and y down.
 *
 * @param azimuth degrees around the person: 0 in front, 90 at the person's right, 180 behind
 * @param elevation degrees above the horizon
 * @param centre the place in the middle of the picture
 * @param metres the width of the picture
 */
public record Camera(double azimuth, double elevation, Vec centre, double metres) {
    /** Units of the picture from left to right. */
    public static final int WIDTH = 4000;

    /** Units of the picture from top to bottom. */
    public static final int HEIGHT = 3000;

    /** The eye that projects; made once for a camera, it is asked hundreds of times a frame. */
    static final class Eye {
        final double scale;
        private final double rx;
        private final double rz;
        private final double ux;
        private final double uy;
        private final double uz;
        private final double cx;
        private final double cy;
        private final double cz;
        private final double left;
        private final double top;

        Eye(Camera camera) {
            double cosA = Degrees.cosine(camera.azimuth);
            double sinA = Degrees.sine(camera.azimuth);
            double cosE = Degrees.cosine(camera.elevation);
            double sinE = Degrees.sine(camera.elevation);
            rx = sinA;
            rz = -cosA;
            ux = -sinE * cosA;
            uy = cosE;
            uz = -sinE * sinA;
            cx = cosE * cosA;
            cy = sinE;
            cz = cosE * sinA;
            scale = WIDTH / camera.metres;
            left = WIDTH / 2.0 - scale * across(camera.centre);
            top = HEIGHT / 2.0 + scale * along(camera.centre);
        }

        double x(Vec p) {
            return left + scale * across(p);
        }

        double y(Vec p) {
            return top - scale * along(p);
        }

        /** The circle around a place with a radius in metres. */
        Disc disc(Vec p, double radius) {
            return new Disc(x(p), y(p), radius * scale);
        }

        Vec right() {
            return new Vec(rx, 0, rz);
        }

        Vec up() {
            return new Vec(ux, uy, uz);
        }

        /** Units to the right that a direction goes. */
        double across(Vec d) {
            return rx * d.x() + rz * d.z();
        }

        /** Units upward that a direction goes. */
        double along(Vec d) {
            return ux * d.x() + uy * d.y() + uz * d.z();
        }

        /** Metres toward the eye; the greater hides the smaller. */
        double depth(Vec p) {
            return cx * p.x() + cy * p.y() + cz * p.z();
        }
    }
}
