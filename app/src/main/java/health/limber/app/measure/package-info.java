/** Measuring at home how far one moves, always in the same way (clinical.md 4.4). */
@NullMarked
package health.limber.app.measure;

import org.jspecify.annotations.NullMarked;
