package health.limber.app.screening;

import health.limber.app.http.Pages;
import health.limber.app.screening.Screenings.Visit;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.Lock;
import health.limber.plan.screening.Clearance;
import health.limber.plan.week.Answer;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "May I exercise?" */
@Controller
class AnswerPage {
    private final Desk desk;

    AnswerPage(Desk desk) {
        this.desk = desk;
    }

    /** What the page needs. */
    @Component
    record Desk(
            Pages pages,
            Screenings screenings,
            AnswerViews views,
            Summaries summaries,
            Looking looking) {}

    @GetMapping(Screenings.ANSWER)
    View answer(Principal person, HttpServletRequest request) {
        Visit visit = visit(person, request);
        Optional<Lock> lock = desk.screenings().lock(visit);
        if (lock.isPresent()) return locked(visit, lock.get(), empty(lock.get().fact()), Map.of());
        if (!desk.screenings().isThere(visit)) return Pages.see(Screenings.START);
        return screened(visit, empty(visit.state().screening()), Map.of());
    }

    private SeenForm empty(String about) {
        return SeenForm.empty(about, desk.screenings().newId());
    }

    private Visit visit(Principal person, HttpServletRequest request) {
        return desk.screenings().visit(person, request);
    }

    private View locked(Visit visit, Lock lock, SeenForm sent, Map<String, String> slips) {
        Fact fact = desk.screenings().find(visit, lock.fact()).orElseThrow();
        SeenView seen = desk.looking().form(visit, lock, sent, slips);
        return show(desk.views().locked(visit, lock, fact, seen), slips);
    }

    private View screened(Visit visit, SeenForm sent, Map<String, String> slips) {
        Answer answer = desk.screenings().plan(visit);
        SeenView seen = desk.looking().form(visit, answer, sent, slips);
        return show(desk.views().screened(visit, seen), slips);
    }

    private View show(AnswerView view, Map<String, String> slips) {
        HttpStatus status = slips.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return desk.pages().show("screening/answer", view, status);
    }

    /** A professional has looked because of a lock: every question is asked anew. */
    @PostMapping("/answer/seen")
    View seen(SeenForm sent, Principal person, HttpServletRequest request) {
        Visit visit = visit(person, request);
        Optional<Lock> lock =
                desk.screenings().lock(visit).filter(one -> one.fact().equals(sent.about()));
        if (lock.isEmpty()) return Pages.see(Screenings.START);
        Map<String, String> slips =
                sent.slips(Looking.lockRoles(), lock.get().since(), visit.today());
        if (!slips.isEmpty()) return locked(visit, lock.get(), sent, slips);
        Event seen = new Event.Assessed(lock.get().fact(), Optional.of(sent.seen()));
        return Pages.see(desk.screenings().keep(visit, sent.id(), seen));
    }

    /** A professional has said that exercise is fine. */
    @PostMapping("/answer/cleared")
    View cleared(SeenForm sent, Principal person, HttpServletRequest request) {
        Visit visit = visit(person, request);
        boolean same = visit.state().screening().equals(sent.about());
        if (!same || !desk.screenings().isThere(visit)) return Pages.see(Screenings.START);
        Answer answer = desk.screenings().plan(visit);
        Looking looking = desk.looking();
        Map<String, String> slips =
                sent.slips(
                        looking.roles(visit, answer),
                        looking.earliest(visit.today()),
                        visit.today());
        if (!slips.isEmpty()) return screened(visit, sent, slips);
        List<Clearance> what = looking.clears(visit, answer, sent.seen().role());
        Event event = new Event.Cleared(visit.state().screening(), sent.seen(), what);
        return Pages.see(desk.screenings().keep(visit, sent.id(), event));
    }

    /** What was cleared has changed, so that it counts no longer. */
    @PostMapping("/answer/changed")
    View changed(@RequestParam String fact, Principal person, HttpServletRequest request) {
        Visit visit = visit(person, request);
        boolean known =
                visit.state().clearances().stream().anyMatch(one -> one.fact().equals(fact));
        if (known)
            desk.screenings().keep(visit, desk.screenings().newId(), new Event.Retracted(fact));
        return Pages.see(Screenings.ANSWER);
    }

    /** The same on one page of paper, for the professional. */
    @GetMapping("/answer/summary")
    View summary(Principal person, HttpServletRequest request) {
        Visit visit = visit(person, request);
        boolean locked = desk.screenings().lock(visit).isPresent();
        if (!locked && !desk.screenings().isThere(visit)) return Pages.see(Screenings.START);
        return desk.pages().show("screening/summary", desk.summaries().of(visit));
    }
}
