package health.limber.app.week;

import java.util.List;

/**
 * What would change an exercise next.
 *
 * @param steps empty if it has no place in the next weeks
 * @param before what changed about it so far, the newest first
 */
public record NextView(String exercise, String name, List<Step> steps, List<Changed> before) {
    /**
     * A way the next days may go, and what would come of it.
     *
     * @param why the sentence of the rule; empty if nothing would change
     */
    public record Step(String when, String what, String why) {}
}
