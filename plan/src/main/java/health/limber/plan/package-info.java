/**
 * The programme engine: pure functions from a person's answers and the library to a screening
 * result and a week.
 *
 * <p>{@link health.limber.plan.Library} is the content, {@link health.limber.plan.week.Planner} the
 * door. Nothing here reads a file, a clock or a random number; the same input gives the same output
 * on any machine.
 */
@NullMarked
package health.limber.plan;

import org.jspecify.annotations.NullMarked;
