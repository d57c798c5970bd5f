package health.limber.plan.prescribing;

import health.limber.plan.condition.Numbers;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.fact.CheckIns;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How often somebody is reminded: once on each day with a session, and once a week after too many
 * reminders in a row went by (AD-03 of clinical.md 6.1). A reminder is answered by a session, a
 * morning, a weekly check or a word about a bad day.
 *
 * @param weeklySince day of the last daily reminder; empty while they come daily
 */
public record Reminding(Optional<LocalDate> weeklySince) {
    private static final int WEEK = 7;

    /** Days with a reminder: from the first one on, today not counted. */
    public record Days(LocalDate since, LocalDate today, Predicate<LocalDate> reminded) {}

    /** What follows from the reminders so far. */
    public static Reminding of(State state, Days days, DosingRules rules) {
        List<LocalDate> row = ignored(state, days);
        for (int i = row.size() - 1; i >= 0; i--)
            if (rules.holds("AD-03", Numbers.of("ignored_row", row.size() - i)))
                return new Reminding(Optional.of(row.get(i)));
        return new Reminding(Optional.empty());
    }

    /** The last reminders in a row that nobody answered, the newest first. */
    private static List<LocalDate> ignored(State state, Days days) {
        List<LocalDate> row = new ArrayList<>();
        LocalDate since = since(state, days.since());
        for (LocalDate day = days.today();
                !day.isBefore(since) && !isAnswered(state, day);
                day = day.minusDays(1))
            if (day.isBefore(days.today()) && days.reminded().test(day)) row.add(day);
        return row;
    }

    /**
     * Nothing counts from before the last answer to whether they may exercise: until then there may
     * have been no reminders.
     */
    private static LocalDate since(State state, LocalDate first) {
        LocalDate since = state.screened().map(State.Screened::day).orElse(first);
        for (State.ClearedOn one : state.clearances())
            if (since.isBefore(one.day())) since = one.day();
        return since.isBefore(first) ? first : since;
    }

    private static boolean isAnswered(State state, LocalDate day) {
        CheckIns told = state.checkIns();
        return state.sessionsOn(day).stream().anyMatch(Session::isDone)
                || told.flaredOn(day)
                || told.mornings().stream().anyMatch(one -> one.day().equals(day))
                || told.impacts().stream().anyMatch(one -> one.day().equals(day));
    }

    /**
     * True if there is a reminder on this day.
     *
     * @param planned there is a session on it
     */
    public boolean isOn(LocalDate day, boolean planned) {
        if (weeklySince.isEmpty()) return planned;
        long days = ChronoUnit.DAYS.between(weeklySince.get(), day);
        return days > 0 && days % WEEK == 0;
    }
}
