package health.limber.app.habit;

import health.limber.app.habit.Habits.Visit;
import health.limber.app.http.Pages;
import health.limber.app.http.Wording;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.util.OptionalInt;

/** Offers fewer minutes to somebody who is not sure, and then asks again how sure they are. */
@Controller
class SmallerPage {
    static final String ADDRESS = "/habit/confidence/smaller";

    private final Pages pages;
    private final Wording words;
    private final Habits habits;

    SmallerPage(Pages pages, Wording words, Habits habits) {
        this.pages = pages;
        this.words = words;
        this.habits = habits;
    }

    @GetMapping(ADDRESS)
    View offer(
            @RequestParam(required = false) @Nullable String alone,
            Principal person,
            HttpServletRequest request) {
        Visit visit = habits.visit(person, request);
        OptionalInt fewer = habits.fewerMinutes(visit);
        Way way = Way.of(alone);
        if (habits.isLocked(visit)) return Pages.see(Way.ANSWER);
        if (fewer.isEmpty()) return Pages.see(way.after(Topic.confidence));
        return pages.show(
                "habit/smaller",
                new SmallerView(
                        Habits.newId(visit),
                        way.alone(),
                        words.count("time.minutes", habits.minutes(visit)),
                        words.count("time.minutes", fewer.getAsInt())));
    }

    /**
     * The answer to the offer.
     *
     * @param smaller yes or no
     */
    record SmallerForm(@Nullable String smaller, @Nullable String form, @Nullable String alone) {}

    @PostMapping(ADDRESS)
    View answer(SmallerForm sent, Principal person, HttpServletRequest request) {
        Visit visit = habits.visit(person, request);
        OptionalInt fewer = habits.fewerMinutes(visit);
        Way way = Way.of(sent.alone());
        if (habits.isLocked(visit)) return Pages.see(Way.ANSWER);
        if (!Way.YES.equals(sent.smaller()) || fewer.isEmpty())
            return Pages.see(way.after(Topic.confidence));
        Event told = new Event.Described(Description.ofMinutes(fewer.getAsInt()));
        habits.keep(visit, String.valueOf(sent.form()), told);
        return Pages.see(
                Topic.confidence.address() + "?again=yes" + (way.alone() ? "&alone=yes" : ""));
    }
}
