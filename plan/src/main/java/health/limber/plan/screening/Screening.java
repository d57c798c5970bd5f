package health.limber.plan.screening;

import java.util.List;

/**
 * What a screening gave.
 *
 * @param because the rules that fired, most severe first, each with the answers behind it
 * @param cleared rules that would have fired, had a professional not cleared them
 * @param unanswered due questions without an answer
 * @param precautions those in force, in the order of the library
 */
public record Screening(
        Disposition disposition,
        List<Fired> because,
        List<Fired> cleared,
        List<String> unanswered,
        List<Active> precautions) {

    /** A rule that fired and the answers behind it. */
    public record Fired(ScreeningRule rule, List<String> answers) {}

    /** A precaution in force and the answers behind it. */
    public record Active(Precaution precaution, List<String> answers) {}
}
