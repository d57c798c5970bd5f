package health.limber.plan.week;

import java.util.List;

/**
 * Why something is as it is.
 *
 * @param rule the id under which the library keeps the sentence
 * @param answers the answers and facts behind it
 * @param about what it speaks of where the sentence needs it: an exercise id or a mechanism; empty
 *     otherwise
 */
public record Reason(String rule, List<String> answers, String about) {

    public Reason(String rule, List<String> answers) {
        this(rule, answers, "");
    }
}
