package health.limber.plan.week;

import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a week is made of, at a glance.
 *
 * @param seconds of exercise by mechanism; an exercise with two mechanisms counts for both
 * @param forRegion seconds of exercise by complaint; what serves two counts for both
 * @param strengthDays days with strength work
 * @param sessionDays days with a session
 */
public record Balance(
        Map<Mechanism, Integer> seconds,
        Map<Complaint.Region, Integer> forRegion,
        int strengthDays,
        int sessionDays) {

    /** Of some days, each with what is in it. A session meant several times a day counts once. */
    public static Balance of(Collection<List<Item>> days, Collection<Complaint.Region> regions) {
        Map<Mechanism, Integer> seconds = new EnumMap<>(Mechanism.class);
        Map<Complaint.Region, Integer> forRegion = new EnumMap<>(Complaint.Region.class);
        int strengthDays = 0;
        int sessionDays = 0;
        for (List<Item> day : days) {
            Set<Mechanism> today = new LinkedHashSet<>();
            for (Item item : day) {
                for (Mechanism one : Mechanism.values()) {
                    if (!item.exercise().by(one)) continue;
                    seconds.merge(one, item.seconds(), Integer::sum);
                    today.add(one);
                }
                for (Complaint.Region region : regions) {
                    List<BodyRegion> serving = region.servedBy();
                    if (item.exercise().worksOn(serving))
                        forRegion.merge(region, item.seconds(), Integer::sum);
                }
            }
            if (today.contains(Mechanism.strength)) strengthDays++;
            if (!day.isEmpty()) sessionDays++;
        }
        return new Balance(seconds, forRegion, strengthDays, sessionDays);
    }

    /** Seconds of a mechanism; 0 if there is none. */
    public int seconds(Mechanism mechanism) {
        return seconds.getOrDefault(mechanism, 0);
    }
}
