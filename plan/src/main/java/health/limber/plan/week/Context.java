package health.limber.plan.week;

import java.util.List;

/**
 * What fits a person's day.
 *
 * @param minutesPerDay whole minutes, 1 to 60
 * @param deskHours hours at a desk on a usual working day
 * @param stress 0–10 for the past week
 * @param floorOk getting down to the floor is fine here
 * @param equipment what is at hand; household things need not be named
 * @param wishes exercises asked for, by id; they come first among equals
 * @param choices what the person did with single exercises of their plan
 * @param classicSix the six-exercise routine was chosen
 */
public record Context(
        int minutesPerDay,
        double deskHours,
        int stress,
        boolean floorOk,
        List<String> equipment,
        List<String> wishes,
        Choices choices,
        boolean classicSix) {

    /**
     * A person's own say in their plan, by exercise id.
     *
     * @param added have their place in the week, where they may be done and fit
     * @param leftOut have none
     */
    public record Choices(List<String> added, List<String> leftOut) {
        /** Nothing was chosen. */
        public static final Choices NONE = new Choices(List.of(), List.of());
    }

    public Context {
        if (minutesPerDay < 1 || minutesPerDay > 60) {
            throw new IllegalArgumentException(
                    "minutesPerDay is " + minutesPerDay + "; expected a whole number from 1 to 60");
        }
    }

    /** True if the exercise was asked for, one way or the other. */
    boolean isWished(String exercise) {
        return wishes.contains(exercise) || choices.added().contains(exercise);
    }
}
