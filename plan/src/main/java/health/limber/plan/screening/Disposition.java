package health.limber.plan.screening;

/** The answer to "may I exercise?", most severe first. The most severe rule that fires decides. */
public enum Disposition {
    /** Emergency care now; no exercise at all. */
    EMERGENCY,
    /** To be seen by a doctor today; no exercise. */
    SAME_DAY,
    /** A due question has no answer yet; no exercise until it has. */
    INCOMPLETE,
    /** A professional first; meanwhile only the holding set. */
    PROFESSIONAL_FIRST,
    /** A plan with adjustments. */
    SELF_MANAGE_MODIFIED,
    /** A plan. */
    SELF_MANAGE;

    /** True if this answer is stricter than {@code other}. */
    public boolean stricterThan(Disposition other) {
        return ordinal() < other.ordinal();
    }

    /** True if a plan may be given. */
    public boolean allowsPlan() {
        return this == SELF_MANAGE || this == SELF_MANAGE_MODIFIED;
    }
}
