package health.limber.app.screening;

import health.limber.app.http.FaultView;
import health.limber.app.http.NotFoundException;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;
import health.limber.app.screening.GroupView.Place;
import health.limber.app.screening.GroupViews.Entries;
import health.limber.app.screening.Screenings.Visit;
import health.limber.plan.screening.Question;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.util.List;
import java.util.Map;

/** The checklists: one page each, further pages for what their answers bring up. */
@Controller
class ScreeningPage {
    private static final String FORM = "form";
    private static final String LIST = "/screening/{part}";
    private static final String REST = "/screening/{part}/{rest}";

    private final Pages pages;
    private final Wording words;
    private final Screenings screenings;
    private final GroupViews views;

    ScreeningPage(Pages pages, Wording words, Screenings screenings, GroupViews views) {
        this.pages = pages;
        this.words = words;
        this.screenings = screenings;
        this.views = views;
    }

    /** Leads to the page that is next. */
    @GetMapping(Screenings.START)
    View next(Principal person, HttpServletRequest request) {
        return Pages.see(screenings.next(screenings.visit(person, request)));
    }

    /** Begins anew, for somebody whose answers have changed. */
    @GetMapping("/screening/again")
    View again(Principal person, HttpServletRequest request) {
        Visit visit = screenings.visit(person, request);
        if (screenings.isLocked(visit)) return Pages.see(Screenings.ANSWER);
        return Pages.see(
                screenings
                        .route()
                        .next(screenings.anew(visit))
                        .map(Step::address)
                        .orElse(Screenings.START));
    }

    @GetMapping({LIST, REST})
    View ask(@PathVariable Map<String, String> path, Principal person, HttpServletRequest request) {
        return show(step(path), screenings.visit(person, request));
    }

    @PostMapping({LIST, REST})
    View answer(
            @PathVariable Map<String, String> path,
            Principal person,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields) {
        return answer(step(path), screenings.visit(person, request), fields);
    }

    private static Step step(Map<String, String> path) {
        String part = path.getOrDefault("part", "");
        String rest = path.getOrDefault("rest", "");
        if (rest.isEmpty()) return Step.list(part);
        return rest.equals("more") ? Step.more(part) : Step.alone(part, rest);
    }

    private View show(Step step, Visit visit) {
        if (screenings.isLocked(visit)) return Pages.see(Screenings.ANSWER);
        List<Question> questions = questions(step, visit);
        if (questions.isEmpty()) return Pages.see(Screenings.START);
        return pages.show(
                "screening/group",
                views.of(
                        step,
                        place(step, visit, screenings.newId()),
                        questions,
                        Entries.answered(screenings.sheet(visit).answers())));
    }

    private List<Question> questions(Step step, Visit visit) {
        Route route = screenings.route();
        if (!route.knows(step.part()))
            throw new NotFoundException(
                    words.of("screening.unknown"),
                    new FaultView.Way(Screenings.START, words.of("screening.unknown.back")));
        return route.questions(screenings.sheet(visit), step);
    }

    private Place place(Step step, Visit visit, String form) {
        return Place.of(step, screenings.route().parts(screenings.sheet(visit)), form);
    }

    private View answer(Step step, Visit visit, MultiValueMap<String, String> fields) {
        if (screenings.isLocked(visit)) return Pages.see(Screenings.ANSWER);
        List<Question> questions = questions(step, visit);
        if (questions.isEmpty()) return Pages.see(Screenings.START);
        String id = String.valueOf(fields.getFirst(FORM));
        GroupForm form = GroupForm.read(questions, fields, screenings.sheet(visit).answers());
        if (form.isComplete() || isUrgent(visit, form))
            return Pages.see(screenings.answer(visit, id, form.answers()));
        Entries entries = new Entries(fields, screenings.sheet(visit).answers(), form.slips());
        return pages.show(
                "screening/group",
                views.of(step, place(step, visit, id), questions, entries),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** True if what was answered is a sign of danger already, whatever else is still open. */
    private boolean isUrgent(Visit visit, GroupForm form) {
        if (form.contradicts()) return false;
        return screenings.route().isUrgent(screenings.sheet(visit).with(form.answers()));
    }
}
