@NullMarked
package health.limber.app.screening;

import org.jspecify.annotations.NullMarked;
