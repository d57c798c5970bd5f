package health.limber.app.session;

import java.util.List;

/**
 * The page behind "it hurts", for those without script.
 *
 * @param once ids under which the stop and its answer are kept
 * @param problem what is missing, in a sentence; empty if nothing is
 */
public record HurtView(
        String session,
        List<Choice> items,
        List<Choice> places,
        List<Choice> signs,
        String once,
        String problem) {
    /** One thing to choose. */
    public record Choice(String value, String name, boolean chosen) {}
}
