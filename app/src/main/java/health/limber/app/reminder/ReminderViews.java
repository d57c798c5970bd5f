package health.limber.app.reminder;

import health.limber.app.http.Origins;
import health.limber.app.http.Wording;
import health.limber.app.reminder.ReminderPage.Form;
import health.limber.app.reminder.ReminderView.Address;
import health.limber.app.week.Plans.Visit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells when somebody is reminded, and by which address. */
@Component
class ReminderViews {
    private final Wording words;
    private final Reminders reminders;
    private final Origins origins;

    ReminderViews(Wording words, Reminders reminders, Origins origins) {
        this.words = words;
        this.reminders = reminders;
        this.origins = origins;
    }

    /** Where a calendar finds what belongs to this key. */
    Address address(String key) {
        String address = origins.publicUrl() + "/calendar/" + key + ".ics";
        return new Address(address, "webcal" + address.substring(address.indexOf(':')));
    }

    ReminderView of(
            Visit visit, @Nullable Reminder reminder, Form form, @Nullable Address address) {
        return new ReminderView(
                visit.state()
                        .wishes()
                        .intended()
                        .map(one -> words.of("habit.sentence", one.cue(), one.place()))
                        .orElse(null),
                reminder != null,
                reminder != null && reminders.isWeekly(reminder, visit),
                String.valueOf(form.at()),
                form.more() != null,
                form.time().isEmpty() ? words.of("reminder.slip") : null,
                address);
    }
}
