package health.limber.library;

import health.limber.plan.condition.Bound;
import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Relation;

/** Which of two conditions holds more often, as far as their form shows it. */
final class Implication {
    private Implication() {}

    /**
     * True if {@code now} surely holds whenever {@code old} does, as far as their form shows it.
     */
    static boolean isWider(Condition now, Condition old) {
        if (now.equals(old) || now instanceof Condition.Always) return true;
        if (old instanceof Condition.Any oldAny)
            return oldAny.of().stream().allMatch(part -> isWider(now, part));
        if (now instanceof Condition.Any any)
            return any.of().stream().anyMatch(part -> isWider(part, old));
        if (now instanceof Condition.All all) {
            if (old instanceof Condition.All oldAll) {
                return all.of().stream()
                        .allMatch(part ->
                                oldAll.of().stream().anyMatch(oldPart -> isWider(part, oldPart)));
            }
            return all.of().stream().allMatch(part -> isWider(part, old));
        }
        if (old instanceof Condition.All oldAll)
            return oldAll.of().stream().anyMatch(part -> isWider(now, part));
        if (now instanceof Condition.Not not && old instanceof Condition.Not oldNot)
            return isWider(oldNot.part(), not.part());
        if (now instanceof Condition.Compare one && old instanceof Condition.Compare other)
            return isWider(one, other);
        return now instanceof Condition.Count one
                && old instanceof Condition.Count other
                && isWider(one, other);
    }

    static boolean isNarrower(Condition now, Condition old) {
        return isWider(old, now);
    }

    private static boolean isWider(Condition.Compare now, Condition.Compare old) {
        if (!now.name().equals(old.name())
                || now.relation() != old.relation()
                || now.missingIsZero() != old.missingIsZero()) return false;
        Bound one = now.bound();
        Bound other = old.bound();
        if (one.of() != null || other.of() != null) return false;
        boolean lower = now.relation() == Relation.MIN || now.relation() == Relation.ABOVE;
        return lower ? one.plus() <= other.plus() : one.plus() >= other.plus();
    }

    private static boolean isWider(Condition.Count now, Condition.Count old) {
        return now.min() <= old.min()
                && now.max() == Integer.MAX_VALUE
                && now.of().containsAll(old.of());
    }
}
