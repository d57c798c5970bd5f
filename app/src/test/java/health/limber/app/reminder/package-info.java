@NullMarked
package health.limber.app.reminder;

import org.jspecify.annotations.NullMarked;
