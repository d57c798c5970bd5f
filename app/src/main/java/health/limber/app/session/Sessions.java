package health.limber.app.session;

import health.limber.app.facts.Draft;
import health.limber.app.facts.FactId;
import health.limber.app.facts.Ledger;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;
import health.limber.plan.prescribing.Prescribing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Makes sessions and keeps them as facts: what was shown once stays as it is. */
@Component
public final class Sessions {
    private final Ledger ledger;
    private final Prescribing prescribing;

    Sessions(Ledger ledger, LoadedLibrary library, @Value("${limber.version}") String version) {
        this.ledger = ledger;
        prescribing = new Prescribing(library.library(), library.household(), version);
    }

    /** Where a session is shown. */
    public static String address(String prescribed) {
        return "/session/" + prescribed;
    }

    /**
     * Keeps the session that answers the short safety page.
     *
     * @param answered what was answered, as the facts to keep before it
     * @return its id; empty if there is nothing left that did not hurt today
     */
    public Optional<String> quick(String person, Event.QuickStarted answered, ZonedDateTime now) {
        State state = ledger.state(person);
        return prescribing
                .quick(state, answered.regions(), answered.minutes(), now.toLocalDate())
                .map(what -> keep(person, what, now));
    }

    /**
     * Today's session of a person who was screened: the one that was shown already and is not
     * finished, else a new one.
     *
     * @return its id; empty on a day off, and if nothing may be done today
     */
    public Optional<String> today(String person, ZonedDateTime now) {
        State state = ledger.state(person);
        LocalDate today = now.toLocalDate();
        Optional<Prescription> open = open(state, today);
        if (open.isPresent()) return open.map(Prescription::id);
        return prescribing.today(state, today).map(what -> keep(person, what, now));
    }

    /** The session of today that was begun and not ended: where to go on. */
    public Optional<String> begun(State state, LocalDate today) {
        return state.sessionsOn(today).stream()
                .filter(session -> session.end().isEmpty())
                .flatMap(session -> session.prescribed().stream())
                .findFirst()
                .map(prescribed -> address(prescribed.id()));
    }

    /** What is there for today already: the session that is open, else the one that was done. */
    public Optional<Prescription> shown(State state, LocalDate today) {
        return open(state, today).or(() -> done(state, today));
    }

    /** The planned session that was ended today. */
    public Optional<Prescription> done(State state, LocalDate today) {
        return state.sessionsOn(today).stream()
                .filter(session -> session.end().isPresent())
                .flatMap(session -> session.prescribed().stream())
                .filter(one -> one.what().origin() == Event.Origin.plan)
                .findFirst();
    }

    /** The planned session shown today that nobody has ended. */
    private static Optional<Prescription> open(State state, LocalDate today) {
        return state.lastPrescription()
                .filter(last -> last.day().equals(today))
                .filter(last -> last.what().origin() == Event.Origin.plan)
                .filter(last -> isOpen(state, last));
    }

    /** Nobody has ended it; it is begun, or nobody has changed their mind since it was shown. */
    private static boolean isOpen(State state, Prescription shown) {
        List<Session> begun = state.sessionsOf(shown.id());
        if (begun.isEmpty()) return shown.what().basis().equals(state.basis());
        return begun.stream().allMatch(session -> session.end().isEmpty());
    }

    private String keep(String person, Event.Prescribed what, ZonedDateTime now) {
        String id = FactId.next(now.toInstant());
        ledger.append(person, List.of(Draft.named(id, now, what)));
        return id;
    }
}
