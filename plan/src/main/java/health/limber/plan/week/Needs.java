package health.limber.plan.week;

import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What this person's week owes them, and how strength may come in (clinical.md 5.1, 12.1 lines 7, 8
 * and 10).
 *
 * @param owed mechanisms the week must have, must ones first
 * @param also exercises the week must have
 * @param strength how strength may come in, and the reason
 * @param halfDose why every dose is halved; empty if it is not
 * @param midRange why end-range mobility stays away; empty if it need not
 * @param centralising end-range exercises that stay nevertheless
 * @param strengthFirst strength exercises to choose before others
 * @param romItemsMax most items with range of motion in one session
 * @param dailyRomRegion every session has range of motion for this region
 * @param supineSecondsMax longest time flat on the back without a break, in seconds; 0: no limit
 */
record Needs(
        List<Owed> owed,
        List<Also> also,
        Strength strength,
        Optional<Reason> halfDose,
        Optional<Reason> midRange,
        List<String> centralising,
        List<String> strengthFirst,
        int romItemsMax,
        Optional<BodyRegion> dailyRomRegion,
        int supineSecondsMax) {

    /** The reason of what the person asked for. */
    static final String WISH = "wish";

    /**
     * A mechanism owed to a complaint, or to any of them.
     *
     * @param must owed by the rule; otherwise only favoured
     * @param viaMicroBreaks desk breaks carry it where no session does
     */
    record Owed(
            Optional<Complaint.Region> region,
            Mechanism mechanism,
            boolean must,
            boolean viaMicroBreaks,
            Reason reason) {

        boolean isPaidBy(Exercise exercise) {
            return exercise.by(mechanism)
                    && (region.isEmpty() || exercise.worksOn(region.get().servedBy()));
        }

        boolean concerns(List<Complaint.Region> regions) {
            return region.isEmpty() || regions.contains(region.get());
        }
    }

    /** An exercise the week must have, owed to a complaint or to any of them. */
    record Also(Optional<Complaint.Region> region, String exercise, Reason reason) {}

    /** The same, with what the person added to their plan. */
    Needs with(List<String> added) {
        Needs needs = this;
        for (String id : added)
            needs = needs.withAlso(new Also(Optional.empty(), id, new Reason(WISH, List.of())));
        return needs;
    }

    /** The same, with one more exercise the week must have. */
    Needs withAlso(Also one) {
        if (also.stream().anyMatch(other -> other.exercise().equals(one.exercise()))) return this;
        List<Also> more = new ArrayList<>(also);
        more.add(one);
        return new Needs(
                owed,
                more,
                strength,
                halfDose,
                midRange,
                centralising,
                strengthFirst,
                romItemsMax,
                dailyRomRegion,
                supineSecondsMax);
    }

    /** How strength may come in. */
    record Strength(Policy policy, Reason reason) {}

    /** The ways strength may come in, strictest first. */
    enum Policy {
        /** Nothing with strength among its mechanisms. */
        FORBIDDEN,
        /** Nothing with strength among its mechanisms, until the pain has calmed. */
        NOT_YET,
        /** Low-load exercises only, at half dose. */
        LOW_LOAD,
        OPEN
    }
}
