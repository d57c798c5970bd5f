@NullMarked
package health.limber.app.progress;

import org.jspecify.annotations.NullMarked;
