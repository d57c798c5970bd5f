package health.limber.app.welcome;

import health.limber.app.facts.Ledger;
import health.limber.app.http.Pages;
import health.limber.app.http.PersonClock;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.State;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.security.Principal;

/** What both pages of the first minutes need. */
@Component
record Door(Pages pages, LoadedLibrary library, Ledger ledger, PersonClock time) {
    /** Everything that is known of the person at the door; nothing of a stranger. */
    State state(@Nullable Principal person) {
        return person == null ? State.EMPTY : ledger.state(person.getName());
    }
}
