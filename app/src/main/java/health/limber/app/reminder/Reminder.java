package health.limber.app.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When somebody wants to be reminded.
 *
 * @param at time of day, in their zone
 * @param more up to two more on days with several short sessions (DR-18)
 * @param since first day on which this holds
 */
record Reminder(String person, LocalTime at, ZoneId zone, boolean more, LocalDate since) {}
