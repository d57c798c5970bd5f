package health.limber.app.welcome;

import health.limber.app.account.Logins;
import health.limber.app.facts.Draft;
import health.limber.app.facts.FactId;
import health.limber.app.session.Sessions;
import health.limber.app.welcome.SafetyView.Statement;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.Standing;
import health.limber.plan.fact.State;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.security.Principal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one page that stands before a first session: nine statements, and "none of these". */
@Controller
class SafetyPage {
    private static final int USUAL_MINUTES = 3;

    private final Door door;
    private final Logins logins;
    private final Sessions sessions;

    SafetyPage(Door door, Logins logins, Sessions sessions) {
        this.door = door;
        this.logins = logins;
        this.sessions = sessions;
    }

    /**
     * What is handed over by the form.
     *
     * @param ticked statements that are true
     * @param answer "none" or "some": which of the two buttons was pressed
     */
    record SafetyForm(
            @Nullable String place,
            @Nullable String minutes,
            @Nullable List<String> ticked,
            @Nullable String answer,
            @Nullable String once) {
        Place where() {
            for (Place one : Place.values()) if (one.name().equals(place)) return one;
            return Place.both;
        }

        int length() {
            for (int n : WelcomePage.MINUTES) if (String.valueOf(n).equals(minutes)) return n;
            return USUAL_MINUTES;
        }

        boolean ticks(String statement) {
            return ticked != null && ticked.contains(statement);
        }
    }

    @GetMapping("/start")
    View ask(
            SafetyForm form,
            @Nullable Principal person,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (person == null) logins.showCookie(request, response);
        State state = door.state(person);
        return elsewhere(state, door.time().now(request))
                .<View>map(RedirectView::new)
                .orElseGet(() -> page(named(form, request), state, ""));
    }

    /** Where somebody goes who may not begin with the short page. */
    private Optional<String> elsewhere(State state, ZonedDateTime now) {
        Standing standing = state.standing(now.toLocalDate(), door.library().library());
        boolean asked = state.quickStart().filter(q -> !q.ticked().isEmpty()).isPresent();
        return switch (standing) {
            case locked -> Optional.of("/answer");
            case screened -> Optional.of("/");
            case screeningNeeded -> asked ? Optional.empty() : Optional.of("/screening");
            case quickStart -> Optional.empty();
        };
    }

    private SafetyForm named(SafetyForm form, HttpServletRequest request) {
        String once = FactId.next(door.time().now(request).toInstant());
        return new SafetyForm(form.place(), form.minutes(), form.ticked(), form.answer(), once);
    }

    private View page(SafetyForm form, State state, String problem) {
        List<Statement> statements = new ArrayList<>();
        for (String id : door.library().library().quickStart().statements())
            statements.add(new Statement(id, text(id), form.ticks(id)));
        HttpStatus status = problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return door.pages()
                .show(
                        "welcome/safety",
                        new SafetyView(
                                form.where().name(),
                                form.length(),
                                statements,
                                String.valueOf(form.once()),
                                state.consented(),
                                problem),
                        status);
    }

    private String text(String id) {
        return door.library().words().text("screening/quick-start", id, "").orElseThrow();
    }

    @PostMapping("/start")
    View answer(
            SafetyForm form,
            @Nullable Principal person,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<String> ticked =
                door.library().library().quickStart().statements().stream()
                        .filter(form::ticks)
                        .toList();
        State before = door.state(person);
        boolean none = "none".equals(form.answer());
        if (none && !ticked.isEmpty())
            return page(form, before, door.pages().words().of("safety.problem.both"));
        if (!none && ticked.isEmpty())
            return page(form, before, door.pages().words().of("safety.problem.nothing"));
        ZonedDateTime now = door.time().now(request);
        Optional<String> elsewhere = elsewhere(before, now);
        if (elsewhere.isPresent()) return new RedirectView(elsewhere.get());
        String once = form.once();
        if (once == null || !FactId.isOne(once)) return page(named(form, request), before, "");
        String id = person == null ? guest(request, response, now) : person.getName();
        Event.QuickStarted answered =
                new Event.QuickStarted(form.where().regions(), form.length(), ticked);
        return new RedirectView(keep(id, once, answered, now));
    }

    private String guest(
            HttpServletRequest request, HttpServletResponse response, ZonedDateTime now) {
        String person = FactId.next(now.toInstant());
        door.ledger().open(person, now.toInstant().plus(Logins.GUEST_LIFE));
        logins.bindGuest(request, response, person);
        return person;
    }

    /** Keeps the answer once, and gives the address it leads to. */
    private String keep(
            String person, String once, Event.QuickStarted answered, ZonedDateTime now) {
        Optional<Fact> before = door.ledger().find(person, once);
        if (before.isEmpty()) {
            List<Draft> drafts = new ArrayList<>();
            if (!door.ledger().state(person).consented()) {
                Event.Consented consented = new Event.Consented("safety.consent");
                drafts.add(Draft.now(now, consented));
            }
            drafts.add(Draft.named(once, now, answered));
            door.ledger().append(person, drafts);
        }
        if (!answered.ticked().isEmpty()) return "/screening";
        if (before.isPresent()) return latest(person);
        return sessions.quick(person, answered, now).map(Sessions::address).orElse("/?rest");
    }

    private String latest(String person) {
        return door.ledger()
                .state(person)
                .lastPrescription()
                .map(last -> Sessions.address(last.id()))
                .orElse("/");
    }
}
