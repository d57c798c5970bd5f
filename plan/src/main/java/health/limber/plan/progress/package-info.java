/** Says whether somebody is better, and does not call noise an improvement (clinical.md 2.2). */
@NullMarked
package health.limber.plan.progress;

import org.jspecify.annotations.NullMarked;
