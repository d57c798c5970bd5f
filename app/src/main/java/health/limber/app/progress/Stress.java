package health.limber.app.progress;

import health.limber.plan.fact.CheckIns;

import java.time.LocalDate;
import java.util.List;

/** Stress that stays high (ST-02 of clinical.md 7). */
final class Stress {
    private static final int HIGH = 8;
    private static final int DAYS = 14;

    private Stress() {}

    /** True if it has been 8 or more for 14 days, with no lower answer in between. */
    static boolean isHigh(List<CheckIns.Level> newestFirst, LocalDate today) {
        LocalDate since = null;
        for (CheckIns.Level one : newestFirst) {
            if (one.level() < HIGH) break;
            since = one.day();
        }
        return since != null && !today.isBefore(since.plusDays(DAYS));
    }
}
