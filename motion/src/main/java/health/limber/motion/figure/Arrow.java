package health.limber.motion.figure;

import health.limber.motion.body.Body;
import health.limber.motion.body.Point;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;
import health.limber.motion.movement.Clip;

/** The way of one point through a phase, as an eye sees it, with a head at its end. */
final class Arrow {
    private static final double LEAST = 0.05;
    private static final double HEAD = 60;
    private final double[] xs;
    private final double[] ys;
    private final boolean goes;

    Arrow(Clip.Way way, Point point, Camera.Eye eye) {
        Skeleton skeleton = new Skeleton(Body.REFERENCE);
        int n = way.samples().size();
        xs = new double[n];
        ys = new double[n];
        for (int i = 0; i < n; i++) {
            Vec p = skeleton.place(way.samples().get(i)).at(point);
            xs[i] = eye.x(p);
            ys[i] = eye.y(p);
        }
        goes = n > 1 && far() >= LEAST * 0.2 * eye.scale;
    }

    private double far() {
        return Math.hypot(xs[xs.length - 1] - xs[0], ys[ys.length - 1] - ys[0]);
    }

    void draw(Drawing drawing) {
        if (!goes) return;
        int n = xs.length;
        Ink ink = drawing.ink().move(xs[0], ys[0]);
        for (int i = 1; i < n; i++) ink.line(xs[i], ys[i]);
        int back = Math.max(0, n - 4);
        double dx = xs[n - 1] - xs[back];
        double dy = ys[n - 1] - ys[back];
        double d = Math.max(Math.hypot(dx, dy), 1);
        double head = Math.min(HEAD, 0.5 * far());
        double ux = dx / d * head;
        double uy = dy / d * head;
        ink.move(xs[n - 1] - ux - uy * 0.7, ys[n - 1] - uy + ux * 0.7);
        ink.line(xs[n - 1], ys[n - 1]);
        ink.line(xs[n - 1] - ux + uy * 0.7, ys[n - 1] - uy - ux * 0.7);
        drawing.add(200, Paint.ARROW);
    }
}
