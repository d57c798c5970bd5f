package health.limber.motion.landmark;

import health.limber.motion.body.Pose;
import health.limber.motion.body.Side;
import health.limber.motion.body.Vec;

import java.util.List;
import java.util.Optional;

/**
 * What a camera and a pose model would give of somebody who does an exercise, at {@value #RATE}
 * frames a second, with the truth beside it.
 *
 * @param take how it was taken
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param metres the width of the picture at the person, in metres
 * @param frames in order, the first at second 0
 * @param repetitions in order
 */
public record Recording(
        Take take,
        int width,
        int height,
        double metres,
        List<Frame> frames,
        List<Repetition> repetitions) {

    /** Frames a second. */
    public static final int RATE = 30;

    public Recording {
        frames = List.copyOf(frames);
        repetitions = List.copyOf(repetitions);
    }

    /**
     * One landmark in the picture.
     *
     * @param x share of the picture's width from its left edge
     * @param y share of the picture's height from its upper edge
     * @param z how much farther from the camera than the middle between the hips, in widths of the
     *     picture; negative is nearer
     * @param visibility 0 to 1: 1 where nothing is before it, see {@link Synthesis}
     */
    public record Seen(double x, double y, double z, double visibility) {}

    /**
     * One frame. Its lists are in the order of {@link Landmark}.
     *
     * @param second since the recording began
     * @param image the landmarks in the picture
     * @param world the landmarks in metres from the middle between the hips, in the axes of the
     *     camera: x to the right, y down, z away from it
     * @param head the rotation of the head against where it was at the start
     * @param truth what made it
     */
    public record Frame(
            double second, List<Seen> image, List<Vec> world, HeadRotation head, Truth truth) {
        public Frame {
            image = List.copyOf(image);
            world = List.copyOf(world);
        }
    }

    /**
     * What made a frame.
     *
     * @param repetition its number from 1; 0 before the first, between two and after the last
     * @param phase the id of the phase, or one of {@link #START}, {@link #REST}, {@link #RETURN}
     *     and {@link #END}
     * @param side the side that works; empty if one repetition is a whole round
     * @param pose the joint angles in degrees
     */
    public record Truth(int repetition, String phase, Optional<Side> side, Pose pose) {}

    /**
     * When a repetition was.
     *
     * @param number from 1
     * @param start its first moment, in seconds since the recording began
     * @param end the moment it is over
     */
    public record Repetition(int number, double start, double end) {}

    /** The phase before the first repetition. */
    public static final String START = "start";

    /** The phase between two repetitions. */
    public static final String REST = "rest";

    /** The phase on the way back to the start position after the last repetition. */
    public static final String RETURN = "return";

    /** The phase after that. */
    public static final String END = "end";
}
