/**
 * This week: seven days, why each item is there, and a person's own say in it.
 *
 * <p>{@link health.limber.app.week.Plans} puts the week together from facts: days that are gone as
 * they were done, today as it was prescribed, the rest as it is planned. Every choice is a fact and
 * can be taken back.
 */
@NullMarked
package health.limber.app.week;

import org.jspecify.annotations.NullMarked;
