package health.limber.app.cli;

import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.week.Planner;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The command line's answer to a case, without a process of its own. */
final class Asked {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final LoadedLibrary LIBRARY = Shelf.open(null);
    static final Answering ANSWERING =
            new Answering(
                    new Planner(LIBRARY.library()),
                    new CaseReader(LIBRARY),
                    new AnswerWriter(LIBRARY));

    /** A whole case that {@link #with} changes: Dorota's stiff neck. */
    static final String DOROTA =
            """
            {"today":"2026-11-23","person":{"age":37,"sex":"F"},
             "complaint":{"region":"neck","painType":"stiffness","painNow":3,"durationDays":40},
             "answers":{"q_bp_treated":true},"unanswered":"no",
             "context":{"minutesPerDay":8,"deskHoursPerDay":6,"stress":4,"floorOk":true,"equipment":["chair"],"preferences":["neck rolls"]}}
            """;

    private Asked() {}

    /** Dorota's case with one piece of its text replaced; the piece must be there. */
    static String with(String piece, String other) {
        if (!DOROTA.contains(piece))
            throw new IllegalArgumentException("Dorota's case has no " + piece);
        return DOROTA.replace(piece, other);
    }

    static String line(String text) {
        var bytes = new ByteArrayOutputStream();
        try {
            ANSWERING.line(text.getBytes(StandardCharsets.UTF_8), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static JsonNode answer(String text) {
        return JSON.readTree(line(text));
    }

    /** The sentence that refuses a case. */
    static String refusal(String text) {
        JsonNode answer = answer(text);
        if (!answer.has("error") || answer.size() != 1)
            throw new AssertionError("not refused: " + answer);
        return answer.get("error").asString();
    }
}
