package health.limber.app.session;

import health.limber.app.facts.Draft;
import health.limber.app.facts.FactId;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Event.Way;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** "It hurts" without script: the same questions and the same ways on as in the player. */
@Controller
class HurtPage {
    private static final String NONE = "none";

    private final Backstage backstage;
    private final LoadedLibrary library;

    HurtPage(Backstage backstage, LoadedLibrary library) {
        this.backstage = backstage;
        this.library = library;
    }

    /**
     * What was told.
     *
     * @param item place of the exercise in the session
     * @param signs ids of signs, or "none"
     * @param wish how to go on
     */
    record HurtForm(
            @Nullable Integer item,
            @Nullable List<String> where,
            @Nullable String pain,
            @Nullable List<String> signs,
            @Nullable String wish,
            @Nullable String once) {
        List<String> told() {
            return signs == null ? List.of() : signs;
        }

        List<String> places() {
            return where == null ? List.of() : where;
        }

        Way wished() {
            for (Way way : Way.values()) if (way.name().equals(wish)) return way;
            return Way.skip;
        }
    }

    @GetMapping("/session/{id}/hurts")
    View ask(@PathVariable String id, Principal person, HttpServletRequest request) {
        State state = backstage.ledger().state(person.getName());
        HurtForm empty = new HurtForm(null, null, null, null, null, backstage.once(request));
        return backstage
                .pages()
                .show("session/hurts", view(backstage.find(state, id), state, empty, ""));
    }

    @PostMapping("/session/{id}/hurts")
    View tell(
            @PathVariable String id, Principal person, HttpServletRequest request, HurtForm form) {
        State state = backstage.ledger().state(person.getName());
        Prescription prescription = backstage.find(state, id);
        Integer item = form.item();
        boolean known = item != null && item >= 0 && item < prescription.what().items().size();
        String problem = "";
        if (!known) problem = backstage.words().of("hurts.problem.item");
        else if (form.told().isEmpty()) problem = backstage.words().of("hurts.problem.signs");
        if (!problem.isEmpty() || item == null)
            return backstage
                    .pages()
                    .show(
                            "session/hurts",
                            view(prescription, state, form, problem),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        List<String> signs = form.told().stream().filter(sign -> !sign.equals(NONE)).toList();
        Stopping stopping = new Stopping(backstage.documents().signs(state));
        Way way = stopping.way(signs, form.wished());
        keep(
                person.getName(),
                prescription,
                new Told(form, item, signs, way),
                backstage.time().now(request));
        return new RedirectView(wayOn(id, way, stopping.then(signs)));
    }

    private record Told(HurtForm form, int item, List<String> signs, Way way) {}

    private static String wayOn(String id, Way way, String then) {
        if (way == Way.emergency) return "/answer";
        if (then.equals("wait")) return Sessions.address(id) + "/dizzy";
        return Sessions.address(id) + (way == Way.end ? "/after" : "");
    }

    /** Keeps the stop, its answer and, where the session is over, its end. Twice is once. */
    private void keep(String person, Prescription prescription, Told told, ZonedDateTime now) {
        String once = told.form().once();
        if (once == null
                || !FactId.isOne(once)
                || backstage.ledger().find(person, once).isPresent()) return;
        List<Draft> drafts = new ArrayList<>();
        String started = started(backstage.ledger().state(person), prescription, drafts, now);
        String exercise = prescription.what().items().get(told.item()).exercise();
        drafts.add(Draft.named(once, now, new Event.Stopped(started, told.item(), exercise)));
        Event.Hurt hurt =
                new Event.Hurt(
                        once,
                        told.form().places(),
                        DonePage.FeltForm.scale(told.form().pain()),
                        told.signs(),
                        told.way());
        drafts.add(Draft.now(now, hurt));
        Event.How how = told.way() == Way.emergency ? Event.How.emergency : Event.How.pain;
        if (told.way() == Way.emergency || told.way() == Way.end)
            drafts.add(Draft.now(now, new Event.Ended(started, how, 0)));
        backstage.ledger().append(person, drafts);
    }

    /** The open session of this prescription; one begins if there is none. */
    private String started(
            State state, Prescription prescription, List<Draft> drafts, ZonedDateTime now) {
        Optional<Session> open =
                SessionPage.last(state, prescription.id()).filter(s -> s.end().isEmpty());
        if (open.isPresent()) return open.get().id();
        Draft begins = Draft.now(now, new Event.Started(prescription.id()));
        drafts.add(begins);
        return begins.id();
    }

    /** Sit still, then say whether the dizziness has gone. */
    @GetMapping("/session/{id}/dizzy")
    View dizzy(@PathVariable String id, Principal person, HttpServletRequest request) {
        State state = backstage.ledger().state(person.getName());
        backstage.find(state, id);
        return backstage.pages().show("session/dizzy", new DizzyView(id, backstage.once(request)));
    }

    /** Whether the dizziness has gone. */
    record DizzyForm(@Nullable String once, boolean gone) {}

    @PostMapping("/session/{id}/dizzy")
    View dizzyOver(
            @PathVariable String id, Principal person, HttpServletRequest request, DizzyForm form) {
        State state = backstage.ledger().state(person.getName());
        Optional<Session> session =
                SessionPage.last(state, backstage.find(state, id).id())
                        .filter(s -> !s.stops().isEmpty());
        String once = form.once();
        if (session.isEmpty() || once == null || !FactId.isOne(once))
            return new RedirectView(Sessions.address(id));
        Session.Stop stop = session.get().stops().getLast();
        List<String> signs = stop.hurt().map(Event.Hurt::signs).orElse(List.of());
        List<String> where = stop.hurt().map(Event.Hurt::where).orElse(List.of());
        Stopping stopping = new Stopping(backstage.documents().signs(state));
        Way way = form.gone() ? stopping.afterDizziness(signs) : Way.emergency;
        Event.Hurt hurt = new Event.Hurt(stop.id(), where, OptionalInt.empty(), signs, way);
        ZonedDateTime now = backstage.time().now(request);
        List<Draft> drafts = new ArrayList<>(List.of(Draft.named(once, now, hurt)));
        if (way != Way.skipNeck) {
            Event.How how = way == Way.emergency ? Event.How.emergency : Event.How.pain;
            drafts.add(Draft.now(now, new Event.Ended(session.get().id(), how, 0)));
        }
        backstage.ledger().append(person.getName(), drafts);
        return new RedirectView(wayOn(id, way, ""));
    }

    private HurtView view(Prescription prescription, State state, HurtForm form, String problem) {
        List<HurtView.Choice> items = new ArrayList<>();
        List<Event.Line> lines = prescription.what().items();
        for (int i = 0; i < lines.size(); i++) {
            Integer chosen = form.item();
            items.add(
                    new HurtView.Choice(
                            String.valueOf(i),
                            library.words().exercise(lines.get(i).exercise()).name(),
                            chosen != null && chosen == i));
        }
        return new HurtView(
                prescription.id(),
                items,
                backstage.documents().places().stream()
                        .map(p ->
                                new HurtView.Choice(
                                        p.id(), p.name(), form.places().contains(p.id())))
                        .toList(),
                backstage.documents().signs(state).stream()
                        .map(s ->
                                new HurtView.Choice(s.id(), s.text(), form.told().contains(s.id())))
                        .toList(),
                String.valueOf(form.once()),
                problem);
    }
}
