/**
 * Facts, and what follows from them.
 *
 * <p>Everything a person does is a {@link health.limber.plan.fact.Fact}: a small record that is
 * appended and never changed. {@link health.limber.plan.fact.State} is the fold of all of them, and
 * takes one more at a time. What a page shows is computed from the state, the library and the
 * person's own date. What was prescribed is read from its fact and never computed again, so that
 * the past stays as it was when rules or content change.
 *
 * <p>Safety does not hang on order: a {@link health.limber.plan.fact.Lock} stands until a later
 * fact that names it answers it, or its time is over and a new screening was made.
 */
@NullMarked
package health.limber.plan.fact;

import org.jspecify.annotations.NullMarked;
