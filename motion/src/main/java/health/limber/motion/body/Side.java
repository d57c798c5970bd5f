package health.limber.motion.body;

/** A side of the body, as the person has it. */
public enum Side {
    RIGHT,
    LEFT;

    /** The other side. */
    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }

    /** 1 for the right and −1 for the left: the direction of this side on the z axis. */
    int sign() {
        return this == RIGHT ? 1 : -1;
    }
}
