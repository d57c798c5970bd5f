package health.limber.motion.figure;

/** The build of the figure: flesh around the same bones. */
public enum Shape {
    /** Broad shoulders, short hair. */
    BROAD(1.0, 1.0, 1.0, false),
    /** Narrower shoulders, wider hips, hair in a knot. */
    ROUND(0.9, 1.12, 0.94, true);

    final double shoulders;
    final double hips;
    final double limbs;
    final boolean knot;

    Shape(double shoulders, double hips, double limbs, boolean knot) {
        this.shoulders = shoulders;
        this.hips = hips;
        this.limbs = limbs;
        this.knot = knot;
    }
}
