package health.limber.app.welcome;

import health.limber.app.about.ClassicSixView;
import health.limber.app.http.Wording;
import health.limber.app.session.Sessions;
import health.limber.app.welcome.WelcomeView.Choice;
import health.limber.app.welcome.WelcomeView.Today;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Standing;
import health.limber.plan.fact.State;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Controller
class WelcomePage {
    static final List<Integer> MINUTES = List.of(1, 3, 5);

    private final Door door;
    private final Sessions sessions;

    WelcomePage(Door door, Sessions sessions) {
        this.door = door;
        this.sessions = sessions;
    }

    @GetMapping("/")
    View welcome(@Nullable Principal person, HttpServletRequest request) {
        State state = door.state(person);
        LocalDate today = door.time().now(request).toLocalDate();
        Standing standing = state.standing(today, door.library().library());
        if (standing == Standing.locked) return new RedirectView("/answer");
        if (standing == Standing.screened) return new RedirectView("/today");
        return door.pages()
                .show(
                        "welcome/welcome",
                        view(
                                state,
                                standing,
                                new Day(today, request.getParameter("rest") != null)));
    }

    /** Today, and whether all that would fit hurt today. */
    private record Day(LocalDate date, boolean rests) {}

    private WelcomeView view(State state, Standing standing, Day day) {
        Wording words = door.pages().words();
        Optional<Event.QuickStarted> last = state.quickStart();
        List<Choice> places = new ArrayList<>();
        for (Place place : Place.values()) {
            boolean chosen = last.filter(l -> Place.of(l.regions()) == place).isPresent();
            places.add(new Choice(place.name(), words.of("welcome.place." + place), chosen));
        }
        List<Choice> minutes = new ArrayList<>();
        for (int n : MINUTES) {
            boolean chosen = last.filter(l -> l.minutes() == n).isPresent();
            minutes.add(new Choice(String.valueOf(n), words.count("time.minutes", n), chosen));
        }
        String goOn = sessions.begun(state, day.date()).orElse("");
        return new WelcomeView(
                ClassicSixView.of(door.library()),
                Math.toIntExact(
                        door.library().library().exercises().stream()
                                .filter(e -> !e.retired())
                                .count()),
                places,
                minutes,
                offer(state, standing, goOn),
                goOn,
                day.rests());
    }

    private static Today offer(State state, Standing standing, String goOn) {
        boolean asked = standing == Standing.screeningNeeded;
        if (!goOn.isEmpty() && (!asked || canWait(state))) return Today.goOn;
        return asked ? Today.screening : Today.quickStart;
    }

    /** True if the questions come only because of how many sessions there were, not of a danger. */
    private static boolean canWait(State state) {
        boolean nothingTicked =
                state.quickStart().filter(last -> last.ticked().isEmpty()).isPresent();
        return nothingTicked
                && state.screened().isEmpty()
                && state.sessions().stream()
                        .flatMap(session -> session.stops().stream())
                        .flatMap(stop -> stop.hurt().stream())
                        .noneMatch(hurt -> hurt.way() == Event.Way.emergency);
    }
}
