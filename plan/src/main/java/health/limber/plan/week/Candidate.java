package health.limber.plan.week;

import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;

import java.util.List;

/**
 * An exercise this person may do and that serves what hurts, with its dose and its rank.
 *
 * @param rank smaller comes first: preferred, not limited, wished for, better evidence, then the
 *     order of the library (clinical.md 12.1 line 12)
 * @param tie exercises with the same tie are told apart by nothing but their id
 * @param deferred an easier way into the same movement is at hand and comes first
 * @param why reasons that hold wherever it is scheduled
 */
record Candidate(
        int number,
        Exercise exercise,
        Dose dose,
        int seconds,
        int rank,
        int tie,
        boolean deferred,
        List<String> limits,
        List<Reason> why) {

    /** Where it comes in a session: movement, strength, stretch, relaxation (clinical.md 5.2). */
    int phase() {
        if (exercise.by(Mechanism.strength)) return 1;
        if (exercise.stretch()) return 2;
        return exercise.by(Mechanism.ROM) || exercise.by(Mechanism.posture) ? 0 : 3;
    }

    /** The same exercise at another dose. */
    Candidate with(Dose other) {
        return new Candidate(
                number,
                exercise,
                other,
                other.seconds(exercise.timing()),
                rank,
                tie,
                deferred,
                limits,
                why);
    }

    boolean isVariantOf(Exercise other) {
        boolean linked =
                exercise.easier().contains(other.id())
                        || exercise.harder().contains(other.id())
                        || other.easier().contains(exercise.id())
                        || other.harder().contains(exercise.id());
        return linked && sharesMovement(exercise, other);
    }

    /** True if both train range of motion, or both train strength. */
    static boolean sharesMovement(Exercise one, Exercise other) {
        return one.by(Mechanism.ROM) && other.by(Mechanism.ROM)
                || one.by(Mechanism.strength) && other.by(Mechanism.strength);
    }
}
