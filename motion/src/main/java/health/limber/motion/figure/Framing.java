package health.limber.motion.figure;

import health.limber.motion.body.Body;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Point;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;

import java.util.List;

/** Finds where a camera must stand so that a whole movement stays in the picture. */
final class Framing {
    private static final double MARGIN = 1.10;
    private static final double LEAST = 1.25;
    private static final double UPPER = 1.30;
    private static final double HEAD = 0.78;
    private final Camera.Eye eye;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double low = Double.MAX_VALUE;
    private double high = -Double.MAX_VALUE;

    private Framing(View view) {
        eye = new Camera.Eye(new Camera(view.azimuth(), view.elevation(), new Vec(0, 0, 0), 1));
    }

    /** The camera of a view. */
    static Camera of(Film film, View view) {
        Framing framing = new Framing(view);
        Skeleton skeleton = new Skeleton(Body.REFERENCE);
        if (view.crop() != View.Crop.BODY)
            return framing.close(skeleton, film.clip().poses(), view);
        for (Pose pose : film.clip().poses()) {
            Joints joints = skeleton.place(pose);
            for (Point point : Point.values())
                framing.include(joints.at(point), point.radius() * joints.height());
        }
        for (Prop prop : film.props()) {
            if (prop instanceof Prop.Box box && box.marks()) {
                for (Vec corner : Boxes.corners(box)) framing.include(corner, 0);
            }
        }
        return framing.camera(view);
    }

    private void include(Vec p, double radius) {
        left = Math.min(left, eye.across(p) - radius);
        right = Math.max(right, eye.across(p) + radius);
        low = Math.min(low, eye.along(p) - radius);
        high = Math.max(high, eye.along(p) + radius);
    }

    private Camera camera(View view) {
        double wide =
                Math.max(
                        (right - left) * MARGIN,
                        (high - low) * MARGIN * Camera.WIDTH / Camera.HEIGHT);
        return new Camera(view.azimuth(), view.elevation(), centre(), Math.max(wide, LEAST));
    }

    private Vec centre() {
        Vec right3 = eye.right();
        Vec up3 = eye.up();
        return right3.times((left + right) / 2).plus(up3.times((low + high) / 2));
    }

    private Camera close(Skeleton skeleton, List<Pose> poses, View view) {
        boolean head = view.crop() == View.Crop.HEAD;
        for (Pose pose : poses) {
            Joints joints = skeleton.place(pose);
            include(joints.at(Point.C7), 0);
            include(joints.at(Point.FOREHEAD), 0);
            if (!head) include(joints.at(Point.PELVIS), 0);
        }
        return new Camera(view.azimuth(), view.elevation(), centre(), head ? HEAD : UPPER);
    }
}
