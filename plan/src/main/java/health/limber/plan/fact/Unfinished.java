package health.limber.plan.fact;

import health.limber.plan.screening.QuestionSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What was told for a screening that has no answer yet.
 *
 * @param screening its id; empty text while no question was answered
 * @param set the questions it asks
 * @param answers to its questions so far
 * @param description of the person, told anew for it
 */
public record Unfinished(
        String screening,
        QuestionSet set,
        Map<String, OptionalInt> answers,
        Description description) {

    /** True if nothing was told for it. */
    public boolean isEmpty() {
        return screening.isEmpty() && description.equals(Description.NOTHING);
    }

    /** Answers, and the same with some more behind them. */
    record More(Map<String, OptionalInt> before, Map<String, OptionalInt> after) {
        static More of(Map<String, OptionalInt> before, Map<String, OptionalInt> told) {
            Map<String, OptionalInt> after = new LinkedHashMap<>(before);
            after.putAll(told);
            return new More(before, after);
        }
    }

    /**
     * Gathers it, fact by fact. What was told before yesterday does not count any more: the
     * questions ask about now.
     *
     * @param over id of the last screening that is over; what is still told for it counts for none
     */
    record Gathered(
            String screening,
            QuestionSet set,
            String over,
            Map<String, OptionalInt> answers,
            @Nullable LocalDate begun,
            Description description,
            @Nullable LocalDate described) {
        static final Gathered NOTHING =
                new Gathered(
                        "",
                        QuestionSet.FULL,
                        "",
                        Collections.emptyMap(),
                        null,
                        Description.NOTHING,
                        null);

        /** True if something was told, however long ago. */
        boolean isBegun() {
            return begun != null || described != null;
        }

        /**
         * @param more the same answers behind those of the last screening, which most often are the
         *     ones gathered here
         */
        Gathered with(LocalDate day, Event.Answered one, More more) {
            if (one.screening().equals(over)) return this;
            boolean same = one.screening().equals(screening);
            Map<String, OptionalInt> all = (same ? this : NOTHING).and(one.answers(), more);
            LocalDate since = same ? begun : day;
            QuestionSet asked = same ? set : QuestionSet.FULL;
            return new Gathered(one.screening(), asked, over, all, since, description, described);
        }

        private Map<String, OptionalInt> and(Map<String, OptionalInt> told, More more) {
            return answers == more.before() ? more.after() : More.of(answers, told).after();
        }

        /** One that asks less begins; what was told of another that has no answer is left. */
        Gathered begun(LocalDate day, Event.Confirmed one) {
            return new Gathered(
                    one.screening(),
                    one.set(),
                    over,
                    Collections.emptyMap(),
                    day,
                    Description.NOTHING,
                    null);
        }

        Gathered with(LocalDate day, Description more) {
            Description before = isFresh(described, day) ? description : Description.NOTHING;
            return new Gathered(screening, set, over, answers, begun, before.and(more), day);
        }

        /** The screening is over: answered, or cut off by something that asks for a new one. */
        Gathered closed(String last) {
            return new Gathered(
                    "",
                    QuestionSet.FULL,
                    last,
                    Collections.emptyMap(),
                    null,
                    Description.NOTHING,
                    null);
        }

        Unfinished on(LocalDate today) {
            boolean fresh = isFresh(begun, today);
            return new Unfinished(
                    fresh ? screening : "",
                    fresh ? set : QuestionSet.FULL,
                    fresh ? answers : Collections.emptyMap(),
                    isFresh(described, today) ? description : Description.NOTHING);
        }

        private static boolean isFresh(@Nullable LocalDate day, LocalDate today) {
            return day != null && !day.isBefore(today.minusDays(1));
        }
    }
}
