package health.limber.motion.movement;

import health.limber.motion.body.Point;
import health.limber.motion.body.Vec;

import java.util.Optional;

/**
 * A point of the body that is held somewhere: to a place in the world, or to another point of the
 * body.
 *
 * @param point what is held
 * @param to the point of the body it is held to; empty for a place in the world
 * @param place metres in the world for a person of 1.70 m; for a point of the body, metres from it
 *     along the axes of the world
 * @param x true if it is held along the x axis; the same for y and z
 */
public record Contact(Point point, Optional<Point> to, Vec place, boolean x, boolean y, boolean z) {

    /** Held to a place in all directions. */
    public static Contact at(Point point, Vec place) {
        return new Contact(point, Optional.empty(), place, true, true, true);
    }

    /** The same contact of the other side. */
    public Contact mirrored() {
        return new Contact(
                point.mirrored(),
                to.map(Point::mirrored),
                new Vec(place.x(), place.y(), -place.z()),
                x,
                y,
                z);
    }

    /** The same contact, at another place. */
    Contact movedTo(Vec other) {
        return new Contact(point, to, other, x, y, z);
    }

    /** True if both hold the same point to the same thing in the same directions. */
    boolean isSameHold(Contact other) {
        return point == other.point
                && to.equals(other.to)
                && x == other.x
                && y == other.y
                && z == other.z;
    }

    boolean holds(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }

    double wanted(int axis) {
        return axis == 0 ? place.x() : axis == 1 ? place.y() : place.z();
    }
}
