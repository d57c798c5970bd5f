package health.limber.plan.exercise;

/**
 * What stays the same in every dose of an exercise.
 *
 * @param sides 2 if repetitions are done per side, right then left inside each set; 1 if one
 *     repetition is a whole round
 * @param holds held positions in one repetition
 * @param changeSeconds seconds to change from one side to the other
 */
public record Timing(int sides, int holds, int changeSeconds) {

    public Timing {
        if (sides < 1 || sides > 2)
            throw new IllegalArgumentException("sides is " + sides + "; expected 1 or 2");
        if (holds < 0 || holds > 9)
            throw new IllegalArgumentException("holds is " + holds + "; expected 0 to 9");
        if (changeSeconds < 0 || changeSeconds > 60)
            throw new IllegalArgumentException(
                    "changeSeconds is " + changeSeconds + " s; expected 0 to 60 s");
    }
}
