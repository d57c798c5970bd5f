package health.limber.library.reference;

import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One answer sheet, in the words of the reference.
 *
 * @param answers true or false, a whole number, or null for "does not apply"; what is not in it was
 *     not answered
 * @param restIsNo what was not answered counts as answered no
 */
record Sheet(
        long seed,
        int age,
        List<String> regions,
        int nprs,
        int durDays,
        Map<String, Object> answers,
        boolean restIsNo) {

    /** The same sheet for the product. */
    Situation situation() {
        List<Complaint.Region> where = new ArrayList<>();
        for (String region : regions) where.add(Complaint.Region.valueOf(region));
        Map<String, OptionalInt> given = new LinkedHashMap<>();
        answers.forEach((id, answer) -> given.put(id, number(answer)));
        var complaint = new Complaint(where, Optional.empty(), nprs, durDays, List.of());
        return new Situation(age, complaint, new Answers(given, restIsNo), Map.of());
    }

    private static OptionalInt number(Object answer) {
        return switch (answer) {
            case Boolean yes -> OptionalInt.of(yes ? 1 : 0);
            case Integer number -> OptionalInt.of(number);
            case null, default -> OptionalInt.empty();
        };
    }
}
