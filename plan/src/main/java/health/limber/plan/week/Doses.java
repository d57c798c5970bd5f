package health.limber.plan.week;

import health.limber.plan.Library;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;

import java.util.ArrayList;
import java.util.List;

/**
 * Doses a person starts with: the beginner dose, cut by what reduces it. Reductions never multiply
 * (clinical.md 12.1 line 8).
 */
final class Doses {
    private final Library library;
    private final Needs needs;
    private final Allowance allowance;

    Doses(Library library, Needs needs, Allowance allowance) {
        this.library = library;
        this.needs = needs;
        this.allowance = allowance;
    }

    Dose dose(Exercise exercise, int number) {
        return reduced(exercise.doses().beginner(), exercise, number);
    }

    /** A dose that the rules would give, reduced as this person needs. */
    Dose reduced(Dose dose, Exercise exercise, int number) {
        Dose result = isHalved(exercise) ? dose.half() : dose;
        return allowance.limits().get(number).contains("load")
                ? result.holdAtMost(library.limits().loadHoldSecondsMax())
                : result;
    }

    private boolean isHalved(Exercise exercise) {
        return needs.halfDose().isPresent() || isLowLoadUse(exercise);
    }

    private boolean isLowLoadUse(Exercise exercise) {
        return needs.strength().policy() == Needs.Policy.LOW_LOAD
                && exercise.by(Mechanism.strength);
    }

    /** Why the exercise is limited or its dose cut; empty if neither. */
    List<Reason> reasons(Exercise exercise, int number) {
        List<Reason> reasons = new ArrayList<>(allowance.limitedBy().get(number));
        for (String kind : allowance.limits().get(number)) reasons.add(new Reason(kind, List.of()));
        Dose plain = exercise.doses().beginner();
        if (isHalved(exercise) && !plain.half().equals(plain)) {
            Reason why = needs.halfDose().orElse(needs.strength().reason());
            reasons.add(new Reason("half-dose", why.answers()));
        }
        return reasons;
    }
}
