/**
 * The page that says what Limber is, what it is not, and when to get help instead.
 *
 * <p>It also remembers since when which content has been in use here: a person who asks why their
 * plan changed should be able to see that the library did.
 */
@NullMarked
package health.limber.app.about;

import org.jspecify.annotations.NullMarked;
