/**
 * The week: which exercises, on which days, at which dose, and why.
 *
 * <p>{@link health.limber.plan.week.Planner} screens a {@link health.limber.plan.week.Case},
 * settles what this person may do ({@code Allowance}) and needs ({@code Needs}), and fills seven
 * days from the session template that fits the minutes. Where rules collide the order of
 * clinical.md 12.1 decides; each class names the lines it serves.
 */
@NullMarked
package health.limber.plan.week;

import org.jspecify.annotations.NullMarked;
