package health.limber.plan.prescribing;

import health.limber.plan.Library;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;
import health.limber.plan.week.Item;
import health.limber.plan.week.Reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whoever got dizzy while breathing slowly gets shorter and smaller breaths from then on (ST-05).
 */
final class Breathing {
    private static final String RULE = "ST-05";
    private static final String SLOW = "breath_slow";
    private static final String DIZZY = "dizzy-in-neck-move";

    /** Seven to eight breaths a minute. */
    private static final int BREATH_SECONDS = 8;

    private final Set<String> slow = new LinkedHashSet<>();

    Breathing(Library library) {
        for (Exercise exercise : library.exercises())
            if (exercise.tags().contains(SLOW)) slow.add(exercise.id());
    }

    /** The items with breaths as the person can bear them. */
    List<Item> ease(State state, List<Item> items) {
        if (items.stream().noneMatch(this::isLong) || !wasDizzy(state)) return items;
        List<Item> eased = new ArrayList<>(items.size());
        for (Item item : items) eased.add(isLong(item) ? shorter(item) : item);
        return eased;
    }

    private boolean isLong(Item item) {
        return slow.contains(item.exercise().id()) && item.dose().moveSeconds() > BREATH_SECONDS;
    }

    private boolean wasDizzy(State state) {
        for (Session session : state.sessions())
            for (Session.Stop stop : session.stops())
                if (slow.contains(stop.what().exercise())
                        && stop.hurt().map(Event.Hurt::signs).orElse(List.of()).contains(DIZZY))
                    return true;
        return false;
    }

    private static Item shorter(Item item) {
        Dose dose = item.dose();
        List<Beat> tempo = new ArrayList<>();
        int seconds = 0;
        for (Beat beat : dose.tempo()) {
            double share = (double) BREATH_SECONDS / dose.moveSeconds();
            Beat less =
                    beat.hold()
                            ? beat
                            : new Beat(
                                    Math.max(1, (int) Math.round(beat.seconds() * share)), false);
            seconds += less.seconds();
            tempo.add(less);
        }
        Dose eased = dose.at(seconds, tempo);
        List<Reason> why = new ArrayList<>(item.why());
        why.add(new Reason(RULE, List.of()));
        return new Item(
                item.exercise(),
                eased,
                eased.seconds(item.exercise().timing()),
                item.limits(),
                List.copyOf(why));
    }
}
