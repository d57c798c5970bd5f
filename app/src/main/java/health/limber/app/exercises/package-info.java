/**
 * The library in the browser: every exercise, found by what it works on, how, where and with what,
 * and one page for each.
 *
 * <p>Nothing here changes anything. {@code Catalogue} holds the exercises that are offered, {@code
 * Wish} is what a visitor asked for, and the views carry plain words to the templates. Doses are
 * told by {@code DoseTelling}, with the seconds the planner counts.
 */
@NullMarked
package health.limber.app.exercises;

import org.jspecify.annotations.NullMarked;
