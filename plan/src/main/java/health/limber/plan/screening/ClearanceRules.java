package health.limber.plan.screening;

import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Known;

import java.util.List;
import java.util.Optional;

/**
 * How an answer that holds a person back ends (clinical.md 1.2, block clearance).
 *
 * @param levels how long each lasts by itself
 * @param exceptions rules that end in another way than their level
 * @param effect what a clearance brings
 */
public record ClearanceRules(List<Level> levels, List<Exempt> exceptions, Effect effect) {
    private static final String CLEARED = "cleared";

    /**
     * How long an answer stands.
     *
     * @param lockDays days until it ends by itself; 0: it does not
     */
    public record Level(Disposition disposition, int lockDays) {}

    /**
     * A rule that ends in its own way.
     *
     * @param endsBy {@code cleared}, {@code time}, or neither
     * @param onlyIf it does so only while this holds; empty: always
     * @param clearedBy the only one who can clear it; empty: any professional
     */
    public record Exempt(
            String rule,
            List<String> endsBy,
            Optional<Condition> onlyIf,
            Optional<String> clearedBy) {}

    /**
     * What follows from a clearance.
     *
     * @param days so long it counts
     * @param afterLock how careful the time after a lock is
     * @param precautionsEnded the only precautions that it ends too
     */
    public record Effect(int days, AfterLock afterLock, List<String> precautionsEnded) {}

    /**
     * The time after a lock.
     *
     * @param atLeast no milder answer than this
     * @param beginnerDoseDays days at beginner doses
     */
    public record AfterLock(Disposition atLeast, int beginnerDoseDays) {}

    /** Days a lock lasts if nobody has looked; 0 if the disposition does not lock. */
    public int lockDays(Disposition disposition) {
        for (Level level : levels) if (level.disposition() == disposition) return level.lockDays();
        return 0;
    }

    /** How a rule ends in its own way now; empty if it ends as its level does. */
    public Optional<Exempt> exempt(String rule, Known now) {
        for (Exempt exempt : exceptions) {
            boolean holds = exempt.onlyIf().isEmpty() || exempt.onlyIf().get().holds(now);
            if (exempt.rule().equals(rule) && holds) return Optional.of(exempt);
        }
        return Optional.empty();
    }

    /** True if a professional of this role can clear what a rule holds back. */
    public boolean mayClear(String rule, Clearance.Role role, Known now) {
        if (!role.mayClear()) return false;
        Optional<Exempt> exempt = exempt(rule, now);
        if (exempt.isEmpty()) return true;
        return exempt.get().endsBy().contains(CLEARED)
                && exempt.get().clearedBy().orElse(role.inContent()).equals(role.inContent());
    }
}
