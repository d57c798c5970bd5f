@NullMarked
package health.limber.app.exercises;

import org.jspecify.annotations.NullMarked;
