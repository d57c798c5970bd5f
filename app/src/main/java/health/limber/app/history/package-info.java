/**
 * What a person has done: a month to look at, and a list, the newest first.
 *
 * <p>It counts what was done and never what was not. Something done without the program can be told
 * here, and an entry that is wrong can be taken back, unless it hurt: that stays, because later
 * sessions are made by it.
 */
@NullMarked
package health.limber.app.history;

import org.jspecify.annotations.NullMarked;
