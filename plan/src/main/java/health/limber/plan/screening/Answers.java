package health.limber.plan.screening;

import java.util.Map;
import java.util.OptionalInt;

/**
 * The answers of one screening, by question id.
 *
 * @param given yes is 1, no is 0, a count or weeks is its number; empty means "does not apply"
 * @param restIsNo questions not in {@code given} were answered no (0 for counts, "does not apply"
 *     for weeks) rather than left open
 */
public record Answers(Map<String, OptionalInt> given, boolean restIsNo) {

    /** True if the question was answered. */
    public boolean has(String question) {
        return restIsNo || given.containsKey(question);
    }

    /** True if it was answered yes, or with a count above 0. */
    public boolean yes(String question) {
        OptionalInt answer = given.get(question);
        return answer != null && answer.isPresent() && answer.getAsInt() != 0;
    }

    /** The number answered; empty if it does not apply or was not answered. */
    public OptionalInt number(String question) {
        OptionalInt answer = given.get(question);
        return answer == null ? OptionalInt.empty() : answer;
    }
}
