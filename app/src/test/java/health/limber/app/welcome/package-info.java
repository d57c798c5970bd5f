@NullMarked
package health.limber.app.welcome;

import org.jspecify.annotations.NullMarked;
