package health.limber.plan.week;

/**
 * The shape of a session for so many minutes (clinical.md 5.2). Counts are upper bounds.
 *
 * @param fromMinutes fits from this many minutes a day on
 * @param warmRom range-of-motion items to begin with
 * @param strength strength items
 * @param romOrPosture further range-of-motion or posture items
 * @param eitherOr strength on strength days, {@code romOrPosture} on the others; else both on every
 *     day
 * @param relaxSeconds slow breathing, in seconds
 * @param daysPerWeek days with a session
 * @param perDayMax most sessions a day
 * @param exercisesMax most exercises in one session
 */
public record SessionTemplate(
        int fromMinutes,
        int warmRom,
        int strength,
        int romOrPosture,
        boolean eitherOr,
        int relaxSeconds,
        int daysPerWeek,
        int perDayMax,
        int exercisesMax) {}
