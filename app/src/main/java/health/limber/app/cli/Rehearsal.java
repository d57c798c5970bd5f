package health.limber.app.cli;

import health.limber.library.Beats;
import health.limber.library.LoadedLibrary;
import health.limber.motion.figure.Scene;
import health.limber.motion.landmark.Recording;
import health.limber.motion.landmark.Synthesis;
import health.limber.motion.landmark.Take;
import health.limber.motion.landmark.Tempo;
import health.limber.motion.movement.Clip;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Dose;

import java.util.ArrayList;
import java.util.List;

/** An exercise in the timing of its beginner's dose, ready to be recorded. */
record Rehearsal(Scene scene, Tempo tempo) {

    /**
     * The exercise of an id.
     *
     * @throws IllegalArgumentException if there is none, or if it has no film
     */
    static Rehearsal of(LoadedLibrary loaded, String id) {
        Scene scene = scene(loaded, id);
        Dose dose =
                loaded.library().exercises().stream()
                        .filter(exercise -> exercise.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> unknown(id))
                        .doses()
                        .beginner();
        List<Integer> phases =
                Beats.match(scene.movement(), dose.tempo())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "the movement of " + id + " is not the beats of its dose"));
        List<Tempo.Step> steps = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Beat beat = dose.tempo().get(i);
            int seconds = beat.hold() ? dose.holdSeconds() : beat.seconds();
            if (seconds > 0) steps.add(new Tempo.Step(phases.get(i), seconds));
        }
        return new Rehearsal(scene, new Tempo(steps, dose.repetitionRestSeconds()));
    }

    /**
     * How an exercise moves.
     *
     * @throws IllegalArgumentException if there is no such exercise, or if it has no film
     */
    static Scene scene(LoadedLibrary loaded, String id) {
        Scene scene = loaded.scenes().get(id);
        if (scene != null) return scene;
        if (loaded.library().exercises().stream().anyMatch(one -> one.id().equals(id)))
            throw new IllegalArgumentException(
                    "EXERCISE is " + id + ", which has no movement.yaml; expected one that has");
        throw unknown(id);
    }

    private static IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException(
                "EXERCISE is "
                        + Answering.shown(id)
                        + "; expected the id of an exercise, such as cat-cow");
    }

    /** Degrees around the person from where the exercise is seen best. */
    double azimuth() {
        return scene.first().azimuth();
    }

    Recording recorded(Take take) {
        return Synthesis.of(scene.movement(), Clip.of(scene.movement()), tempo, take);
    }
}
