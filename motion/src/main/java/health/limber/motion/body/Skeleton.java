package health.limber.motion.body;

/**
 * Forward kinematics: from a pose to the place of every segment.
 *
 * <p>Each joint turns its segment about the axes of the segment before it: first flexion (about the
 * axis to the right), then side bending or abduction (about the axis to the front), then rotation
 * (about the axis along the segment), the order of the joint coordinate systems of Wu and others
 * (2002, 2005). Arms are turned against the chest, as an examiner measures them; the shoulder blade
 * only moves the shoulder.
 */
public final class Skeleton {
    private static final double RADIANS = Math.PI / 180;

    /** How the spine of somebody who stands upright leans from joint to joint, in degrees. */
    private static final double[] CURVE = {8, -10, -8, 0, 8, 10, 8};

    /** How much the uppermost part of the chest leans then; hanging arms do not. */
    private static final double CHEST_LEAN = 16;

    private static final double NECK_CURVE = -2;
    private static final double HEAD_CURVE = -14;
    private static final double SACRUM_BACK = -0.015;
    private static final double LOWER_NECK_TURN = 0.4;

    private final Body body;

    public Skeleton(Body body) {
        this.body = body;
    }

    /** Places every segment of the body in this pose. */
    public Joints place(Pose pose) {
        Joints joints = new Joints();
        place(pose.values(), joints);
        return joints;
    }

    /** The same into joints that are there already. The values are in the order of {@link Dof}. */
    public void place(double[] pose, Joints joints) {
        joints.scale = body.height();
        double[] f = joints.frames;
        root(pose, f);
        double up = Body.SACRUM * body.height();
        for (int i = 0; i < CURVE.length; i++) {
            int parent = Joints.at(Segment.PELVIS) + i * 12;
            child(f, parent, parent + 12, new Vec(i == 0 ? SACRUM_BACK * body.height() : 0, up, 0));
            spine(pose, f, parent + 12, i);
            up = (i < 3 ? Body.LUMBAR : Body.THORACIC) * body.height();
        }
        head(pose, f, up);
        limbs(pose, f, 0, 1);
        limbs(pose, f, 1, -1);
    }

    private void root(double[] pose, double[] f) {
        double tall = body.height() / Body.REFERENCE_HEIGHT;
        for (int i = 0; i < 12; i++) f[i] = 0;
        f[0] = pose[0] * tall;
        f[1] = pose[1] * tall;
        f[2] = pose[2] * tall;
        f[3] = 1;
        f[7] = 1;
        f[11] = 1;
        turnY(f, 0, -pose[Dof.PELVIS_TURN.ordinal()]);
        turnZ(f, 0, -pose[Dof.PELVIS_LEAN.ordinal()]);
        turnX(f, 0, pose[Dof.PELVIS_LIST.ordinal()]);
    }

    private static void spine(double[] pose, double[] f, int at, int joint) {
        int first = joint < 3 ? Dof.LUMBAR_FLEXION.ordinal() : Dof.THORACIC_FLEXION.ordinal();
        double share = joint < 3 ? 1 / 3.0 : 1 / 4.0;
        turnZ(f, at, -(CURVE[joint] + pose[first] * share));
        turnX(f, at, pose[first + 1] * share);
        turnY(f, at, -pose[first + 2] * share);
    }

    private void head(double[] pose, double[] f, double up) {
        int chest = Joints.at(Segment.THORAX_4);
        int neck = Joints.at(Segment.NECK);
        int head = Joints.at(Segment.HEAD);
        double side = pose[Dof.NECK_SIDE.ordinal()] / 2;
        double turn = pose[Dof.NECK_TURN.ordinal()];
        child(f, chest, neck, new Vec(0, up, 0));
        turnZ(f, neck, -(NECK_CURVE + pose[Dof.NECK_FLEXION.ordinal()]));
        turnX(f, neck, side);
        turnY(f, neck, -turn * LOWER_NECK_TURN);
        child(f, neck, head, new Vec(0, Body.NECK * body.height(), 0));
        turnZ(f, head, -(HEAD_CURVE + pose[Dof.HEAD_FLEXION.ordinal()]));
        turnX(f, head, side);
        turnY(f, head, -turn * (1 - LOWER_NECK_TURN));
    }

    private void limbs(double[] pose, double[] f, int left, int sign) {
        int d = Dof.CLAVICLE_ELEVATION_R.ordinal() + left * 13;
        int s = Joints.at(Segment.UPPER_ARM_R) + left * 6 * 12;
        double h = body.height();
        child(f, Joints.at(Segment.THORAX_4), s, shoulder(pose, d, sign));
        turnZ(f, s, pose[d + 2] + CHEST_LEAN);
        turnX(f, s, -sign * pose[d + 3]);
        turnY(f, s, sign * pose[d + 4]);
        child(f, s, s + 12, new Vec(0, -Body.UPPER_ARM * h, 0));
        turnZ(f, s + 12, pose[d + 5]);
        turnY(f, s + 12, sign * pose[d + 6]);
        child(f, s + 12, s + 24, new Vec(0, -Body.FOREARM * h, 0));
        turnX(f, s + 24, sign * pose[d + 7]);
        child(f, 0, s + 36, new Vec(0, 0, sign * Body.HIP_HALF * h));
        turnZ(f, s + 36, pose[d + 8]);
        turnX(f, s + 36, -sign * pose[d + 9]);
        turnY(f, s + 36, sign * pose[d + 10]);
        child(f, s + 36, s + 48, new Vec(0, -Body.THIGH * h, 0));
        turnZ(f, s + 48, -pose[d + 11]);
        child(f, s + 48, s + 60, new Vec(0, -Body.SHANK * h, 0));
        turnZ(f, s + 60, pose[d + 12]);
    }

    /** The collar bone swings up and forward from the breastbone and takes the shoulder with it. */
    private Vec shoulder(double[] pose, int d, int sign) {
        double up = pose[d] * RADIANS;
        double fore = pose[d + 1] * RADIANS;
        double out = Body.SHOULDER_HALF * Math.cos(up);
        double x = 0.004 + out * Math.sin(fore);
        double y = Body.THORACIC - Body.SHOULDER_DROP + Body.SHOULDER_HALF * Math.sin(up);
        double z = sign * out * Math.cos(fore);
        double h = body.height();
        return new Vec(x * h, y * h, z * h);
    }

    /** Puts a segment at a place of the one before it, with the same orientation. */
    private static void child(double[] f, int parent, int at, Vec from) {
        for (int i = 0; i < 3; i++) {
            int row = parent + 3 + 3 * i;
            f[at + i] =
                    f[parent + i]
                            + f[row] * from.x()
                            + f[row + 1] * from.y()
                            + f[row + 2] * from.z();
        }
        for (int i = 3; i < 12; i++) f[at + i] = f[parent + i];
    }

    private static void turnX(double[] f, int at, double degrees) {
        turn(f, at + 4, at + 5, degrees);
    }

    private static void turnY(double[] f, int at, double degrees) {
        turn(f, at + 5, at + 3, degrees);
    }

    private static void turnZ(double[] f, int at, double degrees) {
        turn(f, at + 3, at + 4, degrees);
    }

    /** Turns the first of two columns toward the second. */
    private static void turn(double[] f, int first, int second, double degrees) {
        if (degrees == 0) return;
        double cos = Math.cos(degrees * RADIANS);
        double sin = Math.sin(degrees * RADIANS);
        for (int row = 0; row < 9; row += 3) {
            double a = f[first + row];
            double b = f[second + row];
            f[first + row] = a * cos + b * sin;
            f[second + row] = b * cos - a * sin;
        }
    }
}
