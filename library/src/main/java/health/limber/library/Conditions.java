package health.limber.library;

import health.limber.plan.condition.Bound;
import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Relation;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads conditions as the files write them; the shapes are those of {@code
 * schema/condition.schema.json}.
 */
final class Conditions {
    private Conditions() {}

    static Condition read(JsonNode node) {
        String key = node.propertyNames().iterator().next();
        JsonNode value = node.get(key);
        return switch (key) {
            case "any" -> new Condition.Any(list(value));
            case "all" -> new Condition.All(list(value));
            case "not" -> new Condition.Not(read(value));
            case "atLeast" ->
                    new Condition.Count(
                            value.get("n").intValue(), Integer.MAX_VALUE, list(value.get("of")));
            case "exactly" ->
                    new Condition.Count(
                            value.get("n").intValue(),
                            value.get("n").intValue(),
                            list(value.get("of")));
            case "answer" -> new Condition.Yes(value.asString());
            case "state" -> new Condition.Holds(value.asString());
            case "given" -> new Condition.Given(value.asString());
            case "value", "count" -> comparison(node, value.asString(), key.equals("count"));
            case "complaint" -> new Condition.Is("region", value.asString());
            case "painType" -> new Condition.Is("pain_type", value.asString());
            case "band" -> new Condition.Is("band", value.asString());
            case "disposition", "fired", "active", "open" ->
                    new Condition.InForce(value.asString());
            case "anyPrecaution" -> new Condition.AnyPrecaution();
            case "onlyPrecautions" -> new Condition.OnlyPrecautions(strings(value));
            case "always" -> new Condition.Always();
            default ->
                    throw new IllegalArgumentException("a condition begins with \"" + key + "\"");
        };
    }

    private static Condition comparison(JsonNode node, String name, boolean missingIsZero) {
        List<Condition> parts = new ArrayList<>(1);
        for (Relation relation : Relation.values()) {
            JsonNode bound = node.get(relation.name().toLowerCase(Locale.ROOT));
            if (bound != null)
                parts.add(new Condition.Compare(name, relation, bound(bound), missingIsZero));
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
    }

    private static Bound bound(JsonNode node) {
        if (node.isNumber()) return Bound.of(node.doubleValue());
        double times = node.has("times") ? node.get("times").doubleValue() : 1;
        double plus = node.has("plus") ? node.get("plus").doubleValue() : 0;
        return new Bound(node.get("value").asString(), times, plus);
    }

    private static List<Condition> list(JsonNode node) {
        List<Condition> parts = new ArrayList<>(node.size());
        for (JsonNode part : node) parts.add(read(part));
        return List.copyOf(parts);
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>(node.size());
        for (JsonNode part : node) strings.add(part.asString());
        return List.copyOf(strings);
    }
}
