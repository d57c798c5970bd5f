package health.limber.plan.screening;

import health.limber.plan.condition.Condition;

import java.util.List;

/**
 * One precaution: which movements are left out or limited while it is in force.
 *
 * @param exclude exercises with one of these tags are left out
 * @param limit exercises with one of these tags stay, within their limits
 * @param prefer exercises that suit it
 * @param halfDoseDays days from the start of the programme on which every dose is halved; 0: none
 * @param supineSecondsMax longest time flat on the back without a break, in seconds; 0: no such
 *     limit
 * @param wideRange limited movements keep three quarters of the comfortable range instead of half
 */
public record Precaution(
        String id,
        Condition when,
        List<String> exclude,
        List<String> limit,
        List<String> prefer,
        int halfDoseDays,
        int supineSecondsMax,
        boolean wideRange) {}
