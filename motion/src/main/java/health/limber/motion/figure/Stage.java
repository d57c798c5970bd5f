package health.limber.motion.figure;

import health.limber.motion.body.Body;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;
import health.limber.motion.movement.Clip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Draws the frames of one film from one view. It fills the same drawing again and again. */
public final class Stage {
    private static final double BEHIND = -100;
    private static final double BEFORE = 100;
    private final Film film;
    private final Camera.Eye eye;
    private final Figure figure;
    private final Skeleton skeleton = new Skeleton(Body.REFERENCE);
    private final Joints joints = new Joints();
    private final Drawing drawing = new Drawing();

    /** The way that a phase's arrow shows is the same in every frame. */
    private final Map<Integer, Optional<Arrow>> arrows = new LinkedHashMap<>();

    public Stage(Film film, View view, Shape shape) {
        this.film = film;
        Camera camera = Framing.of(film, view);
        eye = new Camera.Eye(camera);
        figure = new Figure(camera, shape);
    }

    /**
     * One frame.
     *
     * @param pose the pose of the body
     * @param breath 0 (empty) to 1 (full)
     * @param effort 0 to 1: how strongly the working region glows
     * @return the drawing, which the next frame fills again
     */
    public Drawing frame(Pose pose, double breath, double effort) {
        drawing.clear();
        skeleton.place(pose.values(), joints);
        props();
        figure.draw(joints, breath, drawing);
        if (effort > 0) for (Region region : film.works()) glow(region, effort);
        return drawing;
    }

    /** Adds the arrow of a phase to the frame: the way its point goes. */
    public Drawing arrow(int phase) {
        arrows.computeIfAbsent(phase, this::way).ifPresent(arrow -> arrow.draw(drawing));
        return drawing;
    }

    private Optional<Arrow> way(int phase) {
        Clip.Way way = film.clip().phases().get(phase);
        return film.arrows().get(phase).map(point -> new Arrow(way, point, eye));
    }

    private void props() {
        int n = 0;
        for (Prop prop : film.props()) {
            double step = 1e-3 * n++;
            switch (prop) {
                case Prop.Box box ->
                        Boxes.draw(box, eye, (box.front() ? BEFORE : BEHIND) + step, drawing);
                case Prop.Line line -> line(line);
            }
        }
    }

    private void line(Prop.Line line) {
        Vec a = place(line.from());
        Vec b = place(line.to());
        double r = line.width() / 2;
        drawing.ink().capsule(eye.disc(a, r), eye.disc(b, r));
        drawing.add(Math.max(eye.depth(a), eye.depth(b)), line.paint());
    }

    private Vec place(Prop.End end) {
        return switch (end) {
            case Prop.End.OnBody on -> joints.at(on.point());
            case Prop.End.Fixed fixed -> fixed.place();
        };
    }

    private void glow(Region region, double effort) {
        Vec at = joints.at(region.segment, region.offset);
        double r = region.radius * joints.height() * (0.8 + 0.2 * effort);
        drawing.ink().circle(eye.disc(at, r));
        drawing.add(eye.depth(at) + 0.12, Paint.GLOW);
    }

    /** The clip that is drawn. */
    public Clip clip() {
        return film.clip();
    }
}
