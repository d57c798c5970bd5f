package health.limber.plan.listening;

import health.limber.plan.fact.Event;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What the gates of exercises ask about the past (clinical.md 3.2 and 3.4). */
public final class GateFacts {
    /** What a person read and agreed to before full neck circles. */
    public static final String NECK_CIRCLES = "neck-circles";

    private static final String NECK_ROLLS = "neck-rolls";
    private static final String FULL_ROLLS = "neck-rolls-full";

    private GateFacts() {}

    /** Puts them under the names of clinical.md 5.1. */
    public static void put(Map<String, Double> known, State state, Dosing dosing, LocalDate today) {
        int sessions = 0;
        int worst = 0;
        int events = 0;
        LocalDate first = today;
        for (Session session : state.sessions()) {
            events += events(session);
            boolean rolled = session.did(NECK_ROLLS);
            if (!rolled && !session.did(FULL_ROLLS)) continue;
            worst = Math.max(worst, session.worstPain().orElse(0));
            if (!rolled) continue;
            sessions++;
            first = session.day();
        }
        known.put("neck_rolls_sessions", (double) sessions);
        known.put("neck_rolls_days", (double) ChronoUnit.DAYS.between(first, today));
        known.put("neck_rolls_worst_pain", (double) worst);
        known.put("neck_rolls_events", (double) events);
        boolean agreed = state.checkIns().understood(NECK_CIRCLES);
        known.put("explanation_confirmed", agreed ? 1.0 : 0);
        known.put("dnf_nod_top", dosing.isReady("dnf-nod-supine") ? 1.0 : 0);
        known.put("prone_peripheralised", dosing.stopped("prone-press-up") ? 1.0 : 0);
    }

    /** Stops with any sign at an exercise of the neck rolls. */
    private static int events(Session session) {
        int n = 0;
        for (Session.Stop stop : session.stops()) {
            if (!List.of(NECK_ROLLS, FULL_ROLLS).contains(stop.what().exercise())) continue;
            boolean sign = stop.hurt().map(Event.Hurt::signs).filter(s -> !s.isEmpty()).isPresent();
            if (sign) n++;
        }
        return n;
    }
}
