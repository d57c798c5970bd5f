package health.limber.plan.screening;

/** Which questions a screening asks. */
public enum QuestionSet {
    /** Every due question, and who the person is. */
    FULL,
    /** Those that tell of danger, every two weeks and when something has changed. */
    SHORT,
    /** Those about nerves, for symptoms that travel down a limb. */
    NEURO
}
