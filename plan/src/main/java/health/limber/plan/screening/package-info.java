/**
 * Screening: from answers to "may I exercise, and with which precautions?".
 *
 * <p>{@link health.limber.plan.screening.Screener} evaluates every rule and every precaution of the
 * library for one {@link health.limber.plan.screening.Situation}; the most severe rule decides the
 * {@link health.limber.plan.screening.Disposition}. Nothing here ever tells a person that the
 * screen rules something out.
 */
@NullMarked
package health.limber.plan.screening;

import org.jspecify.annotations.NullMarked;
