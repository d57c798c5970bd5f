package health.limber.app.screening;

import health.limber.plan.fact.Description;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.screening.Clearance;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.QuestionSet;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Situation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a person has told for one screening.
 *
 * @param description what was told about the person so far
 */
record Sheet(Before before, Description description, Map<String, OptionalInt> answers) {

    /**
     * What was known before the first question.
     *
     * @param ticked statements of the short safety page that were true
     * @param regions where it hurts, as told there
     * @param agreed the person has read what Limber is and is not
     * @param cleared what professionals have cleared
     * @param afterLock a lock ended a short while ago
     * @param basis what stands from the screening before
     */
    record Before(
            List<String> ticked,
            List<Region> regions,
            boolean agreed,
            List<Clearance> cleared,
            boolean afterLock,
            Basis basis) {}

    /**
     * What stands from the screening before, while fewer questions are asked.
     *
     * @param set what is asked
     * @param full checklists that are asked in full all the same
     */
    record Basis(
            QuestionSet set,
            List<String> full,
            Description description,
            Map<String, OptionalInt> answers) {
        /** Everything is asked. */
        static final Basis NONE =
                new Basis(QuestionSet.FULL, List.of(), Description.NOTHING, Collections.emptyMap());
    }

    QuestionSet set() {
        return before.basis().set();
    }

    /** Who the person is and what hurts, as far as it is known. */
    Description about() {
        return before.basis().description().and(description);
    }

    Sheet with(Map<String, OptionalInt> more) {
        Map<String, OptionalInt> all = new LinkedHashMap<>(answers);
        all.putAll(more);
        return new Sheet(before, description, all);
    }

    Sheet with(Description more) {
        return new Sheet(before, description.and(more), answers);
    }

    boolean has(String question) {
        return answers.containsKey(question);
    }

    /** What conditions may ask about. Made anew each time: a screening notes its results in it. */
    Situation situation() {
        Map<String, Double> known =
                before.afterLock()
                        ? Collections.singletonMap(Screener.AFTER_LOCK, 1.0)
                        : Collections.emptyMap();
        Description about = Description.ofRegions(before.regions()).and(about());
        Map<String, OptionalInt> all = new LinkedHashMap<>(before.basis().answers());
        all.putAll(answers);
        return Cases.situation(about, all, known).with(before.cleared());
    }
}
