/**
 * A session: put together, shown as a readable list that the player takes over, and told
 * afterwards.
 *
 * <p>{@link health.limber.app.session.Sessions} makes today's session a fact. The page carries the
 * session document (docs/session-document.md); without script the same page is a list with times, a
 * form to say what was done, and a form for "it hurts".
 */
@NullMarked
package health.limber.app.session;

import org.jspecify.annotations.NullMarked;
