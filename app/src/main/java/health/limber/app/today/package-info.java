/** The home page of someone who has a plan: one thing to do now. */
@NullMarked
package health.limber.app.today;

import org.jspecify.annotations.NullMarked;
