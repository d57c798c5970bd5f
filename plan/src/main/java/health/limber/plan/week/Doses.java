package health.limber.plan.week;

import health.limber.plan.Library;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Screener;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Doses of a person: the beginner dose or what they have come to, cut by what reduces it.
 * Reductions never multiply (clinical.md 12.1 line 8).
 */
final class Doses {
    private final Library library;
    private final Needs needs;
    private final Allowance allowance;
    private final boolean afterLock;

    Doses(Library library, Needs needs, Allowance allowance, Case one) {
        this.library = library;
        this.needs = needs;
        this.allowance = allowance;
        afterLock = one.situation().holds(Screener.AFTER_LOCK);
    }

    /** The dose this person has come to, cut by what reduces it. */
    Dose dose(Exercise exercise, int number, @Nullable Course course) {
        Dose first = exercise.doses().beginner();
        if (course == null || afterLock) return reduced(first, exercise, number);
        Dose least = course.dose();
        if (isHalved(exercise)) least = smaller(least, course.standing().half(), exercise);
        if (!allowance.limits().get(number).isEmpty()) least = within(least, first);
        return allowance.limits().get(number).contains("load")
                ? least.holdAtMost(library.limits().loadHoldSecondsMax())
                : least;
    }

    /** Where a precaution limits it, the beginner's sets and holds stay (DR-24). */
    private static Dose within(Dose dose, Dose first) {
        if (dose.sets() <= first.sets()) return dose.holdAtMost(first.holdSeconds());
        return dose.with(first.sets(), dose.repetitionsOf(0), dose.holdSeconds())
                .holdAtMost(first.holdSeconds());
    }

    private static Dose smaller(Dose one, Dose other, Exercise exercise) {
        boolean less = other.seconds(exercise.timing()) < one.seconds(exercise.timing());
        return less ? other : one;
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
