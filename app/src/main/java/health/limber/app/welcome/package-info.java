/**
 * The first minutes: the landing page, and the safety page that stands before a first session. For
 * somebody who is known the landing page is what to do today.
 */
@NullMarked
package health.limber.app.welcome;

import org.jspecify.annotations.NullMarked;
