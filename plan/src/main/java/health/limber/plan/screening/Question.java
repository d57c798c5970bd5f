package health.limber.plan.screening;

import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Known;

import java.util.Optional;

/**
 * One screening question.
 *
 * @param id never reused; a changed meaning is a new id
 * @param asked the complaints that bring it up
 * @param askIf further condition for it to be due; empty: always
 * @param group the checklist it stands in
 * @param ownScreen never in a list, because there "no" is the risky answer
 * @param mayDecline "prefer not to say" is offered and counts as no
 */
public record Question(
        String id,
        Asked asked,
        Kind kind,
        Optional<Condition> askIf,
        String group,
        boolean ownScreen,
        boolean mayDecline,
        boolean retired) {

    /** True if what is known brings it up, wherever it hurts. */
    public boolean comesUp(Known known) {
        return !retired && (askIf.isEmpty() || askIf.get().holds(known));
    }

    /** Which complaints bring a question up. */
    public enum Asked {
        all,
        neck,
        /** Asked for the upper and the low back. */
        low
    }

    /** What kind of answer it takes. */
    public enum Kind {
        yesNo,
        /** How many of a list apply; missing counts as 0. */
        count,
        /** Completed weeks since; none if it does not apply. */
        weeks
    }
}
