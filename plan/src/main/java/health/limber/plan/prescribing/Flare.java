package health.limber.plan.prescribing;

import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.fact.State;
import health.limber.plan.week.Item;
import health.limber.plan.week.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A bad day: short and gentle, without strength and with half of each dose. The day after is
 * shorter than usual. What was grown to stays.
 */
final class Flare {
    private static final String TODAY = "flare";
    private static final String AFTER = "after-flare";
    private static final int MINUTES = 5;
    private static final int LEAST = 2;

    private Flare() {}

    /** Minutes of this day, of so many that are usual. */
    static int minutes(State state, LocalDate today, int usual) {
        if (state.checkIns().flaredOn(today)) return Math.min(usual, MINUTES);
        if (state.checkIns().flaredOn(today.minusDays(1)))
            return Math.min(usual, Math.max(LEAST, usual / 2));
        return usual;
    }

    /** The items as this day can bear them. */
    static List<Item> soften(State state, LocalDate today, List<Item> items) {
        boolean now = state.checkIns().flaredOn(today);
        if (!now && !state.checkIns().flaredOn(today.minusDays(1))) return items;
        List<Item> soft = new ArrayList<>(items.size());
        for (Item item : items) {
            if (now && item.exercise().by(Mechanism.strength)) continue;
            soft.add(now ? half(item) : with(item, item.dose(), AFTER));
        }
        return soft;
    }

    private static Item half(Item item) {
        return with(item, item.dose().half(), TODAY);
    }

    private static Item with(Item item, Dose dose, String why) {
        List<Reason> reasons = new ArrayList<>(item.why());
        reasons.add(new Reason(why, List.of()));
        return new Item(
                item.exercise(),
                dose,
                dose.seconds(item.exercise().timing()),
                item.limits(),
                List.copyOf(reasons));
    }
}
