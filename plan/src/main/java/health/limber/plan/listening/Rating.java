package health.limber.plan.listening;

import health.limber.plan.dosing.Colour;

import java.time.LocalDate;

/**
 * How an exercise went in a session.
 *
 * @param session id of the session
 * @param known when it was known, in epoch milliseconds
 */
public record Rating(LocalDate day, String session, String exercise, Colour colour, long known) {}
