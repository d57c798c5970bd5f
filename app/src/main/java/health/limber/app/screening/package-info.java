/**
 * The screening: from a person's answers to "may I exercise?".
 *
 * <p>The questions come in checklists, one page each, and {@link health.limber.app.screening.Route}
 * alone decides which page is next: nothing is asked twice, and no page has to be visited in a
 * certain order, because the route only ends when no due question is open. Each page is kept as a
 * fact when it is sent. As soon as the answers so far are a sign of an emergency, or of something
 * to be seen today, the answer page stands there instead of the next question.
 */
@NullMarked
package health.limber.app.screening;

import org.jspecify.annotations.NullMarked;
