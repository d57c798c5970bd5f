package health.limber.plan.condition;

/** How a number stands to its bound. */
public enum Relation {
    /** At least the bound. */
    MIN,
    /** At most the bound. */
    MAX,
    /** Strictly above the bound. */
    ABOVE,
    /** Strictly below the bound. */
    BELOW;

    boolean holds(double number, double bound) {
        return switch (this) {
            case MIN -> number >= bound;
            case MAX -> number <= bound;
            case ABOVE -> number > bound;
            case BELOW -> number < bound;
        };
    }
}
