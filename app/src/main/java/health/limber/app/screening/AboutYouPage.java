package health.limber.app.screening;

import health.limber.app.http.Pages;
import health.limber.app.http.Wording;
import health.limber.app.screening.AboutYouView.Choice;
import health.limber.app.screening.GroupView.Place;
import health.limber.app.screening.Screenings.Visit;
import health.limber.plan.screening.Complaint.PainType;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Age, where it hurts and how, since when, and how much time there is. */
@Controller
class AboutYouPage {
    private static final String ADDRESS = "/screening/" + Route.ABOUT_YOU;
    private static final int STRONGEST = 10;

    private final Pages pages;
    private final Wording words;
    private final Screenings screenings;

    AboutYouPage(Pages pages, Wording words, Screenings screenings) {
        this.pages = pages;
        this.words = words;
        this.screenings = screenings;
    }

    @GetMapping(ADDRESS)
    View ask(Principal person, HttpServletRequest request) {
        Visit visit = screenings.visit(person, request);
        if (screenings.isLocked(visit)) return ScreeningPage.see(Screenings.ANSWER);
        AboutYouForm form =
                AboutYouForm.before(visit.sheet().description(), visit.state().quickStart());
        return pages.show("screening/about-you", view(form, place(visit, screenings.newId())));
    }

    @PostMapping(ADDRESS)
    View answer(
            Principal person,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields) {
        Visit visit = screenings.visit(person, request);
        if (screenings.isLocked(visit)) return ScreeningPage.see(Screenings.ANSWER);
        AboutYouForm form = AboutYouForm.read(fields);
        String id = form.text("form");
        if (form.slips().isEmpty())
            return ScreeningPage.see(screenings.keep(visit, id, form.described()));
        return pages.show(
                "screening/about-you",
                view(form, place(visit, id)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Place place(Visit visit, String form) {
        List<String> parts = screenings.route().parts(visit.sheet());
        int at = parts.indexOf(Route.ABOUT_YOU);
        String back = at == 0 ? null : Step.list(parts.get(at - 1)).address();
        return new Place(ADDRESS, form, at + 1, parts.size(), back);
    }

    private AboutYouView view(AboutYouForm form, Place place) {
        Map<String, String> slips = new LinkedHashMap<>();
        form.slips().forEach((field, slip) -> slips.put(field, words.of(slip)));
        return new AboutYouView(
                place,
                form.text("age"),
                form.text("ago"),
                choices(form),
                slips.isEmpty() ? null : words.count("screening.problem.open", slips.size()),
                slips);
    }

    private Map<String, List<Choice>> choices(AboutYouForm form) {
        List<Choice> where = new ArrayList<>();
        for (Region region : Region.values())
            where.add(choice(form, "where", region.name(), words.name(region)));
        where.add(choice(form, "where", AboutYouForm.NOWHERE, words.of("about-you.where.nowhere")));
        List<Choice> pain = new ArrayList<>();
        for (int i = 0; i <= STRONGEST; i++)
            pain.add(choice(form, "pain", String.valueOf(i), String.valueOf(i)));
        List<Choice> units = new ArrayList<>();
        for (AboutYouForm.Unit unit : AboutYouForm.Unit.values())
            units.add(choice(form, "unit", unit.name(), words.of("about-you.unit." + unit.name())));
        List<Choice> minutes = new ArrayList<>();
        for (int n : AboutYouForm.MINUTES)
            minutes.add(choice(form, "minutes", String.valueOf(n), words.count("time.minutes", n)));
        return Map.of(
                "where",
                where,
                "kind",
                kinds(form),
                "pain",
                pain,
                "unit",
                units,
                "minutes",
                minutes);
    }

    private List<Choice> kinds(AboutYouForm form) {
        List<Choice> kinds = new ArrayList<>();
        for (PainType type : PainType.values())
            kinds.add(
                    new Choice(
                            type.name(),
                            words.name(type),
                            words.of("meaning.painType." + type.name()),
                            form.chose("kind", type.name())));
        kinds.add(choice(form, "kind", AboutYouForm.NO_KIND, words.of("about-you.kind.none")));
        return kinds;
    }

    private static Choice choice(AboutYouForm form, String field, String value, String name) {
        return new Choice(value, name, "", form.chose(field, value));
    }
}
