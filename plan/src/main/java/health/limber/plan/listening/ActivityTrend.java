package health.limber.plan.listening;

import health.limber.plan.fact.CheckIns;
import health.limber.plan.fact.Event.Activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How the activities that matter go, 0 not at all to 10 as before (clinical.md 5.1: {@code
 * act_base}, {@code act_now}, {@code act_drop}). Each is measured against its own first score.
 */
public final class ActivityTrend {
    private final Map<String, Integer> first = new LinkedHashMap<>();
    private final List<Activity> now;

    /**
     * @param scores the newest first
     */
    public ActivityTrend(List<CheckIns.Scores> scores) {
        for (CheckIns.Scores one : scores.reversed())
            for (Activity activity : one.activities())
                first.putIfAbsent(activity.name(), activity.score());
        now = scores.isEmpty() ? List.of() : scores.getFirst().activities();
    }

    /** Mean score of today's activities when each was first told. */
    public OptionalDouble base() {
        return now.stream().mapToInt(one -> first.getOrDefault(one.name(), 0)).average();
    }

    /** Mean of the newest scores. */
    public OptionalDouble now() {
        return now.stream().mapToInt(Activity::score).average();
    }

    /** Largest fall of one activity below its first score; 0 if none fell. */
    public int drop() {
        int drop = 0;
        for (Activity one : now)
            drop = Math.max(drop, first.getOrDefault(one.name(), one.score()) - one.score());
        return drop;
    }
}
