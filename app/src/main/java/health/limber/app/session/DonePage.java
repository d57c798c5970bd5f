package health.limber.app.session;

import health.limber.app.exercises.DoseTelling;
import health.limber.app.facts.Draft;
import health.limber.app.facts.FactId;
import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.security.Principal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is told when a session is over: what was done, and how it felt. */
@Controller
class DonePage {
    private final Backstage backstage;
    private final LoadedLibrary library;

    DonePage(Backstage backstage, LoadedLibrary library) {
        this.backstage = backstage;
        this.library = library;
    }

    /**
     * What was done.
     *
     * @param item places of the items that were done
     */
    record DoneForm(@Nullable String once, @Nullable List<Integer> item) {
        List<Integer> items() {
            return item == null ? List.of() : item;
        }
    }

    /** The done form of the list: the session, told afterwards. */
    @PostMapping("/session/{id}/done")
    RedirectView done(
            @PathVariable String id, Principal person, HttpServletRequest request, DoneForm form) {
        State state = backstage.ledger().state(person.getName());
        Prescription prescription = backstage.find(state, id);
        String once = form.once();
        if (isFresh(person.getName(), once)) {
            ZonedDateTime now = backstage.time().now(request);
            List<Draft> drafts = told(prescription, String.valueOf(once), now, form.items());
            backstage.ledger().append(person.getName(), drafts);
        }
        boolean locked = state.lock(backstage.today(request), library.library()).isPresent();
        return new RedirectView(locked ? "/answer" : Sessions.address(id) + "/after");
    }

    /** True unless the form was sent before, or carries no id of ours. */
    private boolean isFresh(String person, @Nullable String once) {
        return once != null
                && FactId.isOne(once)
                && backstage.ledger().find(person, once).isEmpty();
    }

    private List<Draft> told(
            Prescription prescription, String started, ZonedDateTime now, List<Integer> done) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.named(started, now, new Event.Started(prescription.id())));
        List<Event.Line> lines = prescription.what().items();
        int seconds = 0;
        for (int i = 0; i < lines.size(); i++) {
            String exercise = lines.get(i).exercise();
            Event.Outcome outcome = done.contains(i) ? Event.Outcome.done : Event.Outcome.skipped;
            drafts.add(Draft.now(now, new Event.Done(started, i, exercise, outcome)));
            if (done.contains(i)) seconds += seconds(lines.get(i));
        }
        Event.How how = done.isEmpty() ? Event.How.left : Event.How.finished;
        drafts.add(Draft.now(now, new Event.Ended(started, how, seconds)));
        return drafts;
    }

    private int seconds(Event.Line line) {
        return library.library().exercises().stream()
                .filter(exercise -> exercise.id().equals(line.exercise()))
                .mapToInt(exercise -> line.dose().seconds(exercise.timing()))
                .sum();
    }

    @GetMapping("/session/{id}/after")
    View after(@PathVariable String id, Principal person, HttpServletRequest request) {
        State state = backstage.ledger().state(person.getName());
        Optional<Session> session = SessionPage.last(state, id);
        if (session.isEmpty()) return new RedirectView(Sessions.address(id));
        Moment moment =
                new Moment(
                        state,
                        backstage.ledger().guestUntil(person.getName()).isPresent(),
                        backstage.once(request));
        return backstage.pages().show("session/after", view(id, session.get(), moment));
    }

    private record Moment(State state, boolean guest, String once) {}

    private AfterView view(String id, Session session, Moment moment) {
        Wording words = backstage.words();
        List<String> done =
                session.exercises().stream()
                        .map(exercise -> library.words().exercise(exercise).name())
                        .toList();
        int seconds = session.end().map(Event.Ended::seconds).orElse(0);
        String much = DoseTelling.minutes(words, seconds);
        boolean asks =
                !done.isEmpty()
                        && session.felt().stream()
                                .noneMatch(felt -> felt.moment() == Event.Moment.worst);
        return new AfterView(
                id,
                words.of(done.isEmpty() ? "after.title.none" : "after.title"),
                done.isEmpty() ? words.of("after.lead.none") : words.of("after.lead", much),
                done,
                next(session, moment.state()),
                moment.guest(),
                asks,
                moment.once());
    }

    private List<String> next(Session session, State state) {
        Stopping stopping = new Stopping(backstage.documents().signs(state));
        List<String> next = new ArrayList<>();
        for (Session.Stop stop : session.stops())
            stop.hurt().ifPresent(hurt -> next.addAll(stopping.next(hurt.signs())));
        return next.stream().distinct().toList();
    }

    /** Worst pain and effort of the session, each may be left out. */
    @PostMapping("/session/{id}/felt")
    RedirectView felt(
            @PathVariable String id, Principal person, HttpServletRequest request, FeltForm form) {
        State state = backstage.ledger().state(person.getName());
        Optional<Session> session = SessionPage.last(state, id);
        boolean told = form.pain().isPresent() || form.effort().isPresent();
        String once = form.once();
        if (session.isPresent() && told && isFresh(person.getName(), once)) {
            Event.Felt felt =
                    new Event.Felt(
                            session.get().id(),
                            Event.Moment.worst,
                            Optional.empty(),
                            form.pain(),
                            form.effort());
            ZonedDateTime now = backstage.time().now(request);
            Draft draft = Draft.named(String.valueOf(once), now, felt);
            backstage.ledger().append(person.getName(), List.of(draft));
        }
        return new RedirectView(Sessions.address(id) + "/after");
    }

    /** Two numbers from 0 to 10; anything else counts as left out. */
    record FeltForm(@Nullable String worst, @Nullable String hard, @Nullable String once) {
        OptionalInt pain() {
            return scale(worst);
        }

        OptionalInt effort() {
            return scale(hard);
        }

        static OptionalInt scale(@Nullable String text) {
            boolean number = text != null && text.matches("10|[0-9]");
            return number ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        }
    }
}
