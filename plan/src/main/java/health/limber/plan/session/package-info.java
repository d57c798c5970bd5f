/**
 * One session: how it is put together for a first visit, how its seconds run, and what "it hurts"
 * leads to.
 *
 * <p>{@link health.limber.plan.session.Timeline} spreads a dose over time, second by second as
 * {@link health.limber.plan.exercise.Dose#seconds} counts it. {@link
 * health.limber.plan.session.QuickSession} makes the session of a visitor who answered only the
 * short safety page. {@link health.limber.plan.session.StopSign} is what is asked after "it hurts".
 */
@NullMarked
package health.limber.plan.session;

import org.jspecify.annotations.NullMarked;
