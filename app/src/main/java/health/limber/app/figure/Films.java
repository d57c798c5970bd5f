package health.limber.app.figure;

import health.limber.library.LoadedLibrary;
import health.limber.motion.figure.Film;
import health.limber.motion.figure.Scene;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The films of the library. A movement is solved when it is first asked for, and then kept. */
@Component
public final class Films {
    private final LoadedLibrary library;
    private final Map<String, Film> solved = new ConcurrentHashMap<>();

    public Films(LoadedLibrary library) {
        this.library = library;
    }

    /** How an exercise moves, as its file says it; empty if it has no such file. */
    public Optional<Scene> scene(String exercise) {
        return Optional.ofNullable(library.scenes().get(exercise));
    }

    /** The film of an exercise, for the right side; empty if it has none. */
    public Optional<Film> film(String exercise) {
        return scene(exercise).map(s -> solved.computeIfAbsent(exercise, id -> Film.of(s)));
    }
}
