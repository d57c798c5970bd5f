package health.limber.app.week;

import health.limber.app.exercises.DoseTelling;
import health.limber.app.explain.Sentences;
import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.listening.Change;

import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Tells what changed about an exercise, and why. */
@Component
public class Changes {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private final Wording words;
    private final LoadedLibrary library;
    private final Sentences sentences;

    Changes(Wording words, LoadedLibrary library) {
        this.words = words;
        this.library = library;
        sentences = new Sentences(library);
    }

    public Changed tell(Change one) {
        return new Changed(
                DAY.format(one.day()),
                one.exercise(),
                name(one.exercise()),
                what(one),
                sentences.of(one.why()));
    }

    String name(String exercise) {
        return library.words().exercise(exercise).name();
    }

    private String what(Change one) {
        if (one.kind() == Change.Kind.out) return words.of("checkin.change.out");
        DoseTelling telling = new DoseTelling(words, exercise(one.exercise()).orElseThrow());
        return words.of(
                "checkin.change", telling.inShort(one.before()), telling.inShort(one.after()));
    }

    /** The exercise of this id; empty if the library has none. */
    Optional<Exercise> exercise(String id) {
        return library.library().exercises().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
