/**
 * Listening: how pain and effort change what comes next (clinical.md 5.3).
 *
 * <p>{@link health.limber.plan.listening.Doser} goes through what a person did, session by session,
 * and says for each exercise where it stands, what changed and why. Nothing is kept between two
 * calls: the same facts and the same day give the same answer.
 */
@NullMarked
package health.limber.plan.listening;

import org.jspecify.annotations.NullMarked;
