package health.limber.plan.week;

import health.limber.plan.screening.Situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One person at one moment, as the engine needs them.
 *
 * @param today first day to plan
 * @param daysGone days of this week before today, 0 to 6: what was done on them is in the history,
 *     and the week is planned to its end
 * @param courses how far the person has come with each exercise they did
 * @param strength the strength programme they follow; empty if they follow none
 */
public record Case(
        LocalDate today,
        int daysGone,
        Situation situation,
        Context context,
        History history,
        List<Course> courses,
        Optional<StrengthWork> strength) {

    public Case {
        if (daysGone < 0 || daysGone > 6)
            throw new IllegalArgumentException(
                    "daysGone is " + daysGone + "; expected a whole number from 0 to 6");
    }

    /** A case whose week begins today. */
    public Case(LocalDate today, Situation situation, Context context, History history) {
        this(today, 0, situation, context, history, List.of(), Optional.empty());
    }

    /** What was done on the days of this week that are gone. */
    List<History.Day> doneThisWeek() {
        return history.days().stream()
                .filter(day -> !day.date().isBefore(today.minusDays(daysGone)))
                .toList();
    }
}
