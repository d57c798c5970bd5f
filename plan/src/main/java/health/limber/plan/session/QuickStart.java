package health.limber.plan.session;

import java.util.List;

/**
 * The short gate of a first visit (clinical.md 1.1 rule 10).
 *
 * @param statements what is read; any yes leads to the full screening
 * @param allowed the only exercises of such a session, at their beginner dose
 * @param sessionsMax so many sessions before the full screening is asked for
 */
public record QuickStart(List<String> statements, List<String> allowed, int sessionsMax) {}
