package health.limber.plan.fact;

import health.limber.plan.Library;
import health.limber.plan.screening.Disposition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Nothing may be done until somebody has looked.
 *
 * @param fact the fact it comes from: a screening, or a sign told during a session
 * @param since the day of that fact
 * @param assessed the day on which the person said that they were seen; empty until then
 */
public record Lock(
        String fact, Disposition disposition, LocalDate since, Optional<LocalDate> assessed) {

    /** The first day on which it does not stand any more, even if nobody has looked. */
    public LocalDate over(Library library) {
        return since.plusDays(library.clearance().lockDays(disposition));
    }

    /** The day on which it ended, or will end by itself. */
    public LocalDate end(Library library) {
        return assessed.orElseGet(() -> over(library));
    }

    Lock answeredOn(LocalDate day) {
        return new Lock(fact, disposition, since, Optional.of(day));
    }
}
