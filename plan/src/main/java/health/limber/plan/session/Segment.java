package health.limber.plan.session;

import java.util.Optional;

/**
 * A stretch of seconds in which one thing is done.
 *
 * @param seconds at least 1
 * @param set counted from 1; of a rest, the set that comes next
 * @param repetition within the set and side, counted from 1
 * @param repetitions how many the set has on this side
 * @param side of exercises done per side; of a change, the side that comes next
 * @param beat part of the repetition, counted from 0
 * @param breath where the beat is a breath
 */
public record Segment(
        Kind kind,
        int seconds,
        int set,
        int repetition,
        int repetitions,
        Optional<Side> side,
        int beat,
        Optional<Breath> breath) {

    /** What is done. */
    public enum Kind {
        move,
        hold,
        /** Between two repetitions. */
        pause,
        /** From one side to the other. */
        change,
        /** Between two sets. */
        rest
    }

    /** A side, or a direction of a circle. */
    public enum Side {
        right,
        left,
        clockwise,
        counterClockwise
    }

    /** Half a breath. */
    public enum Breath {
        in,
        out
    }
}
