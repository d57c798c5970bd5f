@NullMarked
package health.limber.app.figure;

import org.jspecify.annotations.NullMarked;
