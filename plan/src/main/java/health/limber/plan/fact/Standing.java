package health.limber.plan.fact;

/** What a person may do now. */
public enum Standing {
    /** Nothing: a sign of danger stands, and nobody has looked yet. */
    locked,
    /** Answer the screening; there is no session before it. */
    screeningNeeded,
    /** A short session after the safety page. */
    quickStart,
    /** What the screening allows. */
    screened
}
