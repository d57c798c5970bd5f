package health.limber.app.reminder;

import health.limber.app.http.Origins;
import health.limber.app.http.Wording;
import health.limber.app.week.Plans;
import health.limber.app.week.Plans.Visit;
import health.limber.app.week.Plans.Week;
import health.limber.library.LoadedLibrary;
import health.limber.plan.prescribing.Reminding;
import health.limber.plan.week.Plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The reminders of the days to come: one a day, at the person's own time (AD-03). */
@Component
class Reminders {
    private static final int DAYS = 7;
    private static final int MORE_MAX = 2;
    private static final int HOURS_BETWEEN = 4;
    private static final LocalTime LATEST = LocalTime.of(21, 0);
    private static final int SHORTEST = 5;
    private static final int MINUTE = 60;

    private final Plans plans;
    private final LoadedLibrary library;
    private final Wording words;
    private final Origins origins;

    Reminders(Plans plans, LoadedLibrary library, Wording words, Origins origins) {
        this.plans = plans;
        this.library = library;
        this.words = words;
        this.origins = origins;
    }

    /** One entry of a calendar. */
    record Entry(ZonedDateTime at, Duration lasts, String title, String text, String link) {}

    /**
     * Somebody and their week.
     *
     * @param week null while questions come first
     */
    private record Ahead(Visit visit, @Nullable Week week) {
        boolean mayExercise() {
            return week == null
                    ? !visit.elsewhere().filter("/answer"::equals).isPresent()
                    : week.answer().plan().isPresent();
        }

        /** The plan of a day of this week; null if there is none. */
        Plan.@Nullable Day day(LocalDate date) {
            if (week == null) return null;
            for (Plan.Day one : week.answer().plan().map(Plan::days).orElse(List.of()))
                if (one.date().equals(date)) return one;
            return null;
        }
    }

    private Ahead ahead(Visit visit) {
        return new Ahead(visit, visit.elsewhere().isPresent() ? null : plans.unseen(visit));
    }

    /** What the calendar of somebody shows now; nothing while they may not exercise. */
    List<Entry> of(Reminder reminder, ZonedDateTime now) {
        Ahead ahead = ahead(plans.visit(reminder.person(), now));
        if (!ahead.mayExercise()) return List.of();
        Reminding reminding = reminding(reminder, ahead);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = now.toLocalDate().plusDays(i);
            if (!reminding.isOn(day, hasSession(ahead, day))) continue;
            if (!Plans.doneOn(ahead.visit().state(), day).isEmpty()) continue;
            if (reminding.weeklySince().isPresent()) entries.add(weekly(reminder, day, ahead));
            else entries.addAll(daily(reminder, day, ahead.day(day)));
        }
        return entries;
    }

    /** While questions come first, each day may have one. */
    private boolean hasSession(Ahead ahead, LocalDate day) {
        Week week = ahead.week();
        Plan.Day planned = ahead.day(day);
        if (planned != null) return !planned.items().isEmpty();
        return week == null || plans.isPlanned(week, day);
    }

    /** True if three in a row went by, so that they come once a week. */
    boolean isWeekly(Reminder reminder, Visit visit) {
        return reminding(reminder, ahead(visit)).weeklySince().isPresent();
    }

    private Reminding reminding(Reminder reminder, Ahead ahead) {
        Week week = ahead.week();
        LocalDate today = ahead.visit().now().toLocalDate();
        return Reminding.of(
                ahead.visit().state(),
                new Reminding.Days(
                        reminder.since(), today, day -> week == null || plans.isPlanned(week, day)),
                library.library().dosing());
    }

    private List<Entry> daily(Reminder reminder, LocalDate day, Plan.@Nullable Day planned) {
        int minutes = planned == null ? 0 : (planned.seconds() + MINUTE - 1) / MINUTE;
        int more = planned == null || !reminder.more() ? 0 : planned.times() - 1;
        String link = origins.publicUrl() + "/today#checkin";
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i <= Math.min(more, MORE_MAX); i++) {
            ZonedDateTime at = day.atTime(reminder.at()).atZone(reminder.zone());
            if (i > 0) at = at.plusHours((long) HOURS_BETWEEN * i);
            if (i > 0 && (!at.toLocalDate().equals(day) || at.toLocalTime().isAfter(LATEST))) break;
            entries.add(
                    new Entry(
                            at,
                            Duration.ofMinutes(Math.max(SHORTEST, minutes)),
                            words.of("reminder.event"),
                            words.of("reminder.event.text"),
                            link));
        }
        return entries;
    }

    private Entry weekly(Reminder reminder, LocalDate day, Ahead ahead) {
        Week week = ahead.week();
        String text = words.of("reminder.weekly.text");
        if (week != null) {
            int planned = plans.sessionsPlanned(week);
            text = words.of("progress.adherence", week.daysDone(), planned) + " " + text;
        }
        return new Entry(
                day.atTime(reminder.at()).atZone(reminder.zone()),
                Duration.ofMinutes(SHORTEST),
                words.of("reminder.weekly"),
                text,
                origins.publicUrl() + "/reminder");
    }
}
