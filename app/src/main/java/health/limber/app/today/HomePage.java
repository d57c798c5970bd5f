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

    /** Minutes of this day only. */
    record Sent(@Nullable String form, @Nullable String minutes) {}

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
        String form = sent.form() == null ? "" : sent.form();
        plans.keep(week, form, new Event.Allotted(minutes.getAsInt()));
        return new RedirectView(ADDRESS);
    }
}
