package health.limber.plan.fact;

import java.time.LocalDate;

/**
 * A session as it was put together, and the day it was for.
 *
 * @param id of its fact
 */
public record Prescription(String id, LocalDate day, Event.Prescribed what) {}
