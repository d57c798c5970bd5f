package health.limber.motion.figure;

import health.limber.motion.body.Point;
import health.limber.motion.movement.Clip;

import java.util.ArrayList;
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
        List<Prop> things = new ArrayList<>(props.size());
        for (Prop prop : props) things.add(prop.mirrored());
        List<Region> working = new ArrayList<>(works.size());
        for (Region region : works) working.add(region.mirrored());
        List<Optional<Point>> ways = new ArrayList<>(arrows.size());
        for (Optional<Point> arrow : arrows) ways.add(arrow.map(Point::mirrored));
        return new Film(clip.mirrored(), things, working, ways, first, second);
    }
}
