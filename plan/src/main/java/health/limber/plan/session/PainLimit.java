package health.limber.plan.session;

import health.limber.plan.Library;
import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From which pain on an exercise is over for today (clinical.md 1.6). Pain is 0–10. */
public final class PainLimit {
    private static final int WORST = 10;

    private PainLimit() {}

    /**
     * The least pain that stops an exercise, by the pain at the start: the first number is for a
     * start at 0, the eleventh for a start at 10. 11 means that no pain is above the limit.
     */
    public static List<Integer> stopsFrom(Library library) {
        List<Integer> table = new ArrayList<>();
        for (int start = 0; start <= WORST; start++) {
            int pain = 0;
            while (pain <= WORST && !stops(library, start, pain)) pain++;
            table.add(pain);
        }
        return List.copyOf(table);
    }

    private static boolean stops(Library library, int start, int pain) {
        Complaint none =
                new Complaint(List.of(), Optional.empty(), 0, Complaint.WITHOUT_PAIN, List.of());
        Situation moment =
                new Situation(
                        0, none, new Answers(Collections.emptyMap(), false), both(start, pain));
        return library.stops().stream()
                .anyMatch(sign -> sign.when().filter(when -> when.holds(moment)).isPresent());
    }

    private static Map<String, Double> both(int start, int pain) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("s", (double) start);
        values.put("d", (double) pain);
        return values;
    }
}
