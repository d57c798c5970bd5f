package health.limber.app.week;

import health.limber.app.http.FaultView;
import health.limber.app.http.NotFoundException;
import health.limber.app.http.Pages;
import health.limber.app.week.Plans.Visit;
import health.limber.app.week.Plans.Week;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.security.Principal;

/** Other exercises: one instead of another, or one more. */
@Controller
class OthersPage {
    private final Pages pages;
    private final LoadedLibrary library;
    private final Plans plans;
    private final Choosing choosing;

    OthersPage(Pages pages, LoadedLibrary library, Plans plans, Choosing choosing) {
        this.pages = pages;
        this.library = library;
        this.plans = plans;
        this.choosing = choosing;
    }

    @GetMapping("/week/swap/{id}")
    View swap(@PathVariable String id, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        if (week.answer().plan().isEmpty()) return new RedirectView("/answer");
        Exercise from =
                library.library().exercises().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() ->
                                new NotFoundException(
                                        pages.words().of("exercise.unknown"),
                                        new FaultView.Way(
                                                WeekPage.ADDRESS, pages.words().of("swap.back"))));
        String name = library.words().exercise(id).name();
        return pages.show(
                "week/swap", new SwapView(id, name, choosing.ways(week, from), plans.newId(week)));
    }

    @GetMapping("/week/add")
    View add(Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        if (week.answer().plan().isEmpty()) return new RedirectView("/answer");
        return pages.show("week/add", choosing.additions(week));
    }
}
