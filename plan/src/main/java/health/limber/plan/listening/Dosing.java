package health.limber.plan.listening;

import health.limber.plan.dosing.Colour;
import health.limber.plan.fact.PainTrend;
import health.limber.plan.week.Course;
import health.limber.plan.week.StrengthWork;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a person stands on a day, after all that was done and felt.
 *
 * @param courses how far they have come with each exercise they did
 * @param changes what changed so far, oldest first
 * @param ratings how each exercise went in each session, oldest first
 * @param gapDays whole days without a session since the last one
 * @param pain from morning to morning
 * @param activities how what matters to them goes
 * @param strength how far they are in the strength programme they follow
 */
public record Dosing(
        List<Course> courses,
        List<Change> changes,
        List<Rating> ratings,
        int gapDays,
        PainTrend pain,
        ActivityTrend activities,
        Optional<StrengthWork> strength) {

    /** The rule of an exercise that rests until a professional has advised, and of that advice. */
    public static final String UNTIL_ADVISED = "until-advised";

    /** True if this morning was a point or more above the usual one. */
    public boolean wasWorse(LocalDate morning) {
        return pain.on(morning).orElse(0) >= pain.usual(morning.minusDays(1)) + 1;
    }

    /** True if the exercise has grown as far as it does. */
    public boolean isReady(String exercise) {
        for (Course one : courses) if (one.exercise().equals(exercise)) return one.ready();
        return false;
    }

    /** True if the exercise once sent symptoms further down a limb. */
    public boolean stopped(String exercise) {
        for (Rating one : ratings)
            if (one.exercise().equals(exercise) && one.colour() == Colour.RED_STOP) return true;
        return false;
    }
}
