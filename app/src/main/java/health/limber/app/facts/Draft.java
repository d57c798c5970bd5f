package health.limber.app.facts;

import health.limber.plan.fact.Event;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A fact that is not kept yet.
 *
 * @param at epoch milliseconds, already corrected for the device's clock
 * @param zone where it happened
 * @param day the date there
 */
public record Draft(String id, long at, String zone, LocalDate day, String device, Event event) {
    private static final String HERE = "server";

    /** Something that happened on a page, now. */
    public static Draft now(ZonedDateTime now, Event event) {
        return named(FactId.next(now.toInstant()), now, event);
    }

    /** Something that happened on a page, now, under the id its form carried. */
    public static Draft named(String id, ZonedDateTime now, Event event) {
        return new Draft(
                id,
                now.toInstant().toEpochMilli(),
                now.getZone().getId(),
                now.toLocalDate(),
                HERE,
                event);
    }

    /** The same on another day. */
    public Draft on(LocalDate other) {
        return new Draft(id, at, zone, other, device, event);
    }
}
