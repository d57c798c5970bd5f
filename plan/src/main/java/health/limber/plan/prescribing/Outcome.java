package health.limber.plan.prescribing;

import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;
import health.limber.plan.listening.ActivityTrend;
import health.limber.plan.listening.Dosing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What the rules of advice ask about how it has gone so far (clinical.md 5.1). */
final class Outcome {
    private static final int WEEK = 7;

    private Outcome() {}

    /** Puts it under the names of clinical.md 5.1; what is not known is left out. */
    static void put(Map<String, Double> known, State state, Dosing dosing, LocalDate today) {
        known.put("nprs_base", dosing.pain().base(today));
        dosing.pain().week(today).ifPresent(mean -> known.put("nprs_week", mean));
        ActivityTrend activities = dosing.activities();
        activities.base().ifPresent(mean -> known.put("act_base", mean));
        activities.now().ifPresent(mean -> known.put("act_now", mean));
        List<Session> sessions = state.sessions();
        if (sessions.isEmpty()) return;
        long days = ChronoUnit.DAYS.between(sessions.getLast().day(), today);
        known.put("week", (double) (days / WEEK + 1));
        Session last = sessions.getFirst();
        if (!last.day().isBefore(today.minusDays(1)))
            last.worstPain().ifPresent(pain -> known.put("d", (double) pain));
    }
}
