package health.limber.plan.fact;

import health.limber.plan.Library;
import health.limber.plan.session.StopSign;

import java.time.LocalDate;
import java.util.Optional;

/** What a person may do on a day, by their last screening and their locks. */
final class Standings {
    private final State state;
    private final Library library;

    Standings(State state, Library library) {
        this.state = state;
        this.library = library;
    }

    Standing on(LocalDate today) {
        Lock lock = state.lastLock();
        Optional<State.Screened> screened = state.screened();
        if (lock != null) {
            if (lock(today).isPresent()) return Standing.locked;
            boolean since = screened.filter(s -> !s.day().isBefore(lock.over(library))).isPresent();
            boolean after = lock.assessed().isPresent() && screened.isPresent();
            if (!since && !after) return Standing.screeningNeeded;
        }
        if (screened.isPresent() && asksAgain()) return Standing.screeningNeeded;
        if (screened.isPresent())
            return stands(screened.get(), today) ? Standing.screened : Standing.screeningNeeded;
        boolean ticked = state.quickStart().filter(one -> !one.ticked().isEmpty()).isPresent();
        return ticked || state.quickSessions() >= library.quickStart().sessionsMax()
                ? Standing.screeningNeeded
                : Standing.quickStart;
    }

    /**
     * True if nothing was told for another screening since, and it is not too long ago. Who may not
     * have a plan is not asked again by the calendar.
     */
    private boolean stands(State.Screened last, LocalDate today) {
        if (state.isScreeningBegun()) return false;
        return !last.answer().disposition().allowsPlan()
                || today.isBefore(last.day().plusDays(library.screenAgainDays()));
    }

    /** True if a sign since the last screening asks for questions (clinical.md 1.6). */
    private boolean asksAgain() {
        for (StopSign sign : library.stops())
            if (sign.asks().isPresent() && state.signsSince().contains(sign.id())) return true;
        return false;
    }

    boolean isAfterLock(LocalDate today) {
        Lock lock = state.lastLock();
        if (lock == null || lock(today).isPresent()) return false;
        int days = library.clearance().effect().afterLock().beginnerDoseDays();
        return today.isBefore(lock.end(library).plusDays(days));
    }

    Optional<Lock> lock(LocalDate today) {
        Lock lock = state.lastLock();
        if (lock == null || lock.assessed().isPresent() || !today.isBefore(lock.over(library)))
            return Optional.empty();
        return Optional.of(lock);
    }
}
