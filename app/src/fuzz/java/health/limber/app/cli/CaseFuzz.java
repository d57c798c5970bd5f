package health.limber.app.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;

import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.week.Planner;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Whatever stands in a line: the answer is one line of JSON, an answer or one clear sentence. */
class CaseFuzz {
    private static final LoadedLibrary LOADED = Shelf.open(null);
    private static final Answering ANSWERING =
            new Answering(
                    new Planner(LOADED.library()),
                    new CaseReader(LOADED),
                    new AnswerWriter(LOADED));

    @FuzzTest(maxDuration = "60s")
    void everyLineHasAnAnswer(byte[] line) throws IOException {
        var out = new ByteArrayOutputStream();
        ANSWERING.line(line, out);
        String text = out.toString(StandardCharsets.UTF_8);
        JsonNode answer = JsonMapper.shared().readTree(text);
        boolean one = text.endsWith("\n") && text.indexOf('\n') == text.length() - 1;
        if (!one || answer.has("error") == answer.has("disposition")) {
            throw new AssertionError("no answer and no error: " + text);
        }
    }
}
