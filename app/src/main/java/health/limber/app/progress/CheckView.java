package health.limber.app.progress;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The weekly check.
 *
 * @param form id that its first fact will bear
 * @param problem what has to be mended, as a sentence; null if nothing
 */
public record CheckView(String form, @Nullable String problem, List<Group> groups) {

    /** Questions that belong together, all of which may be left out. */
    public record Group(String title, String lead, List<Scale> scales) {}

    /**
     * A question answered by 0 to 10.
     *
     * @param given what was chosen; empty if nothing
     */
    public record Scale(String name, String question, String low, String high, String given) {}
}
