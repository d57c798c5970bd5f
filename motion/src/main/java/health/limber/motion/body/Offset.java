package health.limber.motion.body;

/** A place on a segment, in its own axes, as shares of the body height. */
public record Offset(double x, double y, double z) {

    /** The same place on the other side. */
    Offset mirrored() {
        return new Offset(x, y, -z);
    }
}
