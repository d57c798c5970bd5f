package health.limber.plan.week;

import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import java.util.List;

/**
 * An exercise with its dose inside a session.
 *
 * @param seconds how long it takes
 * @param limits kinds of limit that apply (motion, load, position); empty if it is not limited
 * @param why at least one reason
 */
public record Item(
        Exercise exercise, Dose dose, int seconds, List<String> limits, List<Reason> why) {

    /** True if a precaution limits it. */
    public boolean limited() {
        return !limits.isEmpty();
    }
}
