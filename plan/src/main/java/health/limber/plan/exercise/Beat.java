package health.limber.plan.exercise;

/** One beat of a repetition: so many seconds of movement, or a hold whose length the dose gives. */
public record Beat(int seconds, boolean hold) {

    /** The beat that is a hold. */
    public static final Beat HOLD = new Beat(0, true);

    public Beat {
        if (hold ? seconds != 0 : seconds < 1 || seconds > 3600) {
            throw new IllegalArgumentException(
                    "a beat of movement lasts " + seconds + " s; expected 1 to 3600 s");
        }
    }
}
