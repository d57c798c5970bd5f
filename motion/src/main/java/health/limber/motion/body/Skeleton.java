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
    /** How the spine of somebody who stands upright leans from joint to joint, in degrees. */
    private static final double[] CURVE = {8, -10, -8, 0, 8, 10, 8};

    /** How much the uppermost part of the chest leans then; hanging arms do not. */
    private static final double CHEST_LEAN = 16;

    private static final double NECK_CURVE = -2;
    private static final double HEAD_CURVE = -14;
    private static final double SACRUM_BACK = -0.015;
    private static final double LOWER_NECK_TURN = 0.4;

    private static final int PELVIS = Segment.PELVIS.ordinal();
    private static final int CHEST = Segment.THORAX_4.ordinal();
    private static final int NECK = Segment.NECK.ordinal();
    private static final int RIGHT_ARM = Segment.UPPER_ARM_R.ordinal();
    private static final int LEFT_ARM = Segment.UPPER_ARM_L.ordinal();
    private static final int LEG = Segment.THIGH_R.ordinal() - RIGHT_ARM;

    /** The number of the segment that each segment hangs on. */
    private static final int[] BEFORE = new int[Segment.COUNT];

    static {
        for (int i = 1; i < Segment.COUNT; i++) BEFORE[i] = i - 1;
        BEFORE[RIGHT_ARM] = CHEST;
        BEFORE[LEFT_ARM] = CHEST;
        BEFORE[RIGHT_ARM + LEG] = PELVIS;
        BEFORE[LEFT_ARM + LEG] = PELVIS;
    }

    private final Body body;

    /** Where each joint is on the segment before it, in metres; the pose moves the shoulders. */
    private final double[] offsets = new double[Segment.COUNT * 3];

    public Skeleton(Body body) {
        this.body = body;
        offsets[3] = SACRUM_BACK * body.height();
        for (int i = 1; i <= CURVE.length; i++)
            up(i, i == 1 ? Body.SACRUM : i <= 4 ? Body.LUMBAR : Body.THORACIC);
        up(NECK, Body.THORACIC);
        up(NECK + 1, Body.NECK);
        limbs(RIGHT_ARM, 1);
        limbs(LEFT_ARM, -1);
    }

    private void limbs(int arm, int sign) {
        up(arm + 1, -Body.UPPER_ARM);
        up(arm + 2, -Body.FOREARM);
        offsets[(arm + LEG) * 3 + 2] = sign * Body.HIP_HALF * body.height();
        up(arm + LEG + 1, -Body.THIGH);
        up(arm + LEG + 2, -Body.SHANK);
    }

    private void up(int segment, double share) {
        offsets[segment * 3 + 1] = share * body.height();
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
        trunk(pose, joints.degrees);
        limbs(pose, joints.degrees, RIGHT_ARM);
        limbs(pose, joints.degrees, LEFT_ARM);
        Degrees.both(joints.degrees, joints.sines, joints.cosines);
        root(pose, joints);
        for (int segment = 1; segment < Segment.COUNT; segment++) {
            turn(segment, joints);
            if (segment == RIGHT_ARM || segment == LEFT_ARM) shoulder(pose, segment, joints);
            else move(segment, offsets, segment * 3, joints.frames);
        }
    }

    /** The angles of each joint of the trunk: flexion, side bending, rotation. */
    private static void trunk(double[] pose, double[] degrees) {
        degrees[0] = -pose[Dof.PELVIS_LEAN.ordinal()];
        degrees[1] = pose[Dof.PELVIS_LIST.ordinal()];
        for (int i = 0; i < CURVE.length; i++) {
            int first = i < 3 ? Dof.LUMBAR_FLEXION.ordinal() : Dof.THORACIC_FLEXION.ordinal();
            double share = i < 3 ? 1 / 3.0 : 1 / 4.0;
            degrees[i * 3 + 3] = -(CURVE[i] + pose[first] * share);
            degrees[i * 3 + 4] = pose[first + 1] * share;
            degrees[i * 3 + 5] = -pose[first + 2] * share;
        }
        int neck = NECK * 3;
        double turn = pose[Dof.NECK_TURN.ordinal()];
        degrees[neck] = -(NECK_CURVE + pose[Dof.NECK_FLEXION.ordinal()]);
        degrees[neck + 1] = pose[Dof.NECK_SIDE.ordinal()] / 2;
        degrees[neck + 2] = -turn * LOWER_NECK_TURN;
        degrees[neck + 3] = -(HEAD_CURVE + pose[Dof.HEAD_FLEXION.ordinal()]);
        degrees[neck + 4] = pose[Dof.NECK_SIDE.ordinal()] / 2;
        degrees[neck + 5] = -turn * (1 - LOWER_NECK_TURN);
    }

    /** The same of an arm and of the leg of its side. */
    private static void limbs(double[] pose, double[] degrees, int arm) {
        int sign = arm == RIGHT_ARM ? 1 : -1;
        int d = first(arm);
        int at = arm * 3;
        degrees[at] = pose[d + 2] + CHEST_LEAN;
        degrees[at + 1] = -sign * pose[d + 3];
        degrees[at + 2] = sign * pose[d + 4];
        degrees[at + 3] = pose[d + 5];
        degrees[at + 5] = sign * pose[d + 6];
        degrees[at + 7] = sign * pose[d + 7];
        int leg = at + LEG * 3;
        degrees[leg] = pose[d + 8];
        degrees[leg + 1] = -sign * pose[d + 9];
        degrees[leg + 2] = sign * pose[d + 10];
        degrees[leg + 3] = -pose[d + 11];
        degrees[leg + 6] = pose[d + 12];
    }

    /** The number of the first degree of freedom of an arm. */
    private static int first(int arm) {
        return (arm == RIGHT_ARM ? Dof.CLAVICLE_ELEVATION_R : Dof.CLAVICLE_ELEVATION_L).ordinal();
    }

    /** The pelvis stands in the world; it is turned before it is leant and listed. */
    private void root(double[] pose, Joints joints) {
        double[] f = joints.frames;
        double tall = body.height() / Body.REFERENCE_HEIGHT;
        double turn = -pose[Dof.PELVIS_TURN.ordinal()];
        for (int i = 0; i < 3; i++) f[i] = pose[i] * tall;
        for (int i = 4; i < 11; i++) f[i] = 0;
        f[3] = Degrees.cosine(turn);
        f[5] = Degrees.sine(turn);
        f[7] = 1;
        f[9] = -f[5];
        f[11] = f[3];
        turn(PELVIS, joints);
    }

    /** Turns a segment against the one before it, one row of its matrix after the other. */
    private static void turn(int segment, Joints joints) {
        double[] f = joints.frames;
        int at = segment * Joints.FRAME + 3;
        int before = BEFORE[segment] * Joints.FRAME + 3;
        int angle = segment * 3;
        double cz = joints.cosines[angle];
        double sz = joints.sines[angle];
        double cx = joints.cosines[angle + 1];
        double sx = joints.sines[angle + 1];
        double cy = joints.cosines[angle + 2];
        double sy = joints.sines[angle + 2];
        for (int row = 0; row < 9; row += 3) {
            double front = f[before + row];
            double up = f[before + row + 1];
            double right = f[before + row + 2];
            double flexed = front * cz + up * sz;
            double raised = up * cz - front * sz;
            double bent = right * cx - raised * sx;
            f[at + row] = flexed * cy - bent * sy;
            f[at + row + 1] = raised * cx + right * sx;
            f[at + row + 2] = bent * cy + flexed * sy;
        }
    }

    /** Puts the near joint of a segment where it is on the one before it. */
    private static void move(int segment, double[] offset, int from, double[] f) {
        int at = segment * Joints.FRAME;
        int before = BEFORE[segment] * Joints.FRAME;
        for (int i = 0; i < 3; i++) {
            int row = before + 3 + 3 * i;
            f[at + i] =
                    f[before + i]
                            + f[row] * offset[from]
                            + f[row + 1] * offset[from + 1]
                            + f[row + 2] * offset[from + 2];
        }
    }

    /** The collar bone swings up and forward from the breastbone and takes the shoulder with it. */
    private void shoulder(double[] pose, int arm, Joints joints) {
        int d = first(arm);
        double h = body.height();
        double out = Body.SHOULDER_HALF * Degrees.cosine(pose[d]);
        double up = Body.SHOULDER_HALF * Degrees.sine(pose[d]);
        double side = out * Degrees.cosine(pose[d + 1]) * h;
        joints.shoulder[0] = (0.004 + out * Degrees.sine(pose[d + 1])) * h;
        joints.shoulder[1] = (Body.THORACIC - Body.SHOULDER_DROP + up) * h;
        joints.shoulder[2] = arm == RIGHT_ARM ? side : -side;
        move(arm, joints.shoulder, 0, joints.frames);
    }
}
