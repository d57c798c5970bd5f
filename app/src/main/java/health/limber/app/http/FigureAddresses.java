package health.limber.app.http;

import health.limber.library.LoadedLibrary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the pictures and films of the exercises are found. */
@Component
public final class FigureAddresses {
    /** The moment before the first phase. */
    public static final String START = "start";

    private final LoadedLibrary library;

    FigureAddresses(LoadedLibrary library) {
        this.library = library;
    }

    /** The picture that tells the exercise best; null if it has none. */
    public @Nullable String picture(String exercise) {
        return has(exercise) ? "/figures/" + digest() + "/" + exercise + ".svg" : null;
    }

    /** The picture of one moment: the start, or the end of a phase. */
    public String moment(String exercise, String moment) {
        return "/figures/" + digest() + "/" + exercise + "/" + moment + ".svg";
    }

    /** The film for the engine in the browser; null if it has none. */
    public @Nullable String film(String exercise) {
        return has(exercise) ? "/films/" + digest() + "/" + exercise + ".json" : null;
    }

    private boolean has(String exercise) {
        return library.scenes().containsKey(exercise);
    }

    private String digest() {
        return library.library().digest();
    }
}
