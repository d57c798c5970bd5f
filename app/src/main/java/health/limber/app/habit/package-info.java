/**
 * How the minutes become a habit: what a day is like, what matters to the person, when and where
 * they mean to do it, and how sure they are of it.
 *
 * <p>Each topic is one short page with one decision. All of them may be skipped, and changed at any
 * time. Who is not sure to keep it up is offered less (clinical.md 6.1, AD-02), never urged.
 */
@NullMarked
package health.limber.app.habit;

import org.jspecify.annotations.NullMarked;
