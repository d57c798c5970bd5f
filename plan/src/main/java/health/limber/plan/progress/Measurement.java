package health.limber.plan.progress;

import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Screening;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A range of motion that a person measures alone, always in the same way (clinical.md 4.4).
 *
 * @param regions where it hurts in those to whom it says something
 * @param most largest value in the unit of the measurement; the smallest is 0
 * @param lowerIsBetter true for a distance that is left
 * @param smallestChange in the unit: what is less than this is no change
 * @param notWhile movements that belong to it; it is not measured while a precaution leaves out or
 *     limits one of them
 */
public record Measurement(
        String id,
        List<Region> regions,
        int most,
        boolean lowerIsBetter,
        int smallestChange,
        List<String> notWhile) {

    /** True if it says something to a person who hurts here, or nowhere. */
    public boolean suits(Collection<Region> hurting) {
        return hurting.isEmpty() || !Collections.disjoint(regions, hurting);
    }

    /** True if no precaution in force speaks against it. */
    public boolean isSafe(List<Screening.Active> precautions) {
        for (Screening.Active one : precautions) {
            Precaution precaution = one.precaution();
            if (!Collections.disjoint(notWhile, precaution.exclude())) return false;
            if (!Collections.disjoint(notWhile, precaution.limit())) return false;
        }
        return true;
    }

    /** How a row of its weeks is judged. */
    public Instrument instrument() {
        return new Instrument(
                id, lowerIsBetter, Collections.singletonMap("all", (double) smallestChange), 0);
    }
}
