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
        Traits traits,
        Dose dose,
        int seconds,
        int rank,
        int tie,
        boolean deferred,
        List<String> limits,
        List<Reason> why) {

    /**
     * What sessions ask of an exercise again and again.
     *
     * @param phase where it comes in a session: 0 movement, 1 strength, 2 stretch, 3 relaxation
     *     (clinical.md 5.2)
     * @param rom trains range of motion
     * @param supine is done flat on the back
     * @param variants by number: the exercises that are an easier or harder form of the same
     */
    record Traits(int phase, boolean rom, boolean supine, boolean[] variants) {}

    int phase() {
        return traits.phase();
    }

    boolean isVariantOf(Candidate other) {
        return traits.variants()[other.number];
    }

    /** The same exercise at another dose. */
    Candidate with(Dose other) {
        return new Candidate(
                number,
                exercise,
                traits,
                other,
                other.seconds(exercise.timing()),
                rank,
                tie,
                deferred,
                limits,
                why);
    }

    /** True if both train range of motion, or both train strength. */
    static boolean sharesMovement(Exercise one, Exercise other) {
        return one.by(Mechanism.ROM) && other.by(Mechanism.ROM)
                || one.by(Mechanism.strength) && other.by(Mechanism.strength);
    }
}
