package health.limber.app.http;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where the pictures and films of the exercises are found. An address carries the digest of the
 * content, so that a browser may keep what it got from there.
 *
 * @param digest of the content
 * @param exercises the ids of those that have a figure
 */
public record FigureAddresses(String digest, List<String> exercises) {
    /** The moment before the first phase. */
    public static final String START = "start";

    public FigureAddresses {
        exercises = List.copyOf(exercises);
    }

    /** The picture that tells the exercise best; null if it has none. */
    public @Nullable String picture(String exercise) {
        return has(exercise) ? "/figures/" + digest + "/" + exercise + ".svg" : null;
    }

    /** The picture of one moment: the start, or the end of a phase. */
    public String moment(String exercise, String moment) {
        return "/figures/" + digest + "/" + exercise + "/" + moment + ".svg";
    }

    /** The film for the engine in the browser; null if it has none. */
    public @Nullable String film(String exercise) {
        return has(exercise) ? "/films/" + digest + "/" + exercise + ".json" : null;
    }

    private boolean has(String exercise) {
        return exercises.contains(exercise);
    }
}
