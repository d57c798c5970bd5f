package health.limber.motion.body;

/**
 * Where every segment of a body is: origin in metres and orientation in the world (x to where the
 * person faced at the start, y up from the floor, z to the right). It can be filled again, so that
 * a moving figure makes no waste; it is therefore not shared between threads.
 */
public final class Joints {
    static final int FRAME = 12;

    /** For each segment its origin and, row by row, the matrix whose columns are its axes. */
    final double[] frames = new double[Segment.COUNT * FRAME];

    /** What a skeleton needs while it places: three angles for each joint, and a shoulder. */
    final double[] degrees = new double[Segment.COUNT * 3];

    final double[] sines = new double[Segment.COUNT * 3];
    final double[] cosines = new double[Segment.COUNT * 3];
    final double[] shoulder = new double[3];
    double scale = Body.REFERENCE_HEIGHT;

    static int at(Segment segment) {
        return segment.ordinal() * FRAME;
    }

    /** The height of the body that is placed, in metres. */
    public double height() {
        return scale;
    }

    /**
     * One coordinate of a point that is fixed to a segment.
     *
     * @param axis 0 for x, 1 for y, 2 for z
     */
    public double coordinate(Segment segment, Offset local, int axis) {
        int f = at(segment);
        int row = f + 3 + axis * 3;
        return frames[f + axis]
                + scale
                        * (frames[row] * local.x()
                                + frames[row + 1] * local.y()
                                + frames[row + 2] * local.z());
    }

    /** A point that is fixed to a segment. */
    public Vec at(Segment segment, Offset local) {
        return new Vec(
                coordinate(segment, local, 0),
                coordinate(segment, local, 1),
                coordinate(segment, local, 2));
    }

    /** The place of a named point. */
    public Vec at(Point point) {
        return at(point.segment(), point.offset());
    }

    /** The near joint of a segment. */
    public Vec origin(Segment segment) {
        int f = at(segment);
        return new Vec(frames[f], frames[f + 1], frames[f + 2]);
    }

    /** The direction of an axis of a segment (0 front, 1 up, 2 right), of length 1. */
    public Vec axis(Segment segment, int axis) {
        int f = at(segment) + 3 + axis;
        return new Vec(frames[f], frames[f + 3], frames[f + 6]);
    }
}
