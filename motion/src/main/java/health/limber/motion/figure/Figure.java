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
    private final Hull hull = new Hull();
    private final Trunk trunk;
    private final Head head;
    private Joints joints = new Joints();
    private Drawing drawing = new Drawing();

    /** A place in the body with flesh around it, as a share of the body height. */
    private record Ball(Vec at, double radius) {}

    public Figure(Camera camera, Shape shape) {
        this.eye = new Camera.Eye(camera);
        this.shape = shape;
        this.trunk = new Trunk(eye, shape);
        this.head = new Head(eye, shape);
    }

    /**
     * Adds the body to a drawing.
     *
     * @param breath 0 (empty) to 1 (full): how far chest and belly are raised
     */
    public void draw(Joints joints, double breath, Drawing drawing) {
        this.joints = joints;
        this.drawing = drawing;
        int from = drawing.ink().size();
        trunk.draw(joints, breath, drawing);
        head.draw(joints, drawing);
        limbs(Segment.THIGH_R, Segment.UPPER_ARM_R);
        limbs(Segment.THIGH_L, Segment.UPPER_ARM_L);
        drawing.lineAround(from);
        head.lookOut(drawing);
    }

    private void limbs(Segment thigh, Segment arm) {
        leg(thigh, isFar(thigh));
        arm(arm, isFar(arm));
    }

    private boolean isFar(Segment segment) {
        return eye.depth(joints.origin(segment))
                < eye.depth(joints.origin(segment.mirrored())) - FAR;
    }

    private void leg(Segment thigh, boolean far) {
        boolean right = thigh == Segment.THIGH_R;
        Segment shank = right ? Segment.SHANK_R : Segment.SHANK_L;
        Segment foot = right ? Segment.FOOT_R : Segment.FOOT_L;
        Paint cloth = far ? Paint.LEGS_SHADE : Paint.LEGS;
        Vec hip = joints.at(thigh, new Offset(0, 0.006, 0));
        Vec knee = joints.origin(shank);
        Vec calf = joints.at(shank, new Offset(-0.006, -0.070, 0));
        Vec ankle = joints.origin(foot);
        foot(foot, far ? Paint.SKIN_SHADE : Paint.SKIN);
        double depth = eye.depth(knee.toward(ankle, 0.5));
        rod(depth - 0.002, cloth, new Ball(knee, 0.030), new Ball(ankle, 0.020));
        rod(depth - 0.001, cloth, new Ball(knee, 0.030), new Ball(calf, 0.0285));
        double near = eye.depth(hip.toward(knee, 0.6));
        rod(near, cloth, new Ball(hip, 0.048 * shape.hips), new Ball(knee, 0.032));
    }

    private void foot(Segment foot, Paint skin) {
        Vec ankle = joints.origin(foot);
        Vec ball = joints.at(foot, Point.BALL_R.offset());
        hull.circle(disc(new Ball(ankle, 0.021)));
        hull.circle(disc(new Ball(joints.at(foot, Point.HEEL_R.offset()), 0.017)));
        hull.circle(disc(new Ball(ball, 0.013)));
        hull.circle(disc(new Ball(joints.at(foot, Point.TOES_R.offset()), 0.010)));
        double depth = eye.depth(ankle.toward(ball, 0.5));
        hull.write(drawing.ink());
        drawing.add(depth - 0.004, skin);
    }

    private void arm(Segment arm, boolean far) {
        boolean right = arm == Segment.UPPER_ARM_R;
        Vec shoulder = joints.origin(arm);
        Vec elbow = joints.origin(right ? Segment.FOREARM_R : Segment.FOREARM_L);
        Segment hand = right ? Segment.HAND_R : Segment.HAND_L;
        Vec wrist = joints.origin(hand);
        Paint skin = far ? Paint.SKIN_SHADE : Paint.SKIN;
        double lower = eye.depth(elbow.toward(wrist, 0.5)) + FAR;
        hand(hand, lower, skin);
        rod(lower, skin, new Ball(elbow, 0.0225), new Ball(wrist, 0.015));
        double upper = eye.depth(shoulder.toward(elbow, 0.5)) + FAR;
        Paint cloth = far ? Paint.SHIRT_SHADE : Paint.SHIRT;
        Vec half = shoulder.toward(elbow, 0.45);
        rod(upper - 0.0001, Paint.SHIRT_SHADE, new Ball(half, 0.0295), new Ball(elbow, 0.0285));
        rod(upper, cloth, new Ball(shoulder, 0.0305), new Ball(elbow, 0.0255));
    }

    /** A hand is broad from the palm and thin from the edge. */
    private void hand(Segment hand, double depth, Paint skin) {
        int sign = hand == Segment.HAND_R ? 1 : -1;
        Vec out = joints.axis(hand, 0);
        double across = eye.across(out);
        double along = eye.along(out);
        double flat = Math.sqrt(across * across + along * along);
        Ball wrist = new Ball(joints.origin(hand), 0.0155);
        Ball palm = new Ball(joints.at(hand, new Offset(0, -0.045, 0)), 0.011 + 0.011 * flat);
        Ball tips = new Ball(joints.at(hand, new Offset(0, -0.095, 0)), 0.008 + 0.005 * flat);
        Ball root = new Ball(joints.at(hand, new Offset(0.012, -0.022, -0.004 * sign)), 0.0105);
        Ball thumb = new Ball(joints.at(hand, new Offset(0.031, -0.054, -0.008 * sign)), 0.0075);
        rod(depth - 0.0004, skin, wrist, palm);
        rod(depth - 0.0003, skin, palm, tips);
        rod(depth - 0.0002, skin, root, thumb);
    }

    private void rod(double depth, Paint paint, Ball a, Ball b) {
        drawing.ink().capsule(disc(a), disc(b));
        drawing.add(depth, paint);
    }

    private Disc disc(Ball ball) {
        return eye.disc(ball.at, ball.radius * joints.height() * shape.limbs);
    }
}
