package health.limber.library;

import health.limber.plan.exercise.Beat;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads a beat of the tempo: a number of seconds, or the word hold. */
final class Beats extends ValueDeserializer<Beat> {

    @Override
    public Beat deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode node = context.readTree(parser);
        return node.isNumber() ? new Beat(node.intValue(), false) : Beat.HOLD;
    }
}
