package health.limber.library.reference;

import health.limber.plan.condition.Known;

import tools.jackson.databind.JsonNode;

import java.util.OptionalDouble;

/**
 * A condition of our files, evaluated as it is written there, where the product has no typed value
 * of it yet.
 */
final class Structured {
    private Structured() {}

    static boolean holds(JsonNode node, Known known) {
        String key = node.propertyNames().iterator().next();
        JsonNode value = node.get(key);
        return switch (key) {
            case "any" -> some(value, known);
            case "all" -> every(value, known);
            case "not" -> !holds(value, known);
            case "always" -> true;
            case "state", "answer" -> known.yes(value.asString());
            case "given" -> known.number(value.asString()).isPresent();
            case "value" -> compares(node, known);
            case "complaint" -> known.is("region", value.asString());
            case "band" -> known.is("band", value.asString());
            default -> throw new IllegalStateException("cannot evaluate " + node);
        };
    }

    private static boolean some(JsonNode parts, Known known) {
        for (JsonNode part : parts) if (holds(part, known)) return true;
        return false;
    }

    private static boolean every(JsonNode parts, Known known) {
        for (JsonNode part : parts) if (!holds(part, known)) return false;
        return true;
    }

    private static boolean compares(JsonNode node, Known known) {
        OptionalDouble number = known.number(node.get("value").asString());
        if (number.isEmpty()) return false;
        double n = number.getAsDouble();
        for (String relation : node.propertyNames()) {
            if (relation.equals("value")) continue;
            OptionalDouble bound = bound(node.get(relation), known);
            if (bound.isEmpty()) return false;
            double b = bound.getAsDouble();
            boolean fits =
                    switch (relation) {
                        case "min" -> n >= b;
                        case "max" -> n <= b;
                        case "above" -> n > b;
                        case "below" -> n < b;
                        default -> throw new IllegalStateException("cannot evaluate " + node);
                    };
            if (!fits) return false;
        }
        return true;
    }

    private static OptionalDouble bound(JsonNode bound, Known known) {
        if (bound.isNumber()) return OptionalDouble.of(bound.doubleValue());
        OptionalDouble other = known.number(bound.get("value").asString());
        if (other.isEmpty()) return other;
        double times = bound.has("times") ? bound.get("times").doubleValue() : 1;
        double plus = bound.has("plus") ? bound.get("plus").doubleValue() : 0;
        return OptionalDouble.of(times * other.getAsDouble() + plus);
    }
}
