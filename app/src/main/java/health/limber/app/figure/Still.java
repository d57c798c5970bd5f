package health.limber.app.figure;

import health.limber.motion.body.Pose;
import health.limber.motion.figure.Camera;
import health.limber.motion.figure.Drawing;
import health.limber.motion.figure.Film;
import health.limber.motion.figure.Scene;
import health.limber.motion.figure.Shape;
import health.limber.motion.figure.Stage;
import health.limber.motion.movement.Clip;
import health.limber.motion.movement.Phase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pictures of single moments, which need no script. */
final class Still {
    private static final double EFFORT = 0.7;
    private static final String STYLE = style();

    private Still() {}

    private static String style() {
        try (InputStream in = Still.class.getResourceAsStream("/static/assets/figure.css")) {
            if (in == null)
                throw new IllegalStateException("the program was built without the figure's style");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the figure's style could not be read", e);
        }
    }

    /** The style of all figures, light and dark. */
    static String css() {
        return STYLE;
    }

    /** A picture that stands by itself, in the tones of its look. */
    static String svg(Drawing drawing, String tones) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                + Camera.WIDTH
                + " "
                + Camera.HEIGHT
                + "\" width=\"480\" height=\"360\""
                + tones
                + "><style>"
                + STYLE
                + "</style>"
                + GLOW
                + drawing.svg()
                + "</svg>\n";
    }

    /** What the glow is filled with; it must stand in every picture that glows. */
    static final String GLOW =
            "<defs><radialGradient id=\"f-glow\"><stop class=\"f-glow-in\" offset=\"0\"/>"
                    + "<stop class=\"f-glow-out\" offset=\"1\"/></radialGradient></defs>";

    /** The moment that tells the exercise best: the end of its first movement, with the arrow. */
    static Drawing telling(Film film, Scene scene, Shape shape) {
        int phase = 0;
        List<Phase> phases = scene.movement().phases();
        while (phase < phases.size() - 1 && phases.get(phase).through().isEmpty()) phase++;
        return end(film, phase, film.first(), shape);
    }

    /** The end of a phase, with its arrow. */
    static Drawing end(Film film, int phase, health.limber.motion.figure.View view, Shape shape) {
        Stage stage = new Stage(film, view, shape);
        Clip.Way way = film.clip().phases().get(phase);
        stage.frame(way.last(), 0, EFFORT);
        return stage.arrow(phase);
    }

    /** The start position. */
    static Drawing start(Film film, health.limber.motion.figure.View view, Shape shape) {
        Pose pose = film.clip().start().first();
        return new Stage(film, view, shape).frame(pose, 0, 0);
    }
}
