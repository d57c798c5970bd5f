package health.limber.app.cli;

import health.limber.plan.week.Planner;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** From a case as text to its answer as text. */
final class Answering {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final String EXAMPLE = "a JSON object such as {\"today\":\"2026-11-23\", …}";
    private static final int SHOWN_LETTERS = 60;

    private final Planner planner;
    private final CaseReader cases;
    private final AnswerWriter answers;

    Answering(Planner planner, CaseReader cases, AnswerWriter answers) {
        this.planner = planner;
        this.cases = cases;
        this.answers = answers;
    }

    /** The answer over several lines, for people to read. */
    byte[] pretty(byte[] text) {
        CaseReader.Read read = cases.read(parse(text));
        return answers.pretty(planner.answer(read.one()), read);
    }

    /** Writes the answer, or what is not right with the case, on one line. */
    void line(byte[] text, OutputStream out) throws IOException {
        try {
            CaseReader.Read read = cases.read(parse(text));
            answers.write(planner.answer(read.one()), read, out);
        } catch (CaseException e) {
            out.write(JSON.writeValueAsBytes(JSON.createObjectNode().put("error", e.getMessage())));
        }
        out.write('\n');
    }

    private static JsonNode parse(byte[] text) {
        try {
            JsonNode node = JSON.readTree(decode(text));
            if (node.isObject()) return node;
            throw new CaseException("The case is " + shown(node) + "; expected " + EXAMPLE + ".");
        } catch (JacksonException e) {
            throw new CaseException(unreadable(e));
        }
    }

    private static String unreadable(JacksonException e) {
        var at = e.getLocation();
        String where =
                at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String[] quoted = e.getOriginalMessage().split("\"", 3);
        if (quoted.length == 3 && quoted[0].startsWith("Duplicate")) {
            return "The case has "
                    + shown(quoted[1])
                    + " twice"
                    + where
                    + "; expected each field once.";
        }
        return "The case is not readable JSON" + where + "; expected " + EXAMPLE + ".";
    }

    private static String decode(byte[] text) {
        try {
            String decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
            return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        } catch (CharacterCodingException e) {
            throw new CaseException("The case is not UTF-8 text; expected " + EXAMPLE + ".");
        }
    }

    /** A value as it is shown in a sentence: as written, but not at any length. */
    static String shown(JsonNode node) {
        return shortened(node.isMissingNode() ? "empty" : node.toString());
    }

    static String shown(String text) {
        return shortened('"' + text + '"');
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_LETTERS ? text : text.substring(0, SHOWN_LETTERS - 1) + "…";
    }
}
