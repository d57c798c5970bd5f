package health.limber.motion.landmark;

import health.limber.motion.body.Body;
import health.limber.motion.body.Dof;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Segment;
import health.limber.motion.body.Side;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;
import health.limber.motion.movement.Clip;
import health.limber.motion.movement.Movement;
import health.limber.motion.movement.Sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes recordings of a movement. The same movement and the same take give the same recording.
 *
 * <p>The camera is far away, so that there is no perspective, and stands still; its picture of
 * {@value #WIDTH} by {@value #HEIGHT} pixels holds the whole movement with a margin. A second at
 * the start position goes before the first repetition, the way back to it and another second follow
 * the last. Visibility says whether the body itself hides a landmark. Noise is independent from
 * frame to frame and from landmark to landmark, the same in the picture and in the world, and the
 * origin stays the true middle between the hips. The head's rotation has noise of the angle that
 * such an error of one ear makes.
 */
public final class Synthesis {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final double FILLED = 0.8;

    private final Take take;
    private final Course course;
    private final Pose start;
    private final Optional<Side> side;
    private final Skeleton skeleton;
    private final Lens lens;
    private final Noise noise;
    private final Axes headAtStart;
    private final double headNoise;

    /** The picture: which place in the camera's axes is its middle, and pixels a metre. */
    private record Picture(double x, double y, double scale) {}

    private Synthesis(Movement movement, Clip clip, Tempo tempo, Take take) {
        boolean whole = movement.sides() == Sides.NONE;
        if (whole && take.side() == Side.LEFT)
            throw new IllegalArgumentException(
                    "side is left; expected no side, as one repetition is a whole round");
        Clip played = take.side() == Side.LEFT ? clip.mirrored() : clip;
        this.take = take;
        course = new Course(movement, played, tempo, take);
        start = played.start().first();
        side = whole ? Optional.empty() : Optional.of(take.side());
        skeleton = new Skeleton(new Body(take.height()));
        lens = new Lens(take.azimuth(), take.elevation());
        noise = new Noise(take.seed());
        Joints joints = skeleton.place(start);
        headAtStart = Axes.of(joints, Segment.HEAD);
        Vec ears = Landmark.RIGHT_EAR.of(joints).minus(Landmark.LEFT_EAR.of(joints));
        headNoise = Math.atan(take.noise() / ears.length()) * 180 / Math.PI;
    }

    /**
     * A recording of a movement.
     *
     * @param clip the movement, solved, as it is written
     * @throws IllegalArgumentException if the left side is asked of a movement without sides
     */
    public static Recording of(Movement movement, Clip clip, Tempo tempo, Take take) {
        return new Synthesis(movement, clip, tempo, take).recording();
    }

    private Recording recording() {
        int count = (int) Math.floor(course.seconds() * Recording.RATE + 1e-6) + 1;
        Picture picture = picture(count);
        List<Recording.Frame> frames = new ArrayList<>(count);
        for (int i = 0; i < count; i++) frames.add(frame(i, picture));
        double metres = WIDTH / picture.scale();
        return new Recording(take, WIDTH, HEIGHT, metres, frames, course.repetitions());
    }

    /** The pose of a frame: the way from the start, longer or shorter, within the joint ranges. */
    private Pose pose(int frame) {
        double second = frame / (double) Recording.RATE;
        double[] values = course.at(second).pose(second).values();
        for (int i = 0; i < values.length; i++) {
            Dof dof = Dof.at(i);
            double from = start.get(dof);
            double to = from + take.amplitude() * (values[i] - from);
            boolean further = take.amplitude() > 1;
            values[i] = further ? Math.max(dof.min(), Math.min(dof.max(), to)) : to;
        }
        return Pose.of(values);
    }

    private Picture picture(int count) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double high = Double.MAX_VALUE;
        double low = -Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            Joints joints = skeleton.place(pose(i));
            for (int n = 0; n < Landmark.count(); n++) {
                Vec place = lens.see(Landmark.at(n).of(joints));
                left = Math.min(left, place.x());
                right = Math.max(right, place.x());
                high = Math.min(high, place.y());
                low = Math.max(low, place.y());
            }
        }
        double scale = FILLED * Math.min(WIDTH / (right - left), HEIGHT / (low - high));
        return new Picture((left + right) / 2, (high + low) / 2, scale);
    }

    private Recording.Frame frame(int number, Picture picture) {
        double second = number / (double) Recording.RATE;
        Pose pose = pose(number);
        Joints joints = skeleton.place(pose);
        Sight sight = new Sight(joints, lens);
        Vec hips = middleOfHips(joints);
        List<Recording.Seen> image = new ArrayList<>(Landmark.count());
        List<Vec> world = new ArrayList<>(Landmark.count());
        for (int n = 0; n < Landmark.count(); n++) {
            Vec is = lens.see(Landmark.at(n).of(joints));
            Vec found = is.plus(noise.vec(take.noise()));
            world.add(found.minus(hips));
            image.add(seen(found, hips, picture, sight.of(is)));
        }
        Course.Span span = course.at(second);
        return new Recording.Frame(
                second,
                image,
                world,
                head(joints),
                new Recording.Truth(span.repetition(), span.phase(), side, pose));
    }

    private Vec middleOfHips(Joints joints) {
        Vec right = Landmark.RIGHT_HIP.of(joints);
        return lens.see(right.toward(Landmark.LEFT_HIP.of(joints), 0.5));
    }

    private static Recording.Seen seen(Vec place, Vec hips, Picture picture, double visibility) {
        double x = (place.x() - picture.x()) * picture.scale() / WIDTH + 0.5;
        double y = (place.y() - picture.y()) * picture.scale() / HEIGHT + 0.5;
        double z = (place.z() - hips.z()) * picture.scale() / WIDTH;
        return new Recording.Seen(x, y, z, visibility);
    }

    private HeadRotation head(Joints joints) {
        HeadRotation is = HeadRotation.between(headAtStart, Axes.of(joints, Segment.HEAD));
        Vec off = noise.vec(headNoise);
        return new HeadRotation(is.yaw() + off.x(), is.pitch() + off.y(), is.roll() + off.z());
    }
}
