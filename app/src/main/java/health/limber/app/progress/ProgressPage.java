package health.limber.app.progress;

import health.limber.app.http.Pages;
import health.limber.app.week.Plans;
import health.limber.app.week.Plans.Visit;
import health.limber.app.week.Plans.Week;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.security.Principal;

/** How it goes. */
@Controller
class ProgressPage {
    private final Pages pages;
    private final Plans plans;
    private final ProgressViews views;

    ProgressPage(Pages pages, Plans plans, ProgressViews views) {
        this.pages = pages;
        this.plans = plans;
        this.views = views;
    }

    /** It is there for everybody, also for those who have no plan now. */
    @GetMapping("/progress")
    View show(Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        String adherence = null;
        if (visit.elsewhere().isEmpty()) {
            Week week = plans.of(visit);
            int planned = plans.sessionsPlanned(week);
            adherence = pages.words().of("progress.adherence", week.daysDone(), planned);
        }
        return pages.show(
                "progress/progress",
                views.view(visit.state(), visit.now().toLocalDate(), adherence));
    }
}
