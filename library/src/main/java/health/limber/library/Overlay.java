package health.limber.library;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Lays an operator's folder over the built-in content: files that stand for one thing replace ours,
 * lists are merged by id.
 */
final class Overlay {
    private static final List<String> IDS =
            List.of("id", "key", "fromMinutes", "rule", "disposition", "statement");

    private Overlay() {}

    static Content lay(Content over, Content base) {
        Content laid = new Content();
        laid.documents().putAll(base.documents());
        laid.texts().putAll(base.texts());
        over.documents()
                .forEach((path, document) -> {
                    JsonNode old =
                            Kind.of(path).filter(Kind::isMany).isPresent()
                                    ? null
                                    : base.documents().get(path);
                    laid.documents().put(path, old == null ? document : merge(old, document));
                });
        over.texts()
                .forEach((path, text) -> {
                    boolean list = !path.startsWith("exercises/") && base.texts().containsKey(path);
                    laid.texts()
                            .put(
                                    path,
                                    list
                                            ? base.texts().get(path) + "\n" + withoutTitle(text)
                                            : text);
                });
        return laid;
    }

    private static String withoutTitle(String text) {
        int end = text.indexOf('\n');
        return text.startsWith("# ") ? end < 0 ? "" : text.substring(end + 1) : text;
    }

    /** Adds a problem for every id that a list of the folder itself has twice. */
    static void checkOnce(Content over, List<Problem> problems) {
        over.documents()
                .forEach((path, document) ->
                        document.forEachEntry((field, value) -> {
                            var seen = new HashSet<String>();
                            for (JsonNode one : value) {
                                Optional<String> id = idOf(one);
                                if (id.isEmpty() || seen.add(id.get())) continue;
                                String text = "stands here twice; expected each id once";
                                problems.add(new Problem(path, id.get(), text));
                            }
                        }));
    }

    private static JsonNode merge(JsonNode base, JsonNode over) {
        if (base.isObject() && over.isObject()) {
            ObjectNode merged = (ObjectNode) base.deepCopy();
            over.forEachEntry((name, value) ->
                    merged.set(
                            name,
                            merged.has(name) && value.isArray()
                                    ? merge(merged.get(name), value)
                                    : value));
            return merged;
        }
        return base.isArray() && over.isArray() && idOf(base.get(0)).isPresent()
                ? mergeById((ArrayNode) base, (ArrayNode) over)
                : over;
    }

    private static ArrayNode mergeById(ArrayNode base, ArrayNode over) {
        ArrayNode merged = base.deepCopy();
        for (JsonNode value : over) {
            int at = indexOf(merged, idOf(value));
            if (at < 0) merged.add(value);
            else merged.set(at, value);
        }
        return merged;
    }

    private static int indexOf(ArrayNode nodes, Optional<String> id) {
        for (int i = 0; i < nodes.size(); i++)
            if (id.isPresent() && idOf(nodes.get(i)).equals(id)) return i;
        return -1;
    }

    private static Optional<String> idOf(JsonNode node) {
        if (node == null || !node.isObject()) return Optional.empty();
        for (String name : IDS) if (node.has(name)) return Optional.of(node.get(name).asString());
        return Optional.empty();
    }
}
