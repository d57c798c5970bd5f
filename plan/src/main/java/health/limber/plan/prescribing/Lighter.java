package health.limber.plan.prescribing;

import health.limber.plan.Library;
import health.limber.plan.condition.Numbers;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;
import health.limber.plan.fact.Wishes;
import health.limber.plan.week.SessionTemplate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a plan smaller that was too much: a week with less than half of its sessions halves the
 * minutes, from the second week on and once in 14 days at most (AD-06). Whoever then says how many
 * minutes they want gets these.
 */
public final class Lighter {
    private static final String RULE = "AD-06";
    private static final String ANEW = "DR-09c";
    private static final int WEEK = 7;
    private static final int WEEKS_APART = 2;
    private static final int LEAST_MINUTES = 2;

    private final DosingRules rules;
    private final List<SessionTemplate> templates;

    Lighter(Library library) {
        rules = library.dosing();
        templates = library.templates();
    }

    /**
     * How much a day brings.
     *
     * @param wanted minutes the person chose
     * @param minutes minutes it is now
     * @param done sessions of the week that led to it; 0 if nothing was made smaller
     * @param planned sessions that week was meant to have
     */
    public record Load(int wanted, int minutes, int done, int planned) {
        public boolean isLighter() {
            return minutes < wanted;
        }
    }

    Load on(State state, LocalDate today, int wanted) {
        Load load = new Load(wanted, wanted, 0, 0);
        Set<LocalDate> done = days(state, today);
        if (done.isEmpty() || wanted <= LEAST_MINUTES) return load;
        LocalDate first = done.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate since = chosen(state.wishes(), first);
        int changed = -WEEKS_APART;
        for (int week = 2; ; week++) {
            LocalDate from = first.plusDays((long) WEEK * (week - 1));
            if (from.plusDays(WEEK).isAfter(today)) return load;
            if (from.isBefore(since) || week - changed < WEEKS_APART) continue;
            int planned = sessions(load.minutes());
            int kept = count(done, from);
            double share = (double) kept / planned;
            if (!rules.holds(RULE, Numbers.of("week", week).and("done_share", share))) continue;
            int half = Math.max(LEAST_MINUTES, load.minutes() / 2);
            load = new Load(wanted, half, kept, planned);
            changed = week;
        }
    }

    /** Days on which something was done, after the last break that begins everything anew. */
    private Set<LocalDate> days(State state, LocalDate today) {
        Set<LocalDate> days = new LinkedHashSet<>();
        LocalDate later = today;
        for (Session session : state.sessions()) {
            if (!session.isDone()) continue;
            long gap = ChronoUnit.DAYS.between(session.day(), later) - 1;
            if (rules.holds(ANEW, Numbers.of("gap_days", gap))) return days;
            days.add(session.day());
            later = session.day();
        }
        return days;
    }

    /** The day on which the minutes were last chosen; the first day if they never were. */
    private static LocalDate chosen(Wishes wishes, LocalDate first) {
        LocalDate chosen = first;
        for (Wishes.Change one : wishes.changes())
            if (one.what() instanceof Event.Described && one.day().isAfter(chosen))
                chosen = one.day();
        return chosen;
    }

    private int sessions(int minutes) {
        int days = WEEK;
        for (SessionTemplate template : templates)
            if (template.fromMinutes() <= minutes) days = template.daysPerWeek();
        return days;
    }

    private static int count(Set<LocalDate> done, LocalDate from) {
        int n = 0;
        for (int day = 0; day < WEEK; day++) if (done.contains(from.plusDays(day))) n++;
        return n;
    }
}
