package health.limber.plan.progress;

import health.limber.plan.screening.Complaint.Region;

import java.util.Collection;
import java.util.Map;

/**
 * Something that is measured again and again, and the smallest change of it that means something.
 *
 * @param id under which the library keeps it, such as {@code nprs}
 * @param lowerIsBetter true for pain, false for what somebody can do
 * @param least points of the smallest change that means something, by region; {@code all}: for each
 * @param percent of where it began, that the change has to be as well; 0: none
 */
public record Instrument(String id, boolean lowerIsBetter, Map<String, Double> least, int percent) {
    private static final String ALL = "all";

    /** The points for these regions, the most of them if there are several. */
    public double least(Collection<Region> regions) {
        double most = least.getOrDefault(ALL, 0.0);
        for (Region region : regions) most = Math.max(most, least.getOrDefault(region.name(), 0.0));
        if (most > 0) return most;
        for (double one : least.values()) most = Math.max(most, one);
        return most;
    }
}
