package health.limber.app.facts;

import health.limber.plan.fact.State;

import java.util.List;

/**
 * What became of facts that were handed over.
 *
 * @param kept ids of those that are kept now, or were before
 * @param refused those that never will be
 * @param state of the person afterwards
 */
public record Kept(List<String> kept, List<Refused> refused, State state) {
    /** A fact that cannot be kept, and why in a sentence. */
    public record Refused(String id, String sentence) {}
}
