package health.limber.app.screening;

import health.limber.app.http.Pages;
import health.limber.app.screening.AnswerView.Seen;
import health.limber.app.screening.Screenings.Visit;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.Lock;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.util.Optional;

/** "May I exercise?" */
@Controller
class AnswerPage {
    private final Pages pages;
    private final LoadedLibrary library;
    private final Screenings screenings;
    private final AnswerViews views;

    AnswerPage(Pages pages, LoadedLibrary library, Screenings screenings, AnswerViews views) {
        this.pages = pages;
        this.library = library;
        this.screenings = screenings;
        this.views = views;
    }

    @GetMapping(Screenings.ANSWER)
    View answer(Principal person, HttpServletRequest request) {
        Visit visit = screenings.visit(person, request);
        Optional<Lock> lock = lock(visit);
        if (lock.isPresent())
            return locked(visit, lock.get(), views.seen(lock.get(), screenings.newId(), null));
        boolean underWay = !visit.state().unfinished(visit.today()).isEmpty();
        if (underWay || !screenings.isAnswered(visit)) return ScreeningPage.see(Screenings.START);
        return pages.show(
                "screening/answer", views.screened(visit, visit.state().screened().orElseThrow()));
    }

    private Optional<Lock> lock(Visit visit) {
        return visit.state().lock(visit.today(), library.library());
    }

    private View locked(Visit visit, Lock lock, Seen seen) {
        Fact fact = screenings.find(visit, lock.fact()).orElseThrow();
        return pages.show(
                "screening/answer",
                views.locked(visit, lock, fact, seen),
                seen.slip() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /**
     * "I have been seen".
     *
     * @param seen there if the box was ticked
     */
    record SeenForm(@Nullable String lock, @Nullable String form, @Nullable String seen) {}

    @PostMapping("/answer/seen")
    View seen(SeenForm sent, Principal person, HttpServletRequest request) {
        Visit visit = screenings.visit(person, request);
        Optional<Lock> lock = lock(visit).filter(one -> one.fact().equals(sent.lock()));
        if (lock.isEmpty()) return ScreeningPage.see(Screenings.START);
        String form = String.valueOf(sent.form());
        if (sent.seen() == null)
            return locked(visit, lock.get(), views.seen(lock.get(), form, "answer.seen.slip"));
        return ScreeningPage.see(
                screenings.keep(
                        visit, form, new Event.Assessed(lock.get().fact(), Optional.empty())));
    }
}
