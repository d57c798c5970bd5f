package health.limber.app.welcome;

import java.util.List;

/**
 * The safety page.
 *
 * @param place what was chosen before
 * @param minutes what was chosen before
 * @param once id under which the answer is kept
 * @param problem what is missing, in a sentence; empty if nothing is
 */
public record SafetyView(
        String place,
        int minutes,
        List<Statement> statements,
        String once,
        boolean consented,
        String problem) {
    /** One statement, and whether it was ticked. */
    public record Statement(String id, String text, boolean ticked) {}
}
