package health.limber.app.history;

import health.limber.app.facts.Draft;
import health.limber.app.facts.FactId;
import health.limber.app.facts.Kept;
import health.limber.app.facts.Ledger;
import health.limber.app.history.HistoryViews.Person;
import health.limber.app.http.Pages;
import health.limber.app.http.PersonClock;
import health.limber.plan.fact.Event;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

/** What was done. */
@Controller
class HistoryPage {
    private static final String ADDRESS = "/history";
    private static final List<String> DONE = List.of("logged", "back");

    private final Pages pages;
    private final Ledger ledger;
    private final PersonClock time;
    private final HistoryViews views;

    HistoryPage(Pages pages, Ledger ledger, PersonClock time, HistoryViews views) {
        this.pages = pages;
        this.ledger = ledger;
        this.time = time;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    View show(
            Principal principal,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String done) {
        Person person = person(principal, request);
        return pages.show(
                "history/history",
                views.of(
                        person,
                        Month.of(month, person.today()),
                        LogForm.empty(person.today()),
                        done != null && DONE.contains(done) ? "history.done." + done : null));
    }

    private Person person(Principal principal, HttpServletRequest request) {
        String id = principal.getName();
        return new Person(id, ledger.state(id), time.now(request).toLocalDate());
    }

    /** Keeps a session that was done without the program. */
    @PostMapping(ADDRESS)
    View log(
            Principal principal,
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> fields) {
        Person person = person(principal, request);
        LogForm form = LogForm.read(fields, person.today());
        if (!form.slips().isEmpty()) {
            YearMonth month = Month.of(form.text("month"), person.today());
            return pages.show(
                    "history/history",
                    views.of(person, month, form, null),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        LocalDate day = form.day().orElseThrow();
        Event.Logged logged =
                new Event.Logged(form.minutes().orElseThrow(), views.known(form.exercises()));
        Draft draft = draft(form.text("form"), time.now(request), logged).on(day);
        ledger.append(person.id(), List.of(draft));
        return see(YearMonth.from(day), "logged", "#day-" + day);
    }

    /** A fact of a form: the id it carried keeps a double click from being two. */
    private static Draft draft(@Nullable String id, ZonedDateTime now, Event event) {
        return id != null && FactId.isOne(id) ? Draft.named(id, now, event) : Draft.now(now, event);
    }

    /**
     * An entry to be taken back.
     *
     * @param entry id of its session
     */
    record BackForm(@Nullable String entry, @Nullable String form, @Nullable String month) {}

    @PostMapping("/history/back")
    View back(BackForm sent, Principal principal, HttpServletRequest request) {
        Person person = person(principal, request);
        YearMonth month = Month.of(sent.month(), person.today());
        String entry = String.valueOf(sent.entry());
        boolean gone = person.state().session(entry).isEmpty();
        if (gone) return see(month, "back", "");
        Event.Retracted back = new Event.Retracted(entry);
        Kept kept =
                ledger.append(person.id(), List.of(draft(sent.form(), time.now(request), back)));
        return see(month, kept.refused().isEmpty() ? "back" : "", "");
    }

    private static View see(YearMonth month, String done, String anchor) {
        return Pages.see(ADDRESS + "?month=" + month + "&done=" + done + anchor);
    }
}
