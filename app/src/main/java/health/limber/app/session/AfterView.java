package health.limber.app.session;

import java.util.List;

/**
 * The page after a session.
 *
 * @param done names of what was done
 * @param next what to do now because of a sign that was told; empty if there was none
 * @param guest true if this is kept for a guest only
 * @param asks true if worst pain and effort were not told yet
 */
public record AfterView(
        String session,
        String title,
        String lead,
        List<String> done,
        List<String> next,
        boolean guest,
        boolean asks,
        String once) {}
