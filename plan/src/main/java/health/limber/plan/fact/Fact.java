package health.limber.plan.fact;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One thing a person did. Never changed once it is kept.
 *
 * @param id a UUIDv7 made where it happened
 * @param seq its number among the facts of this person, from 1, in the order they were handed in
 * @param at when it happened, in epoch milliseconds; never after {@code received}
 * @param zone the time zone it happened in, such as Europe/Berlin
 * @param day the date there
 * @param received when it was handed in, in epoch milliseconds
 * @param device where it was made
 */
public record Fact(
        String id,
        long seq,
        long at,
        String zone,
        LocalDate day,
        long received,
        String device,
        Event event) {

    /** The order of the fold: day, time, id. */
    public static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::day).thenComparingLong(Fact::at).thenComparing(Fact::id);

    public Fact {
        if (at > received) {
            throw new IllegalArgumentException(
                    "at is " + at + " ms; expected no later than received, " + received + " ms");
        }
    }
}
