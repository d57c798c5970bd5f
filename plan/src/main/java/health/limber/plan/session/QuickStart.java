package health.limber.plan.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The short gate of a first visit (clinical.md 1.1 rule 10).
 *
 * @param statements what is read; any yes leads to the full screening
 * @param leadsTo the checklists that ask about each statement
 * @param allowed the only exercises of such a session, at their beginner dose
 * @param sessionsMax so many sessions before the full screening is asked for
 */
public record QuickStart(
        List<String> statements, List<LeadsTo> leadsTo, List<String> allowed, int sessionsMax) {

    /** The checklists that hold every question a statement hints at, the nearest first. */
    public record LeadsTo(String statement, List<String> groups) {}

    /** The checklists that belong to what was ticked, each once, in the order of the statements. */
    public List<String> groupsOf(Collection<String> ticked) {
        LinkedHashSet<String> groups = new LinkedHashSet<>();
        for (LeadsTo one : leadsTo)
            if (ticked.contains(one.statement())) groups.addAll(one.groups());
        return List.copyOf(groups);
    }
}
