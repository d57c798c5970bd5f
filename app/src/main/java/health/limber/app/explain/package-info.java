/** Why something is as it is, in plain words. */
@NullMarked
package health.limber.app.explain;

import org.jspecify.annotations.NullMarked;
