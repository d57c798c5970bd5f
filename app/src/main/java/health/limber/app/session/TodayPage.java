package health.limber.app.session;

import health.limber.app.facts.Ledger;
import health.limber.app.http.PersonClock;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.State;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

import java.security.Principal;
import java.time.ZonedDateTime;

/** Leads to the session of today. */
@Controller
class TodayPage {
    private final Sessions sessions;
    private final Ledger ledger;
    private final LoadedLibrary library;
    private final PersonClock time;

    TodayPage(Sessions sessions, Ledger ledger, LoadedLibrary library, PersonClock time) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.library = library;
        this.time = time;
    }

    @PostMapping("/today/start")
    RedirectView start(Principal person, HttpServletRequest request) {
        ZonedDateTime now = time.now(request);
        State state = ledger.state(person.getName());
        String address =
                switch (state.standing(now.toLocalDate(), library.library())) {
                    case locked -> "/answer";
                    case screeningNeeded -> "/screening";
                    case quickStart -> "/";
                    case screened -> screened(person, now);
                };
        return new RedirectView(address);
    }

    private String screened(Principal person, ZonedDateTime now) {
        return sessions.today(person.getName(), now).map(Sessions::address).orElse("/today");
    }
}
