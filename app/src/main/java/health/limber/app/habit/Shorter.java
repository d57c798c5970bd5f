package health.limber.app.habit;

import health.limber.plan.week.SessionTemplate;

import java.util.List;
import java.util.OptionalInt;

/** Less of the plan, for somebody who is not sure to keep it up (clinical.md 6.1, AD-02). */
final class Shorter {
    /** From here on up somebody is sure enough. */
    static final int SURE = 7;

    private static final int LEAST = 2;

    private Shorter() {}

    /**
     * The minutes of a plan one row of the templates shorter, down to the row of two minutes; empty
     * if there is none.
     *
     * @param templates rows from short to long
     */
    static OptionalInt than(int minutes, List<SessionTemplate> templates) {
        OptionalInt shorter = OptionalInt.empty();
        OptionalInt row = OptionalInt.empty();
        for (SessionTemplate template : templates) {
            if (template.fromMinutes() > minutes) break;
            shorter = row;
            row = OptionalInt.of(template.fromMinutes());
        }
        return shorter.orElse(0) >= LEAST ? shorter : OptionalInt.empty();
    }
}
