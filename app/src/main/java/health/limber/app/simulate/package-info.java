/** Lives through days with the real engine: made-up people, and the stories the tests tell. */
@NullMarked
package health.limber.app.simulate;

import org.jspecify.annotations.NullMarked;
