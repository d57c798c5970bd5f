package health.limber.app.facts;

import health.limber.plan.exercise.Beat;
import health.limber.plan.fact.Event;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Facts as text. Each kind and version that was ever written can be read; what is written is of the
 * present version.
 */
final class FactJson {
    private static final String HOLD = "hold";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Beat.class, new BeatWriter())
                                    .addDeserializer(Beat.class, new BeatReader())
                                    .addDeserializer(String.class, new SharedText()))
                    .build();

    private FactJson() {}

    static String write(Event event) {
        return JSON.writeValueAsString(event);
    }

    /** The event of a payload that was kept. */
    static Event read(FactKind kind, int version, String payload) {
        return read(kind, version, JSON.readTree(payload));
    }

    /**
     * The event of a payload.
     *
     * @throws FactException if it is not of this kind and version
     */
    static Event read(FactKind kind, int version, JsonNode payload) {
        if (version < 1 || version > kind.version()) {
            throw new FactException(
                    kind.kept() + " has version " + version + "; expected " + kind.version());
        }
        try {
            return JSON.treeToValue(Earlier.toPresent(kind, version, payload), kind.type());
        } catch (JacksonException e) {
            throw new FactException(kind.kept() + ": " + why(e));
        }
    }

    /** Our own sentence if a value was refused; else where it could not be read, without values. */
    private static String why(JacksonException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause())
            if (cause instanceof IllegalArgumentException)
                return String.valueOf(cause.getMessage());
        String where = "";
        if (e instanceof tools.jackson.databind.DatabindException bound
                && !bound.getPath().isEmpty()) {
            String name = bound.getPath().getLast().getPropertyName();
            if (name != null) where = name;
        }
        return where.isEmpty()
                ? "the payload cannot be read; expected the fields of this kind and no others"
                : where + " cannot be read; expected a value of its type";
    }

    /** Ids come again in a thousand facts of a year, and all of them stay in memory: once each. */
    private static final class SharedText extends ValueDeserializer<String> {
        @Override
        public String deserialize(JsonParser in, DeserializationContext context) {
            return StringDeserializer.instance.deserialize(in, context).intern();
        }
    }

    private static final class BeatWriter extends ValueSerializer<Beat> {
        @Override
        public void serialize(Beat beat, JsonGenerator out, SerializationContext context) {
            if (beat.hold()) out.writeString(HOLD);
            else out.writeNumber(beat.seconds());
        }
    }

    private static final class BeatReader extends ValueDeserializer<Beat> {
        @Override
        public Beat deserialize(JsonParser in, DeserializationContext context) {
            return in.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? new Beat(in.getIntValue(), false)
                    : Beat.HOLD;
        }
    }
}
