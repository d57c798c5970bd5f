package health.limber.plan.exercise;

/** The part of the body an exercise works on; {@code whole} serves every complaint. */
public enum BodyRegion {
    neck,
    thoracic,
    lumbar,
    hip,
    scapular,
    whole
}
