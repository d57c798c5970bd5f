package health.limber.library;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Checks documents against the closed schemas in {@code schema/}. */
final class SchemaCheck {
    private static final int FORMAT = 1;

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);

    /** Adds a problem for everything in the document that its schema does not allow. */
    void check(String path, JsonNode document, List<Problem> problems) {
        Optional<Kind> kind = Kind.of(path);
        if (kind.isEmpty()) {
            problems.add(new Problem(path, "", "is not the name of a content file; see docs/adding-an-exercise.md for where things stand"));
            return;
        }
        if (!document.isObject()) {
            problems.add(new Problem(path, "", "is " + (document.isNull() ? "empty" : "no list of fields") + "; expected fields such as formatVersion"));
            return;
        }
        if (isFromTheFuture(document)) {
            problems.add(new Problem(path, "/formatVersion", "is " + document.get("formatVersion") + "; this Limber reads version " + FORMAT
                    + ". Please use a newer Limber for this file"));
            return;
        }
        for (Error error : schema(kind.get()).validate(document)) {
            problems.add(new Problem(path, error.getInstanceLocation().toString(), message(error, document)));
        }
    }

    private static boolean isFromTheFuture(JsonNode document) {
        JsonNode version = document.get("formatVersion");
        return version != null && version.isInt() && version.intValue() > FORMAT;
    }

    private Schema schema(Kind kind) {
        return schemas.computeIfAbsent(kind, k -> registry.getSchema(SchemaLocation.of("classpath:limber-schema/" + k.schema() + ".schema.json")));
    }

    private static String message(Error error, JsonNode document) {
        JsonNode found = error.getInstanceNode();
        String there = found == null || found.isContainer() ? "" : " (found " + found + ")";
        return error.getMessage().replaceFirst("^[^ ]*: ", "") + there;
    }
}
