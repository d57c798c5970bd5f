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
 * @param wishes exercises asked for, by id
 * @param classicSix the six-exercise routine was chosen
 */
public record Context(
        int minutesPerDay,
        double deskHours,
        int stress,
        boolean floorOk,
        List<String> equipment,
        List<String> wishes,
        boolean classicSix) {

    public Context {
        if (minutesPerDay < 1 || minutesPerDay > 60) {
            throw new IllegalArgumentException(
                    "minutesPerDay is " + minutesPerDay + "; expected a whole number from 1 to 60");
        }
    }
}
