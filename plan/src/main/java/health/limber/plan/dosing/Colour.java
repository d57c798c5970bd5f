package health.limber.plan.dosing;

/** How an exercise went in one session. */
public enum Colour {
    /** Symptoms travel down a limb: the exercise is out at once. */
    RED_STOP,
    /** Too much: the dose goes down. */
    RED,
    /** It went well: it counts towards the next step. */
    GREEN,
    /** An answer is missing: it counts for nothing. */
    UNRATED,
    /** Some pain that settles: the dose stays. */
    AMBER
}
