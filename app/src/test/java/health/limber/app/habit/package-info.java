@NullMarked
package health.limber.app.habit;

import org.jspecify.annotations.NullMarked;
