@NullMarked
package health.limber.app;

import org.jspecify.annotations.NullMarked;
