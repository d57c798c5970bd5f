package health.limber.app.progress;

import health.limber.app.facts.Draft;
import health.limber.app.facts.FactId;
import health.limber.app.facts.Ledger;
import health.limber.app.http.Pages;
import health.limber.app.http.PersonClock;
import health.limber.app.http.Wording;
import health.limber.app.progress.CheckView.Group;
import health.limber.app.progress.CheckView.Scale;
import health.limber.plan.fact.Event;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The weekly check. Nothing waits for it, and each part of it may be left out. */
@Controller
class CheckPage {
    private static final String ADDRESS = "/check";

    private final Pages pages;
    private final Ledger ledger;
    private final PersonClock time;

    CheckPage(Pages pages, Ledger ledger, PersonClock time) {
        this.pages = pages;
        this.ledger = ledger;
        this.time = time;
    }

    @GetMapping(ADDRESS)
    View ask(Principal person, HttpServletRequest request) {
        String id = FactId.next(time.now(request).toInstant());
        return show(form(person, new LinkedMultiValueMap<>()), id, HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    View answer(
            Principal person,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields) {
        CheckForm form = form(person, fields);
        String id = String.valueOf(fields.getFirst("form"));
        if (form.isHalf()) return show(form, id, HttpStatus.UNPROCESSABLE_CONTENT);
        keep(person.getName(), id, time.now(request), form.events());
        return Pages.see("/progress");
    }

    /** The first fact bears the form's id: sending it twice keeps it once. */
    private void keep(String person, String form, ZonedDateTime now, List<Event> events) {
        boolean again = FactId.isOne(form) && ledger.find(person, form).isPresent();
        if (again || events.isEmpty()) return;
        List<Draft> drafts = new ArrayList<>();
        for (Event event : events)
            drafts.add(
                    drafts.isEmpty() && FactId.isOne(form)
                            ? Draft.named(form, now, event)
                            : Draft.now(now, event));
        ledger.append(person, drafts);
    }

    private CheckForm form(Principal person, MultiValueMap<String, String> fields) {
        return new CheckForm(fields, ledger.state(person.getName()).wishes().activities());
    }

    private View show(CheckForm form, String id, HttpStatus status) {
        Wording words = pages.words();
        List<Group> groups = new ArrayList<>();
        List<Scale> activities = new ArrayList<>();
        for (int i = 0; i < form.activities().size(); i++)
            activities.add(scale(form, CheckForm.ACTIVITY + i, form.activities().get(i).name()));
        if (!activities.isEmpty()) groups.add(group("activities", activities));
        groups.add(group("impact", scales(form, CheckForm.IMPACT)));
        groups.add(group("rest", scales(form, List.of(CheckForm.STRESS, CheckForm.CONFIDENCE))));
        String problem = form.isHalf() ? words.of("check.half") : null;
        return pages.show("progress/check", new CheckView(id, problem, groups), status);
    }

    private Group group(String name, List<Scale> scales) {
        Wording words = pages.words();
        return new Group(words.of("check." + name), words.of("check." + name + ".lead"), scales);
    }

    private List<Scale> scales(CheckForm form, List<String> names) {
        Wording words = pages.words();
        return names.stream().map(name -> scale(form, name, words.of("check." + name))).toList();
    }

    private Scale scale(CheckForm form, String name, String question) {
        Wording words = pages.words();
        String ends = name.startsWith(CheckForm.ACTIVITY) ? CheckForm.ACTIVITY : name;
        String given =
                String.valueOf(form.level(name).isPresent() ? form.fields().getFirst(name) : "");
        return new Scale(
                name,
                question,
                words.of("check." + ends + ".low"),
                words.of("check." + ends + ".high"),
                given);
    }
}
