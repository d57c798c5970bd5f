package health.limber.app.reminder;

import health.limber.app.account.Secrets;
import health.limber.app.http.Pages;
import health.limber.app.reminder.ReminderView.Address;
import health.limber.app.week.Plans;
import health.limber.app.week.Plans.Visit;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Switches reminders on and off, and says how a calendar finds them. */
@Controller
class ReminderPage {
    private static final String ADDRESS = "/reminder";
    private static final String FIRST = "08:00";

    private final Pages pages;
    private final Plans plans;
    private final ReminderStore store;
    private final ReminderViews views;

    ReminderPage(Pages pages, Plans plans, ReminderStore store, ReminderViews views) {
        this.pages = pages;
        this.plans = plans;
        this.store = store;
        this.views = views;
    }

    /** What was sent. */
    record Form(@Nullable String at, @Nullable String more) {

        /** The time typed; empty if it is none. */
        Optional<LocalTime> time() {
            try {
                LocalTime time = LocalTime.parse(String.valueOf(at).strip());
                return Optional.of(time.truncatedTo(ChronoUnit.MINUTES));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    @GetMapping(ADDRESS)
    View show(Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        return show(visit, form(visit), null);
    }

    private Form form(Visit visit) {
        return store.of(visit.person())
                .map(one -> new Form(one.at().toString(), one.more() ? "on" : null))
                .orElse(new Form(FIRST, null));
    }

    /** A first time makes a calendar; another time leaves it where it is. */
    @PostMapping(ADDRESS)
    View keep(Form sent, Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        Optional<LocalTime> at = sent.time();
        if (at.isEmpty()) return show(visit, sent, null);
        Reminder reminder = reminder(visit, at.get(), sent.more() != null);
        if (store.of(visit.person()).isEmpty()) return begin(visit, reminder);
        store.change(reminder);
        return Pages.see(ADDRESS);
    }

    private static Reminder reminder(Visit visit, LocalTime at, boolean more) {
        return new Reminder(
                visit.person(), at, visit.now().getZone(), more, visit.now().toLocalDate());
    }

    /** The address is shown once: only its hash is kept. */
    private View begin(Visit visit, Reminder reminder) {
        String key = Secrets.token();
        store.begin(reminder, Secrets.hash(key));
        return show(visit, form(visit), views.address(key));
    }

    /** A new address; the old one finds nothing any more. */
    @PostMapping("/reminder/address")
    View move(Principal person, HttpServletRequest request) {
        Visit visit = plans.visit(person, request);
        Reminder reminder = store.of(visit.person()).orElse(null);
        return reminder == null ? Pages.see(ADDRESS) : begin(visit, reminder);
    }

    @PostMapping("/reminder/off")
    View stop(Principal person) {
        store.remove(person.getName());
        return Pages.see(ADDRESS);
    }

    private View show(Visit visit, Form form, @Nullable Address address) {
        HttpStatus status =
                form.time().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        Reminder reminder = store.of(visit.person()).orElse(null);
        return pages.show("reminder/reminder", views.of(visit, reminder, form, address), status);
    }
}
