package health.limber.app.facts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Brings payloads of earlier versions into the present shape. A step is never changed again. */
final class Earlier {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> SAME =
            List.of("age", "regions", "painNow", "durationDays", "minutesPerDay");
    private static final List<String> UNKNOWN_IN_1 = List.of("deskHours", "stress", "equipment");

    private Earlier() {}

    static JsonNode toPresent(FactKind kind, int version, JsonNode payload) {
        if (version == kind.version() || !(payload instanceof ObjectNode before)) return payload;
        return switch (kind) {
            case DESCRIBED -> described(before);
            case FOLLOWED -> before.deepCopy().putNull("strength");
            case ASSESSED -> before.deepCopy().putNull("by");
            case PRESCRIBED -> prescribed(before, version);
            default -> payload;
        };
    }

    /** At first nothing said what it was made from, and each dose was the standing one. */
    private static ObjectNode prescribed(ObjectNode before, int version) {
        ObjectNode now = before.deepCopy();
        if (version == 1) now.put("basis", "");
        for (JsonNode line : now.path("items")) {
            if (!(line instanceof ObjectNode item)) continue;
            item.putNull("standing");
            if (item.get("easier") instanceof ObjectNode easier) easier.putNull("standing");
        }
        return now;
    }

    /** Everything was told on one page, and "none of these" was no kind of pain. */
    private static ObjectNode described(ObjectNode before) {
        ObjectNode told = NODES.objectNode();
        for (String same : SAME) told.set(same, before.path(same));
        for (String unknown : UNKNOWN_IN_1) told.putNull(unknown);
        ObjectNode pain = told.putObject("pain");
        pain.set("type", before.path("painType"));
        pain.putArray("setOffBy");
        return NODES.objectNode().set("told", told);
    }
}
