package health.limber.app.week;

import health.limber.app.http.FaultView;
import health.limber.app.http.NotFoundException;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;
import health.limber.app.week.Plans.Visit;
import health.limber.app.week.Plans.Week;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.prescribing.WhatIf;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.security.Principal;
import java.util.List;

/** What has changed so far and why, and what would change an exercise next. */
@Controller
class StepsPage {
    private final Pages pages;
    private final Plans plans;
    private final Changes changes;
    private final WhatIf whatIf;

    StepsPage(Pages pages, Plans plans, Changes changes, LoadedLibrary library) {
        this.pages = pages;
        this.plans = plans;
        this.changes = changes;
        whatIf = new WhatIf(library.library(), library.household());
    }

    @GetMapping("/week/changes")
    View changes(Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        List<Changed> told =
                plans.of(visit).dosing().changes().reversed().stream().map(changes::tell).toList();
        return pages.show("week/changes", new ChangesView(told));
    }

    @GetMapping("/week/next/{id}")
    View next(@PathVariable String id, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        if (week.answer().plan().isEmpty()) return new RedirectView("/answer");
        Exercise exercise =
                changes.exercise(id)
                        .orElseThrow(() ->
                                new NotFoundException(
                                        pages.words().of("exercise.unknown"),
                                        new FaultView.Way(
                                                WeekPage.ADDRESS, pages.words().of("swap.back"))));
        List<WhatIf.Outcome> outcomes = whatIf.of(week.state(), week.date(), exercise);
        boolean comes = outcomes.stream().anyMatch(one -> one.sessions() > 0);
        List<NextView.Step> steps = comes ? outcomes.stream().map(this::step).toList() : List.of();
        List<Changed> before =
                week.dosing().changes().reversed().stream()
                        .filter(one -> one.exercise().equals(id))
                        .map(changes::tell)
                        .toList();
        return pages.show("week/next", new NextView(id, changes.name(id), steps, before));
    }

    private NextView.Step step(WhatIf.Outcome outcome) {
        Wording words = pages.words();
        String when = words.of("next." + outcome.future());
        if (outcome.change().isEmpty()) return new NextView.Step(when, words.of("next.same"), "");
        Changed told = changes.tell(outcome.change().get());
        String what =
                outcome.sessions() == 0
                        ? told.what()
                        : words.of(
                                "next.after",
                                words.count("next.sessions", outcome.sessions()),
                                told.what());
        return new NextView.Step(when, what, told.why());
    }
}
