package health.limber.motion.movement;

/** How an exercise uses the two sides. The movement is written for the first and mirrored. */
public enum Sides {
    /** One repetition is a whole round. */
    NONE,
    /** Right, then left. */
    RIGHT_LEFT,
    /** Clockwise seen from above the own head, then counter-clockwise. */
    CLOCKWISE_COUNTER
}
