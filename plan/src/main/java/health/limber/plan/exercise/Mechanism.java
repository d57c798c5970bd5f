package health.limber.plan.exercise;

/** By what an exercise helps. The names are those of the content files. */
public enum Mechanism {
    /** Range of motion: how far a joint moves with ease. */
    ROM,
    /** Strength of the muscles that carry back and neck. */
    strength,
    /** Posture: variety and awareness, never a single right shape. */
    posture,
    /** Relaxation: calm, slower breathing, less guarding. */
    relaxation
}
