package health.limber.library;

import health.limber.motion.body.Body;
import health.limber.motion.body.Dof;
import health.limber.motion.body.Point;
import health.limber.motion.body.Vec;
import health.limber.motion.figure.Region;
import health.limber.motion.movement.Contact;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that movement files use for the parts of the body. A name without a side means both
 * sides: {@code palm} is {@code palmR} and {@code palmL}.
 */
final class Bones {
    private static final String ANYWHERE = "any";
    private static final Map<String, List<Dof>> DOFS = names(Dof.values());
    private static final Map<String, List<Point>> POINTS = names(Point.values());
    private static final Map<String, List<Region>> REGIONS = names(Region.values());

    private Bones() {}

    private static <E extends Enum<E>> Map<String, List<E>> names(E[] all) {
        Map<String, List<E>> names = new LinkedHashMap<>();
        for (E one : all) {
            String name = camel(one.name());
            names.put(name, List.of(one));
            boolean sided = one.name().endsWith("_R") || one.name().endsWith("_L");
            if (sided)
                names.computeIfAbsent(name.substring(0, name.length() - 1), n -> new ArrayList<>())
                        .add(one);
        }
        return names;
    }

    private static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_")) {
            String first = word.substring(0, 1);
            name.append(name.isEmpty() ? first.toLowerCase(java.util.Locale.ROOT) : first);
            name.append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }

    static List<Dof> dofs(String name) {
        return found(DOFS, name);
    }

    static List<Point> points(String name) {
        return found(POINTS, name);
    }

    static List<Region> regions(String name) {
        return found(REGIONS, name);
    }

    static Point point(String name) {
        return points(name).getFirst();
    }

    private static <E> List<E> found(Map<String, List<E>> names, String name) {
        List<E> found = names.get(name);
        if (found == null)
            throw new IllegalArgumentException("\"" + name + "\" is no part of the body");
        return found;
    }

    /** A constant by its name in a file: {@code rightLeft} for RIGHT_LEFT. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E one : type.getEnumConstants()) if (camel(one.name()).equals(name)) return one;
        throw new IllegalArgumentException("\"" + name + "\" is no " + type.getSimpleName());
    }

    /** A contact as it is written; for the left side what is written for the right is mirrored. */
    static Contact contact(Point point, JsonNode place) {
        boolean left = point.name().endsWith("_L");
        if (place.isObject()) {
            Point to = sameSide(points(place.get("to").asString()), point);
            JsonNode offset = place.get("offset");
            Vec away = offset == null ? new Vec(0, 0, 0) : vec(offset, left);
            return new Contact(point, Optional.of(to), away, true, true, true);
        }
        double[] at = new double[3];
        boolean[] held = new boolean[3];
        for (int axis = 0; axis < 3; axis++) {
            JsonNode one = place.get(axis);
            held[axis] = !(one.isString() && one.asString().equals(ANYWHERE));
            at[axis] = one.isNumber() ? one.doubleValue() : point.radius() * Body.REFERENCE_HEIGHT;
        }
        Vec there = new Vec(at[0], at[1], left ? -at[2] : at[2]);
        return new Contact(point, Optional.empty(), there, held[0], held[1], held[2]);
    }

    private static Point sameSide(List<Point> both, Point point) {
        if (both.size() == 1) return both.getFirst();
        return both.get(point.name().endsWith("_L") ? 1 : 0);
    }

    private static Vec vec(JsonNode numbers, boolean left) {
        double z = numbers.get(2).doubleValue();
        return new Vec(numbers.get(0).doubleValue(), numbers.get(1).doubleValue(), left ? -z : z);
    }
}
