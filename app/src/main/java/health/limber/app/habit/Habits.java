package health.limber.app.habit;

import health.limber.app.facts.Draft;
import health.limber.app.facts.FactId;
import health.limber.app.facts.Ledger;
import health.limber.app.http.PersonClock;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.State;
import health.limber.plan.prescribing.Cases;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.security.Principal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;

/** What all persons told on the way to their habit. */
@Component
class Habits {
    private final Ledger ledger;
    private final PersonClock time;
    private final LoadedLibrary library;
    private final Cases cases;

    Habits(Ledger ledger, PersonClock time, LoadedLibrary library) {
        this.ledger = ledger;
        this.time = time;
        this.library = library;
        cases = new Cases(library.library(), library.household());
    }

    /** A person who asks for a page, and what is known of them at this moment. */
    record Visit(String person, State state, ZonedDateTime now) {}

    Visit visit(Principal person, HttpServletRequest request) {
        return new Visit(person.getName(), ledger.state(person.getName()), time.now(request));
    }

    boolean isLocked(Visit visit) {
        return visit.state().lock(visit.now().toLocalDate(), library.library()).isPresent();
    }

    /** Minutes of a usual session, told or not. */
    int minutes(Visit visit) {
        return cases.minutes(visit.state(), visit.now().toLocalDate());
    }

    /** Minutes of the next smaller plan; empty if it cannot be smaller. */
    OptionalInt fewerMinutes(Visit visit) {
        return Shorter.than(minutes(visit), library.library().templates());
    }

    /** What may be at hand and is not in every home, by id. */
    List<String> equipment() {
        return library.equipment().stream()
                .filter(one -> !one.household())
                .map(LoadedLibrary.EquipmentName::id)
                .toList();
    }

    /** The id a form carries, so that sending it twice keeps it once. */
    static String newId(Visit visit) {
        return FactId.next(visit.now().toInstant());
    }

    /** Keeps a fact of a form, once, unless it says what is known already. */
    void keep(Visit visit, String form, Event event) {
        if (isKnown(visit.state(), event)) return;
        String id = FactId.isOne(form) ? form : newId(visit);
        ledger.append(visit.person(), List.of(Draft.named(id, visit.now(), event)));
    }

    /** How sure somebody is may be said again: the plan may be another one by now. */
    private static boolean isKnown(State state, Event event) {
        return switch (event) {
            case Event.Described one ->
                    state.description().and(one.told()).equals(state.description());
            case Event.Valued one -> one.activities().equals(state.wishes().activities());
            case Event.Intended one -> state.wishes().intended().filter(one::equals).isPresent();
            default -> false;
        };
    }
}
