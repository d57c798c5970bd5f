package health.limber.plan.week;

import health.limber.plan.condition.Condition;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Strength work over some weeks, phase by phase (clinical.md 8).
 *
 * @param when whom it suits
 * @param after what has to go before it; empty if nothing has to
 * @param daysPerWeek days with strength work
 * @param weeks how long it lasts if all goes well
 * @param phases one after the other
 * @param replacements what comes instead of an exercise that may not be done
 */
public record StrengthProgramme(
        String id,
        Condition when,
        Optional<After> after,
        int daysPerWeek,
        int weeks,
        List<Phase> phases,
        List<Replacement> replacements) {
    private static final String VARIANT = "variant:";
    private static final String WEIGHT = "weight:";
    private static final String NEAR_FAILURE = "effort:near-failure";

    /**
     * What goes before a programme.
     *
     * @param programme the id of another, which is still followed
     * @param weeks so many whole weeks of it
     * @param daysWithoutRed no exercise was too much on the last so many days
     */
    public record After(String programme, int weeks, int daysWithoutRed) {}

    /**
     * Some weeks of a programme.
     *
     * @param weeks its first and its last week, counted from 1
     * @param minutes what it takes with the time to set up, at its start
     */
    public record Phase(List<Integer> weeks, int minutes, List<Item> items) {

        /** How many weeks it lasts if all goes well. */
        public int length() {
            return weeks.getLast() - weeks.getFirst() + 1;
        }

        /** Its item with this exercise; empty if it has none. */
        public Optional<Item> item(String exercise) {
            for (Item item : items) if (item.exercise().equals(exercise)) return Optional.of(item);
            return Optional.empty();
        }
    }

    /**
     * An exercise of a phase: either an amount that stays, or one to begin with and one to grow to.
     *
     * @param variant how it is done here, if it can be done in several ways
     * @param weight what is held, if anything
     * @param nearFailure it may be done until it is nearly too hard
     * @param daysPerWeek most days with it; 0 for those of the programme
     */
    public record Item(
            String exercise,
            Optional<Amount> fixed,
            Optional<Amount> from,
            Optional<Amount> to,
            Optional<String> variant,
            Optional<String> weight,
            boolean nearFailure,
            int daysPerWeek) {

        /** What to mind about it: its way, weight and effort, each as a rule with a sentence. */
        public List<String> rules() {
            Optional<String> effort = nearFailure ? Optional.of(NEAR_FAILURE) : Optional.empty();
            return Stream.of(variant.map(VARIANT::concat), weight.map(WEIGHT::concat), effort)
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** The dose with which the phase begins. */
        public Dose first(Exercise exercise) {
            return fixed.or(() -> from).orElseThrow().dose(exercise);
        }

        /** The dose to which it may grow. */
        public Dose top(Exercise exercise) {
            return fixed.or(() -> to).orElseThrow().dose(exercise);
        }
    }

    /**
     * How much of an exercise.
     *
     * @param repetitions as in {@link Dose}
     * @param holdSeconds empty if it is that of the exercise
     */
    public record Amount(int sets, List<Integer> repetitions, Optional<Integer> holdSeconds) {

        /** Pace and rest are the beginner's for one set, else those of the progressed dose. */
        Dose dose(Exercise exercise) {
            Exercise.Doses doses = exercise.doses();
            Dose like = sets == 1 ? doses.beginner() : doses.progressed();
            return new Dose(
                    sets,
                    repetitions,
                    holdSeconds.orElse(like.holdSeconds()),
                    like.moveSeconds(),
                    like.restSeconds(),
                    like.repetitionRestSeconds(),
                    like.daysPerWeek(),
                    like.tempo());
        }
    }

    /** True if a rule says how an item is done: its way, its weight or its effort. */
    public static boolean tellsHow(String rule) {
        return rule.startsWith(VARIANT) || rule.startsWith(WEIGHT) || rule.equals(NEAR_FAILURE);
    }

    /** What comes instead of an exercise. */
    public record Replacement(String exercise, String by) {}

    /** What comes instead of an exercise; empty if nothing is named. */
    public Optional<String> instead(String exercise) {
        for (Replacement one : replacements)
            if (one.exercise().equals(exercise)) return Optional.of(one.by());
        return Optional.empty();
    }
}
