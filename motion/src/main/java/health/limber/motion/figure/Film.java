package health.limber.motion.figure;

import health.limber.motion.body.Point;
import health.limber.motion.movement.Clip;

import java.util.List;
import java.util.Optional;

/**
 * A scene whose movement is solved, for one side of the body.
 *
 * @param arrows for each phase the point whose way an arrow shows; empty for a phase without one
 */
public record Film(
        Clip clip,
        List<Prop> props,
        List<Region> works,
        List<Optional<Point>> arrows,
        View first,
        View second) {

    public Film {
        props = List.copyOf(props);
        works = List.copyOf(works);
        arrows = List.copyOf(arrows);
    }

    /** Solves the movement of a scene; for the right side, as it is written. */
    public static Film of(Scene scene) {
        return new Film(
                Clip.of(scene.movement()),
                scene.props(),
                scene.works(),
                scene.arrows(),
                scene.first(),
                scene.second());
    }

    /** The same for the other side of the body, seen from the same places. */
    public Film mirrored() {
        return new Film(
                clip.mirrored(),
                props.stream().map(Prop::mirrored).toList(),
                works.stream().map(Region::mirrored).toList(),
                arrows.stream().map(a -> a.map(Point::mirrored)).toList(),
                first,
                second);
    }
}
