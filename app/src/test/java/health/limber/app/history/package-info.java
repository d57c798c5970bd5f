@NullMarked
package health.limber.app.history;

import org.jspecify.annotations.NullMarked;
