package health.limber.plan.week;

import java.util.List;

/**
 * What may be done until a professional was seen (clinical.md 1.1 rule 5), and which rules leave
 * parts of it out.
 */
public record Holding(List<String> exercises, List<Drop> drops) {

    /** While this rule has fired, these exercises of the holding set are left out. */
    public record Drop(String rule, List<String> exercises) {}
}
