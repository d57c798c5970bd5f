package health.limber.app.exercises;

import health.limber.app.http.FigureAddresses;
import health.limber.app.http.Wording;
import health.limber.library.ExerciseWords;
import health.limber.library.LoadedLibrary;
import health.limber.motion.figure.Scene;
import health.limber.motion.movement.Phase;
import health.limber.motion.movement.Sides;
import health.limber.plan.exercise.Exercise;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells an exercise page how its figure moves. */
@Component
final class Filmed {
    private static final int SHORTEST_HOLD = 1;
    private static final int LONGEST_HOLD = 4;
    private static final int LONGEST_MOVE = 12;

    /** The player and the page ask for the look of the figure in the same words. */
    private static final String LOOK = "player.look";

    private final LoadedLibrary library;
    private final FigureAddresses figures;
    private final Wording words;
    private final JsonMapper json;

    /** What the script knows of a phase. */
    record Beat(
            String name,
            String cue,
            double seconds,
            boolean hold,
            String breath,
            double loopSeconds) {}

    Filmed(LoadedLibrary library, FigureAddresses figures, Wording words, JsonMapper json) {
        this.library = library;
        this.figures = figures;
        this.words = words;
        this.json = json;
    }

    /** Null if the exercise has no film. */
    @Nullable FilmView of(Exercise exercise) {
        Scene scene = library.scenes().get(exercise.id());
        String address = figures.film(exercise.id());
        if (scene == null || address == null) return null;
        ExerciseWords spoken = library.words().exercise(exercise.id());
        List<ExerciseWords.Phrase> told = spoken.movement();
        List<Phase> phases = scene.movement().phases();
        List<Beat> beats = new ArrayList<>();
        List<FilmView.Still> stills = new ArrayList<>();
        stills.add(
                new FilmView.Still(
                        words.of("exercise.start"),
                        spoken.start(),
                        figures.moment(exercise.id(), FigureAddresses.START)));
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            ExerciseWords.Phrase phrase =
                    i < told.size()
                            ? told.get(i)
                            : new ExerciseWords.Phrase(phase.id(), phase.id());
            beats.add(beat(phase, phrase, exercise.doses().beginner().holdSeconds()));
            if (!phase.through().isEmpty())
                stills.add(
                        new FilmView.Still(
                                phrase.name(),
                                phrase.cue(),
                                figures.moment(exercise.id(), phase.id())));
        }
        return new FilmView(
                address,
                json.writeValueAsString(beats),
                json.writeValueAsString(controls()),
                scene.movement().sides() != Sides.NONE,
                stills);
    }

    /** On its page an exercise is shown at the beginner's pace, with long holds cut short. */
    private static Beat beat(Phase phase, ExerciseWords.Phrase phrase, int holdSeconds) {
        double hold = Math.clamp(holdSeconds, SHORTEST_HOLD, LONGEST_HOLD);
        double seconds = phase.hold() ? hold : Math.min(phase.seconds(), LONGEST_MOVE);
        return new Beat(
                phrase.name(),
                phrase.cue(),
                seconds,
                phase.hold(),
                phase.breath().name().toLowerCase(java.util.Locale.ROOT),
                phase.loopSeconds());
    }

    private Map<String, String> controls() {
        Map<String, String> controls = new LinkedHashMap<>(words.all("figure."));
        words.all(LOOK).forEach((rest, text) -> controls.put("look" + rest, text));
        return controls;
    }
}
