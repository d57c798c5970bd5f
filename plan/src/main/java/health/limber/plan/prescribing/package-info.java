/**
 * From a person's state to the session of a day, ready to be kept as a fact.
 *
 * <p>What {@link health.limber.plan.prescribing.Prescribing} gives is shown once and then stays:
 * later days are made by newer rules, this one never again.
 */
@NullMarked
package health.limber.plan.prescribing;

import org.jspecify.annotations.NullMarked;
