package health.limber.plan.fact;

import java.time.LocalDate;

/**
 * A session as it was put together, and the day it was for.
 *
 * @param id of its fact
 * @param at when it was put together, in epoch milliseconds
 */
public record Prescription(String id, LocalDate day, long at, Event.Prescribed what) {}
