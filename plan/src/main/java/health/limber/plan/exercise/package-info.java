/**
 * Exercises, their doses, and the one function that says how long a dose takes ({@link
 * health.limber.plan.exercise.Dose#seconds}).
 *
 * <p>All times are whole seconds. A dose is sets × repetitions, each repetition a few beats of
 * movement with holds between them.
 */
@NullMarked
package health.limber.plan.exercise;

import org.jspecify.annotations.NullMarked;
