package health.limber.app.today;

import health.limber.app.http.Wording;
import health.limber.app.week.Changed;
import health.limber.app.week.Changes;
import health.limber.app.week.Plans.Week;
import health.limber.plan.fact.CheckIns.Morning;
import health.limber.plan.fact.Session;
import health.limber.plan.listening.Change;
import health.limber.plan.listening.Dosing;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what is asked between sessions, and what changed because of the answers. */
@Component
class CheckIns {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final int RECENT_DAYS = 7;
    private static final int MOST = 3;

    private static final int CHECK_DAYS = 7;

    private final Wording words;
    private final Changes told;

    CheckIns(Wording words, Changes told) {
        this.words = words;
        this.told = told;
    }

    CheckInView of(Week week) {
        Dosing dosing = week.dosing();
        Optional<Morning> morning =
                week.state().checkIns().mornings().stream()
                        .filter(one -> one.day().equals(week.date()))
                        .findFirst();
        Optional<Session> lingering = lingering(week, dosing);
        return new CheckInView(
                morning.isEmpty(),
                morning.map(one -> words.of("checkin.told", one.pain())).orElse(null),
                lingering
                        .map(one -> words.of("checkin.lingers", DAY.format(one.day())))
                        .orElse(null),
                lingering.map(Session::id).orElse(""),
                week.state().checkIns().flaredOn(week.date()),
                isWeekly(week),
                changes(dosing.changes(), week.date()));
    }

    /** True if a week has gone by since the last weekly check, or since the first session. */
    private static boolean isWeekly(Week week) {
        LocalDate since = week.state().checkIns().lastCheck();
        List<Session> sessions = week.state().sessions();
        if (since == null && !sessions.isEmpty()) since = sessions.getLast().day();
        return since != null && !week.date().isBefore(since.plusDays(CHECK_DAYS));
    }

    /** The day before yesterday's session, if the morning after it was worse than usual. */
    private static Optional<Session> lingering(Week week, Dosing dosing) {
        LocalDate day = week.date().minusDays(2);
        if (!dosing.wasWorse(day.plusDays(1))) return Optional.empty();
        List<String> told = week.state().checkIns().lingered();
        return week.state().sessionsOn(day).stream()
                .filter(one -> !one.exercises().isEmpty() && !told.contains(one.id()))
                .findFirst();
    }

    private List<Changed> changes(List<Change> all, LocalDate today) {
        List<Changed> recent = new ArrayList<>();
        for (Change one : all.reversed()) {
            if (one.day().plusDays(RECENT_DAYS).isBefore(today) || recent.size() == MOST) break;
            recent.add(told.tell(one));
        }
        return recent;
    }
}
