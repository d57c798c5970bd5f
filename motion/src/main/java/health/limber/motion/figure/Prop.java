package health.limber.motion.figure;

import health.limber.motion.body.Point;
import health.limber.motion.body.Vec;

/** A thing in the picture that the body uses. Places are metres for a person of 1.70 m. */
public sealed interface Prop {

    /** The same thing of the other side. */
    Prop mirrored();

    /**
     * A box along the axes of the world.
     *
     * @param low the corner with the least coordinates
     * @param high the corner with the greatest
     * @param front true if it is drawn over the body
     * @param marks false if the picture need not show all of it (a wall, the floor)
     */
    record Box(Paint paint, Vec low, Vec high, boolean front, boolean marks) implements Prop {
        @Override
        public Box mirrored() {
            return new Box(
                    paint,
                    new Vec(low.x(), low.y(), -high.z()),
                    new Vec(high.x(), high.y(), -low.z()),
                    front,
                    marks);
        }
    }

    /**
     * A band or a stick between two ends.
     *
     * @param width in metres
     */
    record Line(Paint paint, End from, End to, double width) implements Prop {
        @Override
        public Line mirrored() {
            return new Line(paint, from.mirrored(), to.mirrored(), width);
        }
    }

    /** An end of a line: on the body, or at a place. */
    sealed interface End {
        /** The same end of the other side. */
        End mirrored();

        /** On the body. */
        record OnBody(Point point) implements End {
            @Override
            public OnBody mirrored() {
                return new OnBody(point.mirrored());
            }
        }

        /** Somewhere in the world. */
        record Fixed(Vec place) implements End {
            @Override
            public Fixed mirrored() {
                return new Fixed(new Vec(place.x(), place.y(), -place.z()));
            }
        }
    }
}
