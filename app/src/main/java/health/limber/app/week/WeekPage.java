package health.limber.app.week;

import health.limber.app.http.MinutesView;
import health.limber.app.http.Numbers;
import health.limber.app.http.Pages;
import health.limber.app.week.Plans.Visit;
import health.limber.app.week.Plans.Week;
import health.limber.app.week.WeekViews.Just;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.security.Principal;
import java.util.Optional;
import java.util.OptionalInt;

/** Seven days, and what a person changes about them. */
@Controller
class WeekPage {
    static final String ADDRESS = "/week";

    private final Pages pages;
    private final Plans plans;
    private final WeekViews views;
    private final Choosing choosing;

    WeekPage(Pages pages, Plans plans, WeekViews views, Choosing choosing) {
        this.pages = pages;
        this.plans = plans;
        this.views = views;
        this.choosing = choosing;
    }

    /**
     * A choice as it was sent.
     *
     * @param form id that its fact will bear
     * @param what leaveOut, add or swap
     */
    record Sent(
            @Nullable String form,
            @Nullable String what,
            @Nullable String exercise,
            @Nullable String instead,
            @Nullable String minutes,
            @Nullable String programme,
            @Nullable String fact) {
        String id() {
            return form == null ? "" : form;
        }
    }

    @GetMapping(ADDRESS)
    View week(Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        boolean changed = request.getParameter("changed") != null;
        String status = changed ? pages.words().of("week.changed") : null;
        return show(plans.of(visit), new Just(status, null));
    }

    /** Who may have no plan is shown why. */
    private View show(Week week, Just just) {
        if (week.answer().plan().isEmpty()) return new RedirectView("/answer");
        HttpStatus status = just.slip() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show("week/week", views.view(week, just), status);
    }

    private View refuse(Week week, String sentence) {
        return show(week, new Just(null, sentence));
    }

    private static View changed() {
        return new RedirectView(ADDRESS + "?changed");
    }

    @PostMapping("/week/choose")
    View choose(Sent sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        Choosing.Outcome outcome = choosing.choose(week, sent);
        if (outcome.slip() != null) return refuse(week, outcome.slip());
        if (outcome.event() != null) plans.keep(week, sent.id(), outcome.event());
        return changed();
    }

    @PostMapping("/week/minutes")
    View minutes(Sent sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        OptionalInt minutes = Numbers.read(sent.minutes(), 1, MinutesView.MOST);
        if (minutes.isEmpty()) return refuse(week, pages.words().of("week.slip.minutes"));
        plans.keep(week, sent.id(), new Event.Described(Description.ofMinutes(minutes.getAsInt())));
        return changed();
    }

    @PostMapping("/week/programme")
    View programme(Sent sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        Optional<Event.Followed> chosen =
                views.stronger().chosen(week, String.valueOf(sent.programme()));
        if (chosen.isPresent()) {
            plans.keep(week, sent.id(), chosen.get());
            return changed();
        }
        return refuse(week, pages.words().of("week.slip.programme"));
    }

    @PostMapping("/week/undo")
    View undo(Sent sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        String fact = String.valueOf(sent.fact());
        if (choosing.isChange(week, fact))
            plans.keep(week, plans.newId(week), new Event.Retracted(fact));
        return changed();
    }
}
