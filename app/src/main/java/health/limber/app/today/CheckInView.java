package health.limber.app.today;

import health.limber.app.week.Changed;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is asked between sessions, and what came of the answers.
 *
 * @param morning true if pain this morning is still to be told
 * @param told what was told this morning; null if nothing was
 * @param lingers a question whether the extra pain of a session is still there; null if there is
 *     nothing to ask
 * @param lingering id of that session; empty if there is none
 * @param flared today was called a bad day
 * @param weekly the weekly check is due
 * @param changes what changed in the last days, the newest first
 */
public record CheckInView(
        boolean morning,
        @Nullable String told,
        @Nullable String lingers,
        String lingering,
        boolean flared,
        boolean weekly,
        List<Changed> changes) {}
