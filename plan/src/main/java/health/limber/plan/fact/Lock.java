package health.limber.plan.fact;

import health.limber.plan.Library;
import health.limber.plan.screening.Disposition;

import java.time.LocalDate;

/**
 * Nothing may be done until somebody has looked.
 *
 * @param fact the fact it comes from: a screening, or a sign told during a session
 * @param since the day of that fact
 * @param assessed true once the person said that they were seen
 */
public record Lock(String fact, Disposition disposition, LocalDate since, boolean assessed) {

    /** How long locks of a disposition last if nobody has looked, in days (clinical.md 1.1). */
    public record Level(Disposition disposition, int lockDays) {}

    /** The first day on which it does not stand any more, even if nobody has looked. */
    public LocalDate over(Library library) {
        for (Level level : library.locks())
            if (level.disposition() == disposition) return since.plusDays(level.lockDays());
        throw new IllegalArgumentException("no lock is known for " + disposition);
    }

    Lock answered() {
        return new Lock(fact, disposition, since, true);
    }
}
