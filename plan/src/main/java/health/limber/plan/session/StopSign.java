package health.limber.plan.session;

import health.limber.plan.condition.Condition;

import java.util.List;
import java.util.Optional;

/**
 * Something that may have happened when "it hurts" was pressed, and what follows (clinical.md 1.6).
 *
 * @param then what follows at once: {@code EMERGENCY}, {@code stop-exercise}, {@code
 *     stop-exercise-today}, {@code sugar-and-rest}; empty if it depends on waiting, or only ends
 *     the session
 * @param endsSession true if nothing more is done today
 * @param waitSeconds to sit still before asking again; 0: no waiting
 * @param precaution asked only while this precaution is in force
 * @param precautions asked only while one of these is in force
 * @param marks what it says about the exercise: symptoms went further down a limb
 * @param asks questions that are asked because of it
 * @param blockUntil who has to look before the exercise comes back
 * @param timesToBlock in so many sessions it asks for a professional; 0: never
 * @param nothingHarderDays days for which nothing about the exercise gets harder
 * @param when what makes it so by itself: a condition about the pain now ({@code d}) and the pain
 *     at the start ({@code s})
 */
public record StopSign(
        String id,
        Optional<String> then,
        boolean endsSession,
        int waitSeconds,
        Optional<String> precaution,
        List<String> precautions,
        Optional<String> marks,
        Optional<String> asks,
        Optional<String> blockUntil,
        int timesToBlock,
        int nothingHarderDays,
        Optional<Condition> when) {

    /** True if it is asked of a person with these precautions in force. */
    public boolean concerns(List<String> inForce) {
        if (precaution.isEmpty() && precautions.isEmpty()) return true;
        return precaution.filter(inForce::contains).isPresent()
                || precautions.stream().anyMatch(inForce::contains);
    }

    /** True if it is asked in words; pain above its limits speaks through its number instead. */
    public boolean isAsked() {
        return when.isEmpty();
    }

    /** What the player does. */
    public Way way() {
        if (waitSeconds > 0) return Way.wait;
        if (then.equals(Optional.of("EMERGENCY"))) return Way.emergency;
        return endsSession ? Way.end : Way.stopItem;
    }

    /** What the player does with a sign, most urgent first. */
    public enum Way {
        emergency,
        wait,
        end,
        stopItem
    }
}
