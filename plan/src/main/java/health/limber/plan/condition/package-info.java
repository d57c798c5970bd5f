/**
 * Conditions: the small closed language in which the library says when something is the case.
 *
 * <p>A condition is data ({@code any}, {@code all}, {@code not}, {@code atLeast}, {@code answer},
 * {@code value}, …), never a text to be parsed. That makes three things cheap: the answers behind a
 * result come for free ({@link health.limber.plan.condition.Condition#addBehind}), an operator's
 * stricter version can be told from a milder one, and the same file can be checked, shown and
 * evaluated.
 */
@NullMarked
package health.limber.plan.condition;

import org.jspecify.annotations.NullMarked;
