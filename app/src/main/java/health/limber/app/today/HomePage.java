package health.limber.app.today;

import health.limber.app.http.MinutesView;
import health.limber.app.http.Numbers;
import health.limber.app.http.Pages;
import health.limber.app.week.Plans;
import health.limber.app.week.Plans.Visit;
import health.limber.app.week.Plans.Week;
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
import java.util.OptionalInt;

/** One thing to do now. */
@Controller
class HomePage {
    private static final String ADDRESS = "/today";
    private static final int WORST = 10;

    private final Pages pages;
    private final Plans plans;
    private final HomeViews views;

    HomePage(Pages pages, Plans plans, HomeViews views) {
        this.pages = pages;
        this.plans = plans;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    View today(Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        return pages.show("today/today", views.view(plans.of(visit), null));
    }

    /** What was sent from the page: minutes of this day only, pain this morning. */
    record Sent(
            @Nullable String form,
            @Nullable String minutes,
            @Nullable String pain,
            @Nullable String session) {
        String id() {
            return form == null ? "" : form;
        }
    }

    @PostMapping("/today/morning")
    View morning(Sent sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        OptionalInt pain = Numbers.read(sent.pain(), 0, WORST);
        if (pain.isEmpty()) {
            String slip = pages.words().of("checkin.slip.pain");
            return pages.show(
                    "today/today", views.view(week, slip), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.keep(week, sent.id(), new Event.Woke(pain.getAsInt()));
        return new RedirectView(ADDRESS);
    }

    @PostMapping("/today/lingers")
    View lingers(Sent sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        String session = String.valueOf(sent.session());
        if (visit.state().session(session).isPresent())
            plans.keep(plans.of(visit), sent.id(), new Event.Lingered(session));
        return new RedirectView(ADDRESS);
    }

    /** A bad day is said once. */
    @PostMapping("/today/flare")
    View flare(Sent sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        if (!week.state().checkIns().flaredOn(week.date()))
            plans.keep(week, sent.id(), new Event.Flared());
        return new RedirectView(ADDRESS);
    }

    /** It was no bad day after all. */
    @PostMapping("/today/flare/back")
    View flareBack(Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        week.state()
                .checkIns()
                .flareOn(week.date())
                .ifPresent(fact -> plans.keep(week, plans.newId(week), new Event.Retracted(fact)));
        return new RedirectView(ADDRESS);
    }

    /** For a reminder of one's own: it leads straight to the question of the morning. */
    @GetMapping("/morning")
    View reminded() {
        return new RedirectView(ADDRESS + "#checkin");
    }

    @PostMapping("/today/minutes")
    View minutes(Sent sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        if (visit.elsewhere().isPresent()) return new RedirectView(visit.elsewhere().get());
        Week week = plans.of(visit);
        OptionalInt minutes = Numbers.read(sent.minutes(), 1, MinutesView.MOST);
        if (minutes.isEmpty()) {
            String slip = pages.words().of("week.slip.minutes");
            return pages.show(
                    "today/today", views.view(week, slip), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.keep(week, sent.id(), new Event.Allotted(minutes.getAsInt()));
        return new RedirectView(ADDRESS);
    }
}
