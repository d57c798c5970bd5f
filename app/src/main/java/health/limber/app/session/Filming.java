package health.limber.app.session;

import health.limber.app.http.FigureAddresses;
import health.limber.app.http.Wording;
import health.limber.library.Beats;
import health.limber.library.ExerciseWords;
import health.limber.library.LoadedLibrary;
import health.limber.motion.figure.Scene;
import health.limber.motion.movement.Phase;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the player must know of an exercise's film to move the figure in the timing of a dose. */
@Component
final class Filming {
    private static final int START = -2;

    private final LoadedLibrary library;
    private final FigureAddresses figures;
    private final Wording words;

    Filming(LoadedLibrary library, FigureAddresses figures, Wording words) {
        this.library = library;
        this.figures = figures;
        this.words = words;
    }

    /** Null if the exercise has no film, or one whose phases are not the beats of this dose. */
    SessionDocument.@Nullable Film of(Exercise exercise, Dose dose) {
        Scene scene = library.scenes().get(exercise.id());
        String address = figures.film(exercise.id());
        if (scene == null || address == null) return null;
        Optional<List<Integer>> phases = Beats.match(scene.movement(), dose.tempo());
        if (phases.isEmpty()) return null;
        List<ExerciseWords.Phrase> told = library.words().exercise(exercise.id()).movement();
        return new SessionDocument.Film(
                address,
                phases.get(),
                scene.movement().phases().stream().map(Phase::loopSeconds).toList(),
                told.stream().map(p -> new SessionDocument.Phrase(p.name(), p.cue())).toList(),
                stills(exercise.id(), scene.movement().phases(), told));
    }

    private List<SessionDocument.Moment> stills(
            String id, List<Phase> phases, List<ExerciseWords.Phrase> told) {
        List<SessionDocument.Moment> stills = new ArrayList<>();
        stills.add(
                new SessionDocument.Moment(
                        START,
                        words.of("player.start"),
                        figures.moment(id, FigureAddresses.START)));
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            if (phase.through().isEmpty()) continue;
            String name = i < told.size() ? told.get(i).name() : phase.id();
            stills.add(new SessionDocument.Moment(i, name, figures.moment(id, phase.id())));
        }
        return stills;
    }
}
