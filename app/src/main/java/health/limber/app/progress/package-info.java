/**
 * How it goes: a check once a week, and what can honestly be said of it.
 *
 * <p>Activities come first, pain second, what was done third. Every picture has its words and its
 * table beside it.
 */
@NullMarked
package health.limber.app.progress;

import org.jspecify.annotations.NullMarked;
