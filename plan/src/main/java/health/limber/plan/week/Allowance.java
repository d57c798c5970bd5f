package health.limber.plan.week;

import java.util.List;
import java.util.Optional;

/**
 * What this person may do (clinical.md 12.1 lines 3 to 7): every exercise is excluded, withheld, or
 * offered, and offered ones may be limited. Lists and arrays are by exercise number.
 *
 * @param offered may be scheduled
 * @param limits kinds of limit that apply to an exercise; empty if none
 * @param preferred reasons of the precautions it suits
 */
record Allowance(
        List<Answer.Excluded> excluded,
        List<Answer.Limited> limited,
        List<Answer.Withheld> withheld,
        boolean[] offered,
        List<List<String>> limits,
        List<List<Reason>> limitedBy,
        List<Optional<Reason>> preferred) {}
