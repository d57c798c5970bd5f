package health.limber.library;

import health.limber.motion.movement.Movement;
import health.limber.motion.movement.Phase;
import health.limber.motion.movement.Sides;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import java.util.ArrayList;
import java.util.List;

/** Checks that the phases of a movement are the beats of its exercise's doses. */
final class TempoCheck {
    private final String path;
    private final Movement movement;
    private final List<Problem> problems = new ArrayList<>();

    private TempoCheck(String path, Movement movement) {
        this.path = path;
        this.movement = movement;
    }

    /** Adds what does not agree between the movement of an exercise, its doses and its words. */
    static void check(
            Movement movement, Exercise exercise, ExerciseWords words, List<Problem> problems) {
        TempoCheck check = new TempoCheck(path(exercise.id()), movement);
        check.dose("beginner", exercise.doses().beginner());
        check.dose("progressed", exercise.doses().progressed());
        check.seconds(exercise.doses().beginner());
        check.sides(exercise);
        check.words(words.movement().size());
        problems.addAll(check.problems);
    }

    static String path(String exercise) {
        return "exercises/" + exercise + "/movement.yaml";
    }

    private void words(int told) {
        int phases = movement.phases().size();
        if (told != phases)
            problem(
                    "/phases",
                    "lists %d; expected one for each line under \"## Movement\" in en.md, which are %d"
                            .formatted(phases, told));
    }

    private void dose(String name, Dose dose) {
        if (Beats.match(movement, dose.tempo()).isPresent()) return;
        problem(
                "/phases",
                "are %s; expected the beats of the %s dose: %s"
                        .formatted(kinds(), name, beats(dose)));
    }

    private void seconds(Dose dose) {
        Beats.match(movement, dose.tempo())
                .ifPresent(beats -> {
                    for (int i = 0; i < beats.size(); i++) {
                        Phase phase = movement.phases().get(beats.get(i));
                        int expected = dose.tempo().get(i).seconds();
                        if (!phase.hold() && phase.seconds() != expected)
                            problem(
                                    "/phases/" + beats.get(i) + "/seconds",
                                    "is %d; expected the %d s of the beginner's tempo"
                                            .formatted(phase.seconds(), expected));
                    }
                });
    }

    private void sides(Exercise exercise) {
        boolean two = exercise.timing().sides() == 2;
        if (two == (movement.sides() == Sides.NONE))
            problem(
                    "/sides",
                    two
                            ? "is missing; expected rightLeft or clockwiseCounter, as the exercise"
                                    + " has two sides"
                            : "is there; expected none, as one repetition is a whole round");
    }

    private String kinds() {
        return String.join(
                ", ", movement.phases().stream().map(p -> p.hold() ? "hold" : "move").toList());
    }

    private static String beats(Dose dose) {
        return String.join(", ", dose.tempo().stream().map(TempoCheck::kind).toList());
    }

    private static String kind(Beat beat) {
        return beat.hold() ? "hold" : "move";
    }

    private void problem(String at, String message) {
        problems.add(new Problem(path, at, message));
    }
}
