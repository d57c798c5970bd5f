package health.limber.plan.week;

import health.limber.plan.exercise.Exercise;
import health.limber.plan.screening.Screening;

import java.util.List;
import java.util.Optional;

/**
 * Everything the engine says about a case.
 *
 * @param excluded exercises a precaution leaves out
 * @param limited exercises a precaution limits
 * @param withheld exercises not offered for another reason (gate, equipment, unanswered questions,
 *     …); empty where no plan may be given
 * @param plan the week, where one may be given
 * @param holding what may be done until a professional was seen; empty unless the answer is
 *     "professional first"
 */
public record Answer(
        Screening screening,
        List<Excluded> excluded,
        List<Limited> limited,
        List<Withheld> withheld,
        Optional<Plan> plan,
        List<Item> holding) {

    /** An exercise that is left out, and the precautions that do so. */
    public record Excluded(Exercise exercise, List<Reason> because) {}

    /** An exercise that is limited: by which of its tags, and by which precautions. */
    public record Limited(Exercise exercise, List<String> tags, List<Reason> because) {}

    /** An exercise that is not offered for another reason than a precaution. */
    public record Withheld(Exercise exercise, Reason because) {}
}
