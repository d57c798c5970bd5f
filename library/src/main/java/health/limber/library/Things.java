package health.limber.library;

import health.limber.motion.body.Vec;
import health.limber.motion.figure.Furniture;
import health.limber.motion.figure.Paint;
import health.limber.motion.figure.Prop;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** The things that stand around in a movement file. */
final class Things {
    private static final double BACK = 0.86;

    private Things() {}

    static List<Prop> of(JsonNode prop) {
        double x = number(prop, "x", 0);
        double y = number(prop, "y", 0);
        double z = number(prop, "z", 0);
        return switch (prop.get("kind").asString()) {
            case "chair" -> Furniture.chair(x, z, number(prop, "back", BACK));
            case "mat" -> Furniture.mat(x, z);
            case "wall" -> Furniture.wall(x);
            case "sideWall" -> Furniture.sideWall(z);
            case "desk" -> Furniture.desk(x, z);
            case "doorway" -> Furniture.doorway(x);
            case "cushion", "towel" -> List.of(block(prop, Paint.CLOTH, new Vec(x, y, z), 0.36));
            case "dot" -> List.of(block(prop, Paint.EYE, new Vec(x, y, z), 0.03));
            case "band" -> List.of(line(prop, Paint.BAND, 0.016));
            case "stick" -> List.of(line(prop, Paint.PROP_SHADE, 0.024));
            default ->
                    throw new IllegalArgumentException(
                            "\"" + prop.get("kind").asString() + "\" is no thing");
        };
    }

    private static double number(JsonNode prop, String name, double otherwise) {
        return prop.has(name) ? prop.get(name).doubleValue() : otherwise;
    }

    private static Prop block(JsonNode prop, Paint paint, Vec at, double usual) {
        JsonNode size = prop.get("size");
        double dx = size == null ? usual : size.get(0).doubleValue();
        double dy = size == null ? Math.min(usual, 0.06) : size.get(1).doubleValue();
        double dz = size == null ? usual : size.get(2).doubleValue();
        return Furniture.box(paint, at.plus(new Vec(0, dy / 2, 0)), new Vec(dx, dy, dz));
    }

    private static Prop line(JsonNode prop, Paint paint, double width) {
        return new Prop.Line(paint, end(prop, "from"), end(prop, "to"), width);
    }

    private static Prop.End end(JsonNode prop, String name) {
        JsonNode end = prop.get(name);
        if (end == null)
            throw new IllegalArgumentException(
                    "a "
                            + prop.get("kind").asString()
                            + " has no \""
                            + name
                            + "\"; expected where it ends");
        if (end.isString()) return new Prop.End.OnBody(Bones.point(end.asString()));
        return new Prop.End.Fixed(
                new Vec(
                        end.get(0).doubleValue(),
                        end.get(1).doubleValue(),
                        end.get(2).doubleValue()));
    }
}
