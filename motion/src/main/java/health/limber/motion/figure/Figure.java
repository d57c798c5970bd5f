package health.limber.motion.figure;

import health.limber.motion.body.Joints;
import health.limber.motion.body.Offset;
import health.limber.motion.body.Point;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Vec;

/**
 * Draws a body in a pose: flat, rounded, calm. Every part is one closed outline; what is nearer to
 * the eye is drawn later, and the farther arm and leg are a shade darker.
 */
public final class Figure {
    private static final double FAR = 0.02;

    private final Camera.Eye eye;
    private final Shape shape;
    private final Ink ink = new Ink();
    private final Trunk trunk;
    private final Head head;

    public Figure(Camera camera, Shape shape) {
        this.eye = new Camera.Eye(camera);
        this.shape = shape;
        this.trunk = new Trunk(eye, shape, ink);
        this.head = new Head(eye, shape, ink);
    }

    /**
     * Adds the body to a drawing.
     *
     * @param breath 0 (empty) to 1 (full): how far chest and belly are raised
     */
    public void draw(Joints joints, double breath, Drawing drawing) {
        trunk.draw(joints, breath, drawing);
        head.draw(joints, drawing);
        limbs(joints, drawing, Point.HIP_R, Segment.UPPER_ARM_R);
        limbs(joints, drawing, Point.HIP_L, Segment.UPPER_ARM_L);
    }

    private void limbs(Joints joints, Drawing drawing, Point hip, Segment arm) {
        Vec here = joints.at(hip);
        Vec there = joints.at(hip.mirrored());
        boolean farLeg = eye.depth(here) < eye.depth(there) - FAR;
        Vec shoulder = joints.origin(arm);
        boolean farArm = eye.depth(shoulder) < eye.depth(joints.origin(arm.mirrored())) - FAR;
        leg(joints, drawing, hip.segment(), farLeg);
        arm(joints, drawing, arm, farArm);
    }

    private void leg(Joints joints, Drawing drawing, Segment thigh, boolean far) {
        boolean right = thigh == Segment.THIGH_R;
        Segment shank = right ? Segment.SHANK_R : Segment.SHANK_L;
        Segment foot = right ? Segment.FOOT_R : Segment.FOOT_L;
        Paint cloth = far ? Paint.LEGS_SHADE : Paint.LEGS;
        Vec hip = joints.at(thigh, new Offset(0, 0.006, 0));
        Vec knee = joints.origin(shank);
        Vec calf = joints.at(shank, new Offset(-0.006, -0.070, 0));
        Vec ankle = joints.origin(foot);
        double h = joints.height() * shape.limbs;
        foot(joints, drawing, foot, far, h);
        double depth = eye.depth(knee.toward(ankle, 0.5));
        capsule(drawing, depth - 0.002, cloth, knee, 0.030 * h, ankle, 0.020 * h);
        capsule(drawing, depth - 0.001, cloth, knee, 0.030 * h, calf, 0.0285 * h);
        double near = eye.depth(hip.toward(knee, 0.6));
        capsule(drawing, near, cloth, hip, 0.048 * h * shape.hips, knee, 0.032 * h);
    }

    private void foot(Joints joints, Drawing drawing, Segment foot, boolean far, double h) {
        Paint skin = far ? Paint.SKIN_SHADE : Paint.SKIN;
        Vec ankle = joints.origin(foot);
        Vec heel = joints.at(foot, Point.HEEL_R.offset());
        Vec ball = joints.at(foot, Point.BALL_R.offset());
        Vec toes = joints.at(foot, Point.TOES_R.offset());
        double[][] circles = {
            {eye.x(ankle), eye.y(ankle), 0.021 * h * eye.scale},
            {eye.x(heel), eye.y(heel), 0.017 * h * eye.scale},
            {eye.x(ball), eye.y(ball), 0.013 * h * eye.scale},
            {eye.x(toes), eye.y(toes), 0.010 * h * eye.scale}
        };
        double depth = eye.depth(ankle.toward(ball, 0.5));
        drawing.add(depth - 0.004, skin, Hull.of(ink, circles));
    }

    private void arm(Joints joints, Drawing drawing, Segment arm, boolean far) {
        boolean right = arm == Segment.UPPER_ARM_R;
        Segment forearm = right ? Segment.FOREARM_R : Segment.FOREARM_L;
        Segment hand = right ? Segment.HAND_R : Segment.HAND_L;
        Paint skin = far ? Paint.SKIN_SHADE : Paint.SKIN;
        Vec shoulder = joints.origin(arm);
        Vec elbow = joints.origin(forearm);
        Vec wrist = joints.origin(hand);
        double h = joints.height() * shape.limbs;
        double lower = eye.depth(elbow.toward(wrist, 0.5)) + FAR;
        hand(joints, drawing, hand, far, lower, h);
        capsule(drawing, lower, skin, elbow, 0.0225 * h, wrist, 0.015 * h);
        double upper = eye.depth(shoulder.toward(elbow, 0.5)) + FAR;
        Paint cloth = far ? Paint.SHIRT_SHADE : Paint.SHIRT;
        Vec half = shoulder.toward(elbow, 0.45);
        capsule(drawing, upper - 0.0001, Paint.SHIRT_SHADE, half, 0.0295 * h, elbow, 0.0285 * h);
        capsule(drawing, upper, cloth, shoulder, 0.0305 * h, elbow, 0.0255 * h);
    }

    /** A hand is broad from the palm and thin from the edge. */
    private void hand(Joints joints, Drawing drawing, Segment hand, boolean far, double depth, double h) {
        Paint skin = far ? Paint.SKIN_SHADE : Paint.SKIN;
        int sign = hand == Segment.HAND_R ? 1 : -1;
        Vec wrist = joints.origin(hand);
        Vec palm = joints.at(hand, new Offset(0, -0.045, 0));
        Vec tips = joints.at(hand, new Offset(0, -0.095, 0));
        Vec thumbRoot = joints.at(hand, new Offset(0.012, -0.022, -0.004 * sign));
        Vec thumb = joints.at(hand, new Offset(0.031, -0.054, -0.008 * sign));
        Vec across = joints.axis(hand, 0);
        double flat = Math.hypot(eye.across(across), eye.along(across));
        double broad = (0.011 + 0.011 * flat) * h;
        capsule(drawing, depth - 0.0004, skin, wrist, 0.0155 * h, palm, broad);
        capsule(drawing, depth - 0.0003, skin, palm, broad, tips, (0.008 + 0.005 * flat) * h);
        capsule(drawing, depth - 0.0002, skin, thumbRoot, 0.0105 * h, thumb, 0.0075 * h);
    }

    private void capsule(Drawing drawing, double depth, Paint paint, Vec a, double ra, Vec b, double rb) {
        double s = eye.scale;
        ink.capsule(eye.x(a), eye.y(a), ra * s, eye.x(b), eye.y(b), rb * s);
        drawing.add(depth, paint, ink.end());
    }
}
