@NullMarked
package health.limber.app.simulate;

import org.jspecify.annotations.NullMarked;
