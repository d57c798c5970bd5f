/**
 * The figure that shows an exercise: its films for the browser, its pictures for pages and print,
 * and the sheet on which all of them can be looked at.
 */
@NullMarked
package health.limber.app.figure;

import org.jspecify.annotations.NullMarked;
