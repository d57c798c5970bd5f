package health.limber.plan.fact;

import health.limber.plan.Library;
import health.limber.plan.condition.Numbers;
import health.limber.plan.screening.QuestionSet;
import health.limber.plan.screening.Rescreening;
import health.limber.plan.session.StopSign;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a person may do on a day, by their last screening and their locks. */
final class Standings {
    private final State state;
    private final Library library;
    private final Rescreening again;

    Standings(State state, Library library) {
        this.state = state;
        this.library = library;
        again = library.rescreening();
    }

    Standing on(LocalDate today) {
        if (lock(today).isPresent()) return Standing.locked;
        if (asks(today).isPresent()) return Standing.screeningNeeded;
        return state.screened().isPresent() ? Standing.screened : Standing.quickStart;
    }

    /** The questions that are asked before anything is shown; empty if none are. */
    Optional<QuestionSet> asks(LocalDate today) {
        Optional<State.Screened> last = state.screened();
        if (isAfterUnansweredLock()) return Optional.of(QuestionSet.FULL);
        if (last.isEmpty()) {
            boolean ticked = state.quickStart().filter(one -> !one.ticked().isEmpty()).isPresent();
            return ticked || state.quickSessions() >= library.quickStart().sessionsMax()
                    ? Optional.of(QuestionSet.FULL)
                    : Optional.empty();
        }
        QuestionSet least = least(last.get(), today);
        if (least == null) return Optional.empty();
        return Optional.of(state.isAnswered() ? least : QuestionSet.FULL);
    }

    /** A lock is over, or a professional has looked, and nothing was answered since. */
    private boolean isAfterUnansweredLock() {
        Lock lock = state.lastLock();
        if (lock == null) return false;
        Optional<State.Screened> screened = state.screened();
        boolean since = screened.filter(s -> !s.day().isBefore(lock.over(library))).isPresent();
        boolean after = lock.assessed().isPresent() && screened.isPresent();
        return !since && !after;
    }

    /** The smallest set that will do; null if nothing is asked. */
    private @Nullable QuestionSet least(State.Screened last, LocalDate today) {
        if (state.isScreeningBegun()) return state.setBegun();
        boolean plan = last.answer().disposition().allowsPlan();
        if (plan && isAwayTooLong(last, today)) return QuestionSet.FULL;
        if (asksBySign("accident")) return QuestionSet.SHORT;
        if (plan && !today.isBefore(last.asked().plusDays(again.everyDays())))
            return QuestionSet.SHORT;
        if (plan && hasRisen(last, today)) return QuestionSet.SHORT;
        if (asksBySign("neuro") || plan && isBeforeNerves(last, today)) return QuestionSet.NEURO;
        return null;
    }

    /** True after a break that begins everything anew (DR-09c), if nothing was asked in between. */
    private boolean isAwayTooLong(State.Screened last, LocalDate today) {
        LocalDate done = state.lastDone();
        if (done == null || last.asked().isAfter(done)) return false;
        int days = Math.toIntExact(ChronoUnit.DAYS.between(done, today)) - 1;
        return library.dosing().holds("DR-09c", Numbers.of("gap_days", days));
    }

    /** True if a morning since the last screening was so much worse than where it began. */
    private boolean hasRisen(State.Screened last, LocalDate today) {
        if (again.rise() == 0) return false;
        CheckIns.Morning newest = state.checkIns().lastMorning();
        if (newest == null || newest.at() < last.at() || newest.day().isAfter(today)) return false;
        PainTrend trend = PainTrend.of(state, today);
        for (CheckIns.Morning one : state.checkIns().mornings()) {
            if (one.at() < last.at()) return false;
            if (one.pain() >= trend.base(one.day()) + again.rise()) return true;
        }
        return false;
    }

    /** True while the nerves are asked about before each session, once a day. */
    private boolean isBeforeNerves(State.Screened last, LocalDate today) {
        if (!last.day().isBefore(today)) return false;
        int days = again.neuroSet().sessionsForDays();
        return again.neuroSet().reasons().stream()
                .map(last.since()::get)
                .anyMatch(since -> since != null && today.isBefore(since.plusDays(days)));
    }

    /** True if a sign since the last screening asks for these questions (clinical.md 1.6). */
    private boolean asksBySign(String questions) {
        List<String> signs = state.signsSince();
        for (StopSign sign : library.stops())
            if (sign.asks().filter(questions::equals).isPresent() && signs.contains(sign.id()))
                return true;
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
