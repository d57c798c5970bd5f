package health.limber.plan.exercise;

/** How well an exercise, or its family, is supported (clinical.md 0). A is best. */
public enum EvidenceGrade {
    /** A guideline recommendation, or a systematic review with moderate certainty. */
    A,
    /** Randomised trials or low-certainty reviews, usually of the exercise family. */
    B,
    /** Laboratory, reliability or cohort evidence, or weak guideline wording. */
    C,
    /** Consensus and tradition. */
    D
}
