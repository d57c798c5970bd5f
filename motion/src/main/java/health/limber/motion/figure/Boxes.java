package health.limber.motion.figure;

import health.limber.motion.body.Vec;

/** Draws boxes: the outline of what is seen, with a lighter top. */
final class Boxes {
    private Boxes() {}

    static Vec[] corners(Prop.Box box) {
        Vec a = box.low();
        Vec b = box.high();
        return new Vec[] {
            new Vec(a.x(), a.y(), a.z()),
            new Vec(b.x(), a.y(), a.z()),
            new Vec(b.x(), a.y(), b.z()),
            new Vec(a.x(), a.y(), b.z()),
            new Vec(a.x(), b.y(), a.z()),
            new Vec(b.x(), b.y(), a.z()),
            new Vec(b.x(), b.y(), b.z()),
            new Vec(a.x(), b.y(), b.z())
        };
    }

    static void draw(Prop.Box box, Camera.Eye eye, double depth, Drawing drawing) {
        Hull hull = new Hull();
        Vec[] corners = corners(box);
        for (Vec corner : corners) hull.point(eye.x(corner), eye.y(corner));
        hull.write(drawing.ink());
        drawing.add(depth, box.paint());
        if (box.paint() != Paint.PROP) return;
        for (int i = 4; i < 8; i++) hull.point(eye.x(corners[i]), eye.y(corners[i]));
        hull.write(drawing.ink());
        drawing.add(depth + 1e-6, Paint.PROP_LIGHT);
    }
}
