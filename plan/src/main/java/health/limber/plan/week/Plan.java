package health.limber.plan.week;

import java.time.LocalDate;
import java.util.List;

/**
 * This week.
 *
 * @param days the days of the week from today on, seven if it begins today; a day without items is
 *     a day off
 * @param microBreaks short breaks at the desk; empty if none are offered
 * @param notes what did not fit, and how the week was shaped
 */
public record Plan(List<Day> days, List<Item> microBreaks, List<Reason> notes) {

    /**
     * One day.
     *
     * @param times how often the session is meant to be done on this day
     * @param seconds length of one session, with the time to set up between items
     */
    public record Day(LocalDate date, int times, int seconds, List<Item> items) {}
}
