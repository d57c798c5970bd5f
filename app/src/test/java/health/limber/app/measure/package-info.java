@NullMarked
package health.limber.app.measure;

import org.jspecify.annotations.NullMarked;
