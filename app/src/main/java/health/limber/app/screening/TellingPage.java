package health.limber.app.screening;

import health.limber.app.http.Pages;
import health.limber.app.screening.GroupView.Place;
import health.limber.app.screening.Screenings.Visit;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint.Region;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.util.List;

/** What a person agrees to, who they are and what hurts: one decision on each page. */
@Controller
class TellingPage {
    private static final String AGREEMENT = "/screening/agreement";
    private static final String WHERE = "/screening/where";
    private static final String KIND = "/screening/kind";
    private static final String STRENGTH = "/screening/strength";
    private static final String SINCE = "/screening/since";
    private static final String AGE = "/screening/age";

    private final Pages pages;
    private final Screenings screenings;
    private final TellingViews views;

    TellingPage(Pages pages, Screenings screenings, TellingViews views) {
        this.pages = pages;
        this.screenings = screenings;
        this.views = views;
    }

    @GetMapping({AGREEMENT, WHERE, KIND, STRENGTH, SINCE, AGE})
    View ask(Principal person, HttpServletRequest request) {
        Visit visit = screenings.visit(person, request);
        Telling telling = telling(request);
        if (!isAsked(visit, telling)) return Pages.see(Screenings.START);
        TellingForm form = TellingForm.before(telling, known(visit, telling));
        return show(visit, form, screenings.newId());
    }

    @PostMapping({AGREEMENT, WHERE, KIND, STRENGTH, SINCE, AGE})
    View answer(
            Principal person,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields) {
        Visit visit = screenings.visit(person, request);
        Telling telling = telling(request);
        if (!isAsked(visit, telling)) return Pages.see(Screenings.START);
        TellingForm form = TellingForm.read(telling, fields);
        if (!form.slips().isEmpty()) return show(visit, form, form.text("form"));
        return Pages.see(keep(visit, form));
    }

    /** For those who may not agree. */
    @GetMapping("/screening/under-18")
    View young() {
        return pages.show("screening/young", AGREEMENT);
    }

    private static Telling telling(HttpServletRequest request) {
        String path = request.getServletPath();
        return Telling.of(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }

    /** The agreement can be read again at any time. */
    private boolean isAsked(Visit visit, Telling telling) {
        if (screenings.isLocked(visit)) return false;
        return telling == Telling.agreement || telling.concerns(screenings.sheet(visit));
    }

    /** Keeps what was told and gives the address that is next. */
    private String keep(Visit visit, TellingForm form) {
        String id = form.text("form");
        if (form.telling() != Telling.agreement)
            return screenings.keep(visit, id, new Event.Described(form.told()));
        if (visit.state().agreedTo(Screenings.AGREEMENT)) return screenings.next(visit);
        return screenings.keep(visit, id, new Event.Consented(Screenings.AGREEMENT));
    }

    /** What is known of the person already. How strong the pain is now is asked each time. */
    private Description known(Visit visit, Telling telling) {
        Sheet sheet = screenings.sheet(visit);
        if (telling == Telling.strength) return sheet.description();
        List<Region> begun = sheet.before().regions();
        Description first = begun.isEmpty() ? Description.NOTHING : Description.ofRegions(begun);
        return first.and(visit.state().description()).and(sheet.description());
    }

    private View show(Visit visit, TellingForm form, String id) {
        Sheet sheet = screenings.sheet(visit);
        Telling telling = form.telling();
        boolean sent = !form.slips().isEmpty();
        boolean earlier = !sent && !form.fields().isEmpty() && !telling.isTold(sheet);
        Place place = Place.of(Step.list(telling.part()), screenings.route().parts(sheet), id);
        return pages.show(
                "screening/" + telling.part(),
                views.of(place, form, earlier),
                sent ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
