package health.limber.app.figure;

import health.limber.library.LoadedLibrary;
import health.limber.motion.body.Pose;
import health.limber.motion.figure.Camera;
import health.limber.motion.figure.Film;
import health.limber.motion.figure.Shape;
import health.limber.motion.figure.Stage;
import health.limber.motion.figure.View;
import health.limber.motion.movement.Clip;
import health.limber.motion.movement.Phase;

import java.util.List;

/** One page with every exercise: the start and the end of each phase, from both views. */
public final class ContactSheet {
    private static final int WIDTH = 240;
    private static final int HEIGHT = WIDTH * Camera.HEIGHT / Camera.WIDTH;

    private final LoadedLibrary library;
    private final StringBuilder page = new StringBuilder();

    public ContactSheet(LoadedLibrary library) {
        this.library = library;
    }

    /** A page of HTML that stands by itself. */
    public String page(List<String> exercises) {
        page.setLength(0);
        page.append(
                        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Every"
                                + " exercise, every phase</title><style>")
                .append(STYLE)
                .append("</style>");
        for (String id : exercises) exercise(id);
        return page.append("</html>\n").toString();
    }

    private void exercise(String id) {
        var scene = library.scenes().get(id);
        if (scene == null) return;
        Film film = Film.of(scene);
        page.append("<h2>").append(library.words().exercise(id).name()).append("</h2>");
        for (View view : List.of(film.first(), film.second())) {
            Stage stage = new Stage(film, view, view == film.first() ? Shape.ROUND : Shape.BROAD);
            page.append("<p>");
            still(stage, film.clip().start().first(), -1, "start");
            int i = 0;
            for (Phase phase : scene.movement().phases()) {
                Clip.Way way = film.clip().phases().get(i);
                boolean path = phase.through().size() > 1;
                if (path) still(stage, way.at(0.35), -1, phase.id() + " …");
                if (!phase.hold())
                    still(stage, way.last(), view == film.first() ? i : -1, phase.id());
                i++;
            }
            page.append("</p>");
        }
    }

    private void still(Stage stage, Pose pose, int arrow, String name) {
        var drawing = stage.frame(pose, 0, 0.6);
        if (arrow >= 0) drawing = stage.arrow(arrow);
        page.append("<svg width=\"").append(WIDTH).append("\" height=\"").append(HEIGHT);
        page.append("\" viewBox=\"0 0 ")
                .append(Camera.WIDTH)
                .append(' ')
                .append(Camera.HEIGHT)
                .append("\">");
        page.append(Still.GLOW)
                .append(drawing.svg())
                .append("<text x=\"90\" y=\"210\">")
                .append(name)
                .append("</text></svg>");
    }

    private static final String STYLE =
            """
            body{font:15px/1.3 sans-serif;margin:12px;background:#fffdf8;color:#23302f}
            h2{font-size:17px;margin:10px 0 2px}p{margin:0;display:flex;flex-wrap:wrap;gap:4px}
            svg{background:#f6f3ec;border-radius:10px}text{font-size:150px;fill:#55605c}
            """;
}
