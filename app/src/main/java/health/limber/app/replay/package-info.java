/** Tells from a person's facts what their plan was on a day, and what another library would say. */
@NullMarked
package health.limber.app.replay;

import org.jspecify.annotations.NullMarked;
