package health.limber.plan.dosing;

import health.limber.plan.condition.Condition;

import java.util.Optional;

/**
 * One rule of dosing, as the library keeps it.
 *
 * @param id under which the library keeps its sentence
 * @param when it applies; empty if the engine calls it by its id
 * @param colour it gives to an exercise in a session
 * @param then what follows, in a word: the answer of a screening, or that a step is due
 * @param tell where its sentence is read while it holds; empty if it is told with what it does
 * @param effect its numbers
 */
public record DosingRule(
        String id,
        Optional<Condition> when,
        Optional<Colour> colour,
        Optional<String> then,
        Optional<Tell> tell,
        Optional<Effect> effect) {

    /** Where a sentence is read. */
    public enum Tell {
        /** With the week. */
        week,
        /** With the week, and on the day. */
        day
    }

    /**
     * The numbers of a rule; each rule has only some of them, the others are 0.
     *
     * @param percent of the dose that is left
     * @param undoSteps steps of progress to take back
     * @param outDays days without the exercise
     * @param redRunOut so many red sessions in a row put the exercise out
     * @param repetitionsPercent of the repetitions that are left
     * @param holdPercent of a single hold that is left
     * @param holdSecondsMin seconds no hold goes below
     * @param againAfterDays days until the rule may apply again
     * @param effort 0–10, what counts if none was told
     * @param intervalTimes how many times as long it takes
     * @param settleDays days before a first step
     * @param settleDaysStrength the same with strength among its mechanisms
     * @param settleDaysWidespread the same for a person who hurts in many places
     * @param strengthDays days of strength a week
     */
    public record Effect(
            int percent,
            int undoSteps,
            int outDays,
            int redRunOut,
            int repetitionsPercent,
            int holdPercent,
            int holdSecondsMin,
            int againAfterDays,
            int effort,
            int intervalTimes,
            int settleDays,
            int settleDaysStrength,
            int settleDaysWidespread,
            int strengthDays) {}
}
