package health.limber.app.figure;

import health.limber.library.Words;
import health.limber.motion.body.Pose;
import health.limber.motion.figure.Camera;
import health.limber.motion.figure.Film;
import health.limber.motion.figure.Scene;
import health.limber.motion.figure.Shape;
import health.limber.motion.figure.Stage;
import health.limber.motion.figure.View;
import health.limber.motion.movement.Clip;
import health.limber.motion.movement.Phase;

import java.util.List;
import java.util.SequencedMap;

/** One page with every exercise: the start and the end of each phase, from both views. */
public final class ContactSheet {
    private static final int WIDTH = 240;
    private static final int HEIGHT = WIDTH * Camera.HEIGHT / Camera.WIDTH;
    private static final double EFFORT = 0.6;

    /** The paper; the figures bring their own colours. */
    private static final String STYLE =
            """
            :root{color-scheme:light dark;--paper:#fffdf8;--card:#f6f3ec;--ink:#23302f;--name:#55605c}
            @media (prefers-color-scheme:dark){:root{--paper:#1b2324;--card:#232d2e;--ink:#e8ece9;--name:#b4bfbb}}
            body{font:15px/1.3 sans-serif;margin:12px;background:var(--paper);color:var(--ink)}
            h2{font-size:17px;margin:10px 0 2px}p{margin:0 0 4px;display:flex;flex-wrap:wrap;gap:4px}
            p svg{background:var(--card);border-radius:10px}text{font-size:150px;fill:var(--name)}
            section{break-inside:avoid}
            """;

    private final Words words;
    private final StringBuilder page = new StringBuilder();

    public ContactSheet(Words words) {
        this.words = words;
    }

    /** A page of HTML that stands by itself, with these exercises by their id. */
    public String page(SequencedMap<String, Scene> scenes) {
        page.setLength(0);
        page.append(
                        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Every"
                                + " exercise, every phase</title><style>")
                .append(Still.css())
                .append(STYLE)
                .append("</style>\n<svg width=\"0\" height=\"0\" style=\"position:absolute\">")
                .append(Still.GLOW)
                .append("</svg>\n");
        scenes.forEach(this::exercise);
        return page.append("</html>\n").toString();
    }

    private void exercise(String id, Scene scene) {
        Film film = Film.of(scene);
        page.append("<section id=\"").append(id).append("\"><h2>");
        page.append(escaped(words.exercise(id).name())).append("</h2>\n");
        view(scene, film, true);
        view(scene, film, false);
        page.append("</section>\n");
    }

    private void view(Scene scene, Film film, boolean first) {
        View view = first ? film.first() : film.second();
        Stage stage = new Stage(film, view, first ? Shape.ROUND : Shape.BROAD);
        page.append("<p>");
        still(stage, film.clip().start().first(), -1, "start");
        List<Phase> phases = scene.movement().phases();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            Clip.Way way = film.clip().phases().get(i);
            boolean path = phase.through().size() > 1;
            if (path) still(stage, way.at(0.35), -1, phase.id() + " …");
            if (!phase.hold()) still(stage, way.last(), first ? i : -1, phase.id());
        }
        page.append("</p>\n");
    }

    private void still(Stage stage, Pose pose, int arrow, String name) {
        var drawing = stage.frame(pose, 0, EFFORT);
        if (arrow >= 0) drawing = stage.arrow(arrow);
        page.append("<svg width=\"").append(WIDTH).append("\" height=\"").append(HEIGHT);
        page.append("\" viewBox=\"0 0 ")
                .append(Camera.WIDTH)
                .append(' ')
                .append(Camera.HEIGHT)
                .append("\">");
        page.append(drawing.svg())
                .append("<text x=\"90\" y=\"210\">")
                .append(escaped(name))
                .append("</text></svg>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
