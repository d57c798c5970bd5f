@NullMarked
package health.limber.motion.landmark;

import org.jspecify.annotations.NullMarked;
