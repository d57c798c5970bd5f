@NullMarked
package health.limber.app.about;

import org.jspecify.annotations.NullMarked;
