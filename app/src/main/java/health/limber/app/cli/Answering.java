package health.limber.app.cli;

import health.limber.plan.week.Planner;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** From a case as text to its answer as text. */
final class Answering {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

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
        CaseReader.Read read = cases.read(parse(new String(text, StandardCharsets.UTF_8)));
        return answers.pretty(planner.answer(read.one()), read);
    }

    /** Writes the answer, or what is not right with the case, on one line. */
    void line(String text, OutputStream out) throws IOException {
        try {
            CaseReader.Read read = cases.read(parse(text));
            answers.write(planner.answer(read.one()), read, out);
        } catch (CaseException e) {
            out.write(JSON.writeValueAsBytes(JSON.createObjectNode().put("error", e.getMessage())));
        }
        out.write('\n');
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.isObject())
                throw new CaseException(
                        "The case is "
                                + shown(node)
                                + "; expected a JSON object such as {\"today\":\"2026-11-23\","
                                + " …}.");
            return node;
        } catch (JacksonException e) {
            String where =
                    e.getLocation() == null
                            ? ""
                            : " at line "
                                    + e.getLocation().getLineNr()
                                    + ", column "
                                    + e.getLocation().getColumnNr();
            String what = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new CaseException(
                    "The case is not readable JSON"
                            + where
                            + ": "
                            + what
                            + (what.endsWith(".") ? "" : "."));
        }
    }

    static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "empty" : node.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
