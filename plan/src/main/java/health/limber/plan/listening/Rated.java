package health.limber.plan.listening;

import health.limber.plan.condition.OnlyNumbers;
import health.limber.plan.dosing.DosingRule;

import org.jspecify.annotations.Nullable;

import java.util.OptionalDouble;

/**
 * What the rules ask about an exercise in a session (clinical.md 5.1): {@code s}, {@code d}, {@code
 * m}, {@code late}, the signs in a limb, and how the exercise went before. Reused for one after the
 * other.
 */
final class Rated implements OnlyNumbers {
    /** That of the day: its morning's, else what mornings usually are. */
    double pain;

    int before;
    int worst;
    double morning;
    boolean asked;
    boolean knowsMorning;
    boolean late;
    boolean distal;
    int effort;

    /** The exercise may be nearly too hard, and how hard it was has been told. */
    boolean nearFailure;

    @Nullable Tally tally;

    /** The colour's rule for what is set here; null before it was asked for. */
    @Nullable DosingRule rule;

    int itemDays;
    int settleDays;
    int daysWithoutGreen;

    @Override
    public boolean holds(String fact) {
        return switch (fact) {
            case "late" -> late;
            case "new_limb_symptom", "worse_distal" -> distal;
            case "near_failure" -> nearFailure;
            default -> false;
        };
    }

    @Override
    public OptionalDouble number(String name) {
        return switch (name) {
            case "nprs" -> OptionalDouble.of(pain);
            case "s" -> OptionalDouble.of(before);
            case "d" -> asked ? OptionalDouble.of(worst) : OptionalDouble.empty();
            case "m" -> knowsMorning ? OptionalDouble.of(morning) : OptionalDouble.empty();
            case "effort" -> OptionalDouble.of(effort);
            case "item_days" -> OptionalDouble.of(itemDays);
            case "min_days" -> OptionalDouble.of(settleDays);
            case "days_no_green" -> OptionalDouble.of(daysWithoutGreen);
            default -> ofTally(name);
        };
    }

    private OptionalDouble ofTally(String name) {
        if (tally == null) return OptionalDouble.empty();
        return switch (name) {
            case "green_run" -> OptionalDouble.of(tally.greenRun);
            case "amber_run" -> OptionalDouble.of(tally.amberRun);
            case "red_run" -> OptionalDouble.of(tally.redRun);
            default -> OptionalDouble.empty();
        };
    }
}
