/**
 * Being reminded, at the time a person chose, by the calendar they use already. The calendar asks
 * this server; nothing is sent.
 */
@NullMarked
package health.limber.app.reminder;

import org.jspecify.annotations.NullMarked;
