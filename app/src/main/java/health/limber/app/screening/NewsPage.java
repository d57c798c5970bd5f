package health.limber.app.screening;

import health.limber.app.http.Pages;
import health.limber.app.screening.Screenings.Visit;
import health.limber.plan.fact.State;
import health.limber.plan.screening.QuestionSet;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.time.LocalDate;

/** Asks whether anything is new since the last screening, before the short set. */
@Controller
class NewsPage {
    private static final String AGAIN = "/screening/again";

    private final Pages pages;
    private final Screenings screenings;

    NewsPage(Pages pages, Screenings screenings) {
        this.pages = pages;
        this.screenings = screenings;
    }

    @GetMapping(Screenings.NEWS)
    View ask(Principal person, HttpServletRequest request) {
        Visit visit = screenings.visit(person, request);
        return isAsked(visit) ? show(visit, false) : Pages.see(Screenings.START);
    }

    @PostMapping(Screenings.NEWS)
    View answer(
            @RequestParam(required = false) @Nullable String news,
            @RequestParam(defaultValue = "") String form,
            Principal person,
            HttpServletRequest request) {
        Visit visit = screenings.visit(person, request);
        if (!isAsked(visit)) return Pages.see(Screenings.START);
        if ("yes".equals(news)) return Pages.see(AGAIN);
        if (!"no".equals(news)) return show(visit, true);
        return Pages.see(screenings.confirm(visit, form, QuestionSet.SHORT));
    }

    private boolean isAsked(Visit visit) {
        return !screenings.isLocked(visit)
                && visit.state().unfinished(visit.today()).isEmpty()
                && screenings.asks(visit) == QuestionSet.SHORT;
    }

    private View show(Visit visit, boolean open) {
        LocalDate asked = visit.state().screened().map(State.Screened::asked).orElse(visit.today());
        NewsView view = new NewsView(AnswerViews.DAY.format(asked), screenings.newId(), open);
        HttpStatus status = open ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return pages.show("screening/news", view, status);
    }
}
