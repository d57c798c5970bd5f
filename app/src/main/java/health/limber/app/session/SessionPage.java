package health.limber.app.session;

import health.limber.app.exercises.DoseTelling;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.Standing;
import health.limber.plan.fact.State;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import tools.jackson.databind.json.JsonMapper;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one session: a readable list, which the player takes over. */
@Controller
class SessionPage {
    private final Backstage backstage;
    private final LoadedLibrary library;

    SessionPage(Backstage backstage, LoadedLibrary library) {
        this.backstage = backstage;
        this.library = library;
    }

    @GetMapping("/session/{id}")
    View show(@PathVariable String id, Principal person, HttpServletRequest request) {
        State state = backstage.ledger().state(person.getName());
        Prescription prescription = backstage.find(state, id);
        LocalDate today = backstage.time().now(request).toLocalDate();
        if (state.standing(today, library.library()) == Standing.locked)
            return new RedirectView("/answer");
        return backstage
                .pages()
                .show(
                        "session/session",
                        view(person.getName(), prescription, state, backstage.once(request)));
    }

    private SessionView view(String person, Prescription prescription, State state, String once) {
        SessionDocument document = backstage.documents().of(person, prescription, state);
        List<SessionView.Item> items = new ArrayList<>();
        for (SessionDocument.Item item : document.items()) items.add(item(item));
        Optional<Session> last = last(state, prescription.id());
        return new SessionView(
                prescription.id(),
                document.title(),
                DoseTelling.duration(backstage.words(), document.seconds()),
                safe(JsonMapper.shared().writeValueAsString(document)),
                items,
                once,
                last.map(SessionPage::left).orElse(List.of()),
                last.filter(session -> session.end().isPresent()).isPresent());
    }

    /** The last session that was begun of this prescription. */
    static Optional<Session> last(State state, String prescription) {
        return state.sessionsOf(prescription).stream().findFirst();
    }

    private static List<Integer> left(Session session) {
        List<Integer> places = new ArrayList<>();
        for (Session.Stop stop : session.stops()) {
            boolean easier = stop.hurt().filter(h -> h.way() == Event.Way.easier).isPresent();
            if (!easier) places.add(stop.what().item());
        }
        return places;
    }

    private SessionView.Item item(SessionDocument.Item item) {
        SessionDocument.Item easier = item.easier();
        return new SessionView.Item(
                item.index(),
                item.name(),
                item.amount(),
                DoseTelling.duration(backstage.words(), item.seconds()),
                DoseTelling.duration(backstage.words(), item.setUpSeconds()),
                item.start(),
                item.steps(),
                item.breathing(),
                item.stop(),
                easier == null ? null : easier.name());
    }

    /** A script element ends at "</", whatever it holds. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c");
    }
}
