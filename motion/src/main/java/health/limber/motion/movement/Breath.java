package health.limber.motion.movement;

/** Which way the air goes in a phase. */
public enum Breath {
    IN,
    OUT,
    /** As it comes. */
    FREE
}
