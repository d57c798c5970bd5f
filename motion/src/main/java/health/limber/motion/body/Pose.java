package health.limber.motion.body;

import java.util.Arrays;

/** A position of the whole body: one value for every degree of freedom. Never changed. */
public final class Pose {
    /** Upright standing with hanging arms. */
    public static final Pose STANDING = new Pose(standing());

    private final double[] values;

    private Pose(double[] values) {
        this.values = values;
    }

    private static double[] standing() {
        double[] values = new double[Dof.count()];
        values[Dof.PELVIS_Y.ordinal()] = Body.HIP_HEIGHT * Body.REFERENCE_HEIGHT;
        return values;
    }

    /** A pose of these values, in the order of {@link Dof}. */
    public static Pose of(double[] values) {
        if (values.length != Dof.count())
            throw new IllegalArgumentException(
                    "a pose has " + values.length + " values; expected " + Dof.count());
        return new Pose(values.clone());
    }

    /** Degrees, or metres for the place of the pelvis. */
    public double get(Dof dof) {
        return values[dof.ordinal()];
    }

    /** This pose with another value. */
    public Pose with(Dof dof, double value) {
        double[] changed = values.clone();
        changed[dof.ordinal()] = value;
        return new Pose(changed);
    }

    /** All values, in the order of {@link Dof}. */
    public double[] values() {
        return values.clone();
    }

    /** The straight way from this pose (share 0) to the other (share 1). */
    public Pose toward(Pose other, double share) {
        double[] between = new double[values.length];
        for (int i = 0; i < between.length; i++)
            between[i] = values[i] + (other.values[i] - values[i]) * share;
        return new Pose(between);
    }

    /** The same pose of the other side: left and right exchanged, nothing else. */
    public Pose mirrored() {
        double[] mirrored = new double[values.length];
        for (int i = 0; i < mirrored.length; i++) {
            Dof dof = Dof.at(i);
            double value = values[dof.mirrored().ordinal()];
            mirrored[i] = dof.changesSign() ? 0 - value : value;
        }
        return new Pose(mirrored);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pose pose && Arrays.equals(values, pose.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Pose" + Arrays.toString(values);
    }
}
