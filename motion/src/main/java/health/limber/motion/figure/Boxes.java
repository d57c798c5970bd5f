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
        Ink ink = new Ink();
        Vec[] corners = corners(box);
        double[][] seen = new double[8][];
        for (int i = 0; i < 8; i++) seen[i] = new double[] {eye.x(corners[i]), eye.y(corners[i])};
        double[][] top = {seen[4], seen[5], seen[6], seen[7]};
        drawing.add(depth, box.paint(), Hull.path(ink, seen.clone()));
        if (box.paint() == Paint.PROP)
            drawing.add(depth + 1e-6, Paint.PROP_LIGHT, Hull.path(ink, top));
    }
}
