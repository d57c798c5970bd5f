package health.limber.plan.week;

import java.util.List;

/**
 * Short breaks at the desk (clinical.md 5.4).
 *
 * @param intervalMinutes usual time between two breaks
 * @param secondsMax longest break
 * @param deskHoursFrom offered from this many hours at a desk a day
 */
public record MicroBreaks(
        int intervalMinutes, int secondsMax, int deskHoursFrom, List<String> exercises) {}
