package health.limber.app.session;

import health.limber.app.facts.FactId;
import health.limber.app.facts.Ledger;
import health.limber.app.http.FaultView;
import health.limber.app.http.NotFoundException;
import health.limber.app.http.Pages;
import health.limber.app.http.PersonClock;
import health.limber.app.http.Wording;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.State;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** What every page of a session needs. */
@Component
record Backstage(Pages pages, Ledger ledger, DocumentMaker documents, PersonClock time) {
    Wording words() {
        return pages.words();
    }

    /** An id for a form that is shown now. */
    String once(HttpServletRequest request) {
        return FactId.next(time.now(request).toInstant());
    }

    LocalDate today(HttpServletRequest request) {
        return time.now(request).toLocalDate();
    }

    /** A session that was shown to this person; anything else is not there. */
    Prescription find(State state, String id) {
        return state.prescription(id)
                .orElseThrow(() ->
                        new NotFoundException(
                                words().of("session.unknown"),
                                new FaultView.Way("/", words().of("fault.home"))));
    }
}
