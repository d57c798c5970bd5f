package health.limber.plan.listening;

import health.limber.plan.exercise.Dose;
import health.limber.plan.week.Reason;

import java.time.LocalDate;

/**
 * What changed about an exercise, and why.
 *
 * @param day from whose session or answer it follows
 * @param why the rule, and the day and numbers behind it
 * @param kind what became of it
 * @param before dose before
 * @param after dose after; the same if the exercise only rests
 */
public record Change(
        LocalDate day, String exercise, Reason why, Kind kind, Dose before, Dose after) {

    /** What became of an exercise. */
    public enum Kind {
        /** More of it. */
        up,
        /** Less of it. */
        down,
        /** It rests for some days, or until an easier one has grown. */
        out,
        /** It begins again with the first dose. */
        again
    }
}
