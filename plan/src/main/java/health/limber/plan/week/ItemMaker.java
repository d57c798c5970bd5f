package health.limber.plan.week;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a placed candidate into an item with all its reasons; the same candidate for the same
 * reasons is one and the same item.
 */
final class ItemMaker {
    private final Needs needs;
    private final List<Made> made = new ArrayList<>();

    private record Made(SessionDraft.Placed from, Item item) {}

    ItemMaker(Needs needs) {
        this.needs = needs;
    }

    Item make(SessionDraft.Placed placed) {
        for (Made one : made) {
            if (one.from().candidate() == placed.candidate()
                    && one.from().why().equals(placed.why())) return one.item();
        }
        Candidate candidate = placed.candidate();
        List<Reason> why = new ArrayList<>(placed.why());
        if (why.size() == 1 && why.getFirst().rule().equals("relaxation")) {
            for (Needs.Owed owed : needs.owed()) {
                if (owed.isPaidBy(candidate.exercise())) {
                    why.add(owed.reason());
                    break;
                }
            }
        }
        why.addAll(candidate.why());
        Item item =
                new Item(
                        candidate.exercise(),
                        candidate.dose(),
                        candidate.seconds(),
                        candidate.limits(),
                        List.copyOf(why));
        made.add(new Made(placed, item));
        return item;
    }
}
