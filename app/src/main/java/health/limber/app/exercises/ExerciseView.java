package health.limber.app.exercises;

import health.limber.library.ExerciseWords;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One exercise.
 *
 * @param six true for one of the classic six
 * @param doses to begin with, and later on
 * @param gated true if it is not offered from the start
 * @param film how its figure moves; null if there is none
 */
public record ExerciseView(
        String id,
        ExerciseWords words,
        boolean six,
        Facts facts,
        List<DoseTelling.Told> doses,
        List<Ways> ways,
        Proof proof,
        boolean gated,
        @Nullable FilmView film) {

    /** What it works on, how, where and with what. */
    public record Facts(
            String regions,
            List<Mechanism> mechanisms,
            String position,
            String needs,
            String helpful) {}

    /** By what it helps, and what that means. */
    public record Mechanism(String name, String meaning) {}

    /** Other exercises: easier, harder, or the strength work that goes with this one. */
    public record Ways(String heading, List<Link> links) {}

    /** Another exercise. */
    public record Link(String id, String name) {}

    /** How well it is supported. */
    public record Proof(String grade, String meaning, List<Source> sources) {}

    /** A piece of literature and how it was read for this library. */
    public record Source(String citation, String reading) {}
}
