package health.limber.motion.figure;

import health.limber.motion.body.Point;
import health.limber.motion.movement.Movement;

import java.util.List;
import java.util.Optional;

/**
 * Everything the picture of an exercise needs, as its file says it: how it moves, what stands
 * around, what works, and from where it is seen.
 *
 * @param arrows for each phase the point whose way an arrow shows; empty for a phase without one
 * @param first the view that shows most
 * @param second another view
 */
public record Scene(
        Movement movement,
        List<Prop> props,
        List<Region> works,
        List<Optional<Point>> arrows,
        View first,
        View second) {

    public Scene {
        props = List.copyOf(props);
        works = List.copyOf(works);
        arrows = List.copyOf(arrows);
    }
}
