package health.limber.plan.exercise;

/** Where the body is during an exercise. */
public enum Position {
    floor,
    chair,
    standing,
    /** Either; the person chooses, and no time is lost coming from one or the other. */
    chairOrStanding;

    /** True if a person has to move to another place to go from this position to {@code next}. */
    public boolean differsFrom(Position next) {
        if (this == next) return false;
        boolean easy =
                this == chairOrStanding && next != floor
                        || next == chairOrStanding && this != floor;
        return !easy;
    }
}
