package health.limber.library;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks documents against the closed schemas in {@code schema/}, and says in plain words what is
 * there and what was expected: the reader knows the field, not JSON Schema.
 */
final class SchemaCheck {
    private static final int FORMAT = 1;

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);

    /** Adds a problem for everything in the document that its schema does not allow. */
    void check(String path, JsonNode document, List<Problem> problems) {
        Optional<Kind> kind = Kind.of(path);
        if (kind.isEmpty()) {
            problems.add(
                    new Problem(
                            path,
                            "",
                            "is not the name of a content file; see docs/adding-an-exercise.md for"
                                    + " where things stand"));
            return;
        }
        if (!document.isObject()) {
            problems.add(
                    new Problem(
                            path,
                            "",
                            "is "
                                    + (document.isNull() ? "empty" : "no list of fields")
                                    + "; expected fields such as formatVersion"));
            return;
        }
        if (isFromTheFuture(document)) {
            problems.add(
                    new Problem(
                            path,
                            "/formatVersion",
                            "is "
                                    + document.get("formatVersion")
                                    + "; this Limber reads version "
                                    + FORMAT
                                    + ". Please use a newer Limber for this file"));
            return;
        }
        Set<Problem> found = new LinkedHashSet<>();
        for (Error error : withoutOtherShapes(schema(kind.get()).validate(document))) {
            found.add(new Problem(path, error.getInstanceLocation().toString(), message(error)));
        }
        problems.addAll(found);
    }

    private static boolean isFromTheFuture(JsonNode document) {
        JsonNode version = document.get("formatVersion");
        return version != null && version.isNumber() && version.doubleValue() > FORMAT;
    }

    private Schema schema(Kind kind) {
        return schemas.computeIfAbsent(
                kind,
                k ->
                        registry.getSchema(
                                SchemaLocation.of(
                                        "classpath:limber-schema/" + k.schema() + ".schema.json")));
    }

    /**
     * Where one of several shapes was expected, the validator complains about each of them. Kept is
     * only what is wrong with the shape that was meant; where none can be told, one error for the
     * whole.
     */
    private static List<Error> withoutOtherShapes(List<Error> errors) {
        List<Error> left = new ArrayList<>(errors);
        for (Error error : errors) {
            if (!error.getKeyword().equals("oneOf") || !left.contains(error)) continue;
            int meant = shapeMeant(error);
            left.removeIf(other -> isInside(other, error) && shape(other, error) != meant);
            if (meant >= 0) left.remove(error);
        }
        return left;
    }

    private static boolean isInside(Error inner, Error outer) {
        return inner.getEvaluationPath().getNameCount() > outer.getEvaluationPath().getNameCount()
                && inner.getEvaluationPath().startsWith(outer.getEvaluationPath())
                && inner.getInstanceLocation().startsWith(outer.getInstanceLocation());
    }

    /** The number of the shape an error inside {@code oneOf} is about. */
    private static int shape(Error inner, Error oneOf) {
        return Integer.parseInt(
                inner.getEvaluationPath().getName(oneOf.getEvaluationPath().getNameCount()));
    }

    /**
     * The number of the shape that begins with a field that is there, or that is a list if a list
     * is there; -1 if none can be told.
     */
    private static int shapeMeant(Error oneOf) {
        JsonNode found = oneOf.getInstanceNode();
        JsonNode shapes = oneOf.getSchemaNode();
        for (int i = 0; i < shapes.size(); i++) {
            JsonNode shape = shapes.get(i);
            if (found.isArray() && shape.path("type").asString("").equals("array")) return i;
            if (found.isObject()
                    && shape.has("required")
                    && found.has(shape.get("required").get(0).asString())) return i;
        }
        return -1;
    }

    private String message(Error error) {
        JsonNode expected = around(error);
        JsonNode found = error.getInstanceNode();
        if (error.getEvaluationPath().contains("anyOf"))
            return "has no bound; expected min, max, above or below";
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                    "has a field \""
                            + error.getProperty()
                            + "\", which does not exist here; expected "
                            + oneOf(names(expected));
            case "required" ->
                    "has no \""
                            + error.getProperty()
                            + "\"; expected "
                            + Plain.words(expected.path("properties").path(error.getProperty()));
            case "minItems" ->
                    (found.isEmpty() ? "is an empty list" : "lists " + found.size())
                            + "; expected at least "
                            + error.getSchemaNode();
            case "maxItems" ->
                    "lists " + found.size() + "; expected at most " + error.getSchemaNode();
            case "uniqueItems" -> "lists " + twice(found) + " twice; expected each only once";
            case "oneOf" ->
                    found.isObject() && Plain.isCondition(error.getSchemaNode())
                            ? "is the condition "
                                    + found
                                    + "; expected one that begins with "
                                    + oneOf(Plain.beginnings(error.getSchemaNode()))
                            : "is " + Plain.shown(found) + "; expected " + Plain.words(expected);
            default -> "is " + Plain.shown(found) + "; expected " + Plain.words(expected);
        };
    }

    /** The part of the schema in which the keyword that failed stands. */
    private JsonNode around(Error error) {
        SchemaLocation location = error.getSchemaLocation();
        JsonNode whole =
                registry.getSchema(SchemaLocation.of(location.getAbsoluteIri().toString()))
                        .getSchemaNode();
        return whole.at(location.getFragment().getParent().toString());
    }

    private static List<String> names(JsonNode schema) {
        return List.copyOf(schema.path("properties").propertyNames());
    }

    private static String oneOf(List<String> names) {
        return names.size() == 1
                ? "only " + names.getFirst()
                : "one of " + String.join(", ", names);
    }

    private static String twice(JsonNode list) {
        Set<JsonNode> seen = new HashSet<>();
        for (JsonNode one : list) if (!seen.add(one)) return Plain.shown(one);
        return "something";
    }

    /** What stands in a file, and what a schema asks for, in plain words. */
    private static final class Plain {
        private static final Map<String, String> PATTERNS =
                Map.of(
                        "^[a-z0-9][a-z0-9-]*$",
                        "a name in small letters, digits and hyphens, such as chin-tuck");

        private Plain() {}

        static String shown(JsonNode found) {
            if (found.isNull() || found.isString() && found.asString().isEmpty()) return "empty";
            if (found.isArray()) return "a list";
            return found.isObject() ? "a group of fields" : found.toString();
        }

        static boolean isCondition(JsonNode shapes) {
            return beginnings(shapes).contains("answer");
        }

        /** The first field of each shape. */
        static List<String> beginnings(JsonNode shapes) {
            List<String> names = new ArrayList<>();
            for (JsonNode shape : shapes)
                if (shape.has("required")) names.add(shape.get("required").get(0).asString());
            return names;
        }

        static String words(JsonNode schema) {
            if (schema.has("$ref") || schema.has("oneOf") && isCondition(schema.get("oneOf")))
                return "a condition such as {answer: q_saddle}";
            if (schema.has("oneOf"))
                return schema.get("oneOf")
                        .valueStream()
                        .map(Plain::words)
                        .collect(Collectors.joining(", or "));
            if (schema.has("const")) return schema.get("const").asString();
            if (schema.has("enum"))
                return "one of "
                        + schema.get("enum")
                                .valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(", "));
            return switch (schema.path("type").asString("")) {
                case "integer" -> "a whole number" + range(schema);
                case "number" -> "a number" + range(schema);
                case "boolean" -> "true or false";
                case "array" -> "a list" + of(schema.path("items"));
                case "object" ->
                        names(schema).isEmpty()
                                ? "a group of fields"
                                : "a group with the fields " + String.join(", ", names(schema));
                default -> PATTERNS.getOrDefault(schema.path("pattern").asString(""), "some text");
            };
        }

        private static String of(JsonNode items) {
            return items.has("enum") ? " with " + words(items) : "";
        }

        private static String range(JsonNode schema) {
            if (schema.has("exclusiveMinimum")) return " above " + schema.get("exclusiveMinimum");
            if (!schema.has("minimum")) return "";
            return " from " + schema.get("minimum") + " to " + schema.get("maximum");
        }
    }
}
