/**
 * The program: one server that a person runs for themselves, or an organisation for many.
 *
 * <p>{@link health.limber.app.LimberServer} starts it. Beside it every package is a feature with
 * its pages and, where it keeps something, its own store. Only {@code storage} and {@code http}
 * serve them all, and those two know no feature.
 */
@NullMarked
package health.limber.app;

import org.jspecify.annotations.NullMarked;
