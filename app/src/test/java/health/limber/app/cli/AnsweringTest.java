package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** From text to text: what is no case at all, and the shape of an answer. */
class AnsweringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"today":}                      | at line 1, column 10
                    {"today":"2026-11-23",}         | at line 1, column 23
                    {'today':1}                     | at line 1, column 2
                    {"today":"2026-11-23","today":1} | "today"
                    {"answers":{"q_calf":true,"q_calf":false}} | "q_calf"
                    {"person":{"age":NaN}}          | at line 1, column
                    {"person":{"age":037}}          | at line 1, column
                    {"today":1} {"today":2}         | at line 1, column
                    {"today":1}x                    | at line 1, column
                    {"today":"2026                  | at line 1, column
                    {                               | at line 1, column
                    """)
    void brokenJsonIsRefusedWithThePlaceAndWithoutJargon(String text, String place) {
        assertPlain(Asked.refusal(text));
        assertThat(Asked.refusal(text)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"neck\"", "true", "[{\"today\":\"2026-11-23\"}]"})
    void jsonThatIsNoCaseIsShownBack(String text) {
        assertThat(Asked.refusal(text))
                .isEqualTo(
                        "The case is "
                                + text
                                + "; expected a JSON object such as {\"today\":\"2026-11-23\","
                                + " …}.");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertPlain(Asked.refusal("{\"today\":".repeat(100_000)));
        assertPlain(Asked.refusal("[".repeat(100_000)));
    }

    @Test
    void aHugeListIsShownShortened() {
        assertThat(
                        Asked.refusal(
                                Asked.with(
                                        "\"age\":37", "\"age\":[" + "1,".repeat(100_000) + "1]")))
                .hasSizeLessThan(200)
                .startsWith("person.age is [1,1,");
    }

    @Test
    void aHugeTextIsShownShortened() {
        assertThat(Asked.refusal("{\"today\":\"" + "x".repeat(100_000) + "\"}"))
                .hasSizeLessThan(200);
        assertThat(Asked.refusal(Asked.with("\"neck\"", "\"" + "x".repeat(100_000) + "\"")))
                .hasSizeLessThan(200);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
        assertThat(Asked.line("\ufeff" + Asked.DOROTA)).isEqualTo(Asked.line(Asked.DOROTA));
        assertThat(Asked.line(Asked.DOROTA.replace("\n", "\r\n")))
                .isEqualTo(Asked.line(Asked.DOROTA));
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThatThrownBy(() -> Asked.ANSWERING.pretty(new byte[0]))
                .hasMessage(
                        "The case is empty; expected a JSON object such as"
                                + " {\"today\":\"2026-11-23\", …}.");
        assertThatThrownBy(() -> Asked.ANSWERING.pretty("  \n ".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("The case is empty;");
    }

    @Test
    void theAnswerOverSeveralLinesIsTheSameAsOnOneLine() {
        String pretty =
                new String(
                        Asked.ANSWERING.pretty(Asked.DOROTA.getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8);
        assertThat(pretty).endsWith("}\n").contains("\n  ");
        assertThat(Asked.line(Asked.DOROTA)).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(Asked.JSON.readTree(pretty)).isEqualTo(Asked.answer(Asked.DOROTA));
    }

    @Test
    void anAnswerHasItsFieldsInOrder() {
        JsonNode answer = Asked.answer(Asked.DOROTA);
        assertThat(answer.propertyNames())
                .containsExactly(
                        "disposition",
                        "because",
                        "precautions",
                        "excluded",
                        "limited",
                        "withheld",
                        "ignored",
                        "plan",
                        "reasons");
        assertThat(answer.get("because").get(0).propertyNames())
                .containsExactly("rule", "answers", "sentence");
        assertThat(answer.get("excluded").get(0).propertyNames())
                .containsExactly("exercise", "because");
        assertThat(answer.get("limited").get(0).propertyNames())
                .containsExactly("exercise", "tags", "because");
        assertThat(answer.get("plan").propertyNames())
                .containsExactly("days", "microBreaks", "notes");
        JsonNode day = answer.get("plan").get("days").get(0);
        assertThat(day.propertyNames()).containsExactly("date", "minutes", "items");
        assertThat(day.get("items").get(0).propertyNames())
                .containsExactly(
                        "exercise",
                        "mechanisms",
                        "sets",
                        "repetitions",
                        "holdSeconds",
                        "sides",
                        "seconds",
                        "limited",
                        "why");
        assertThat(day.get("items").get(0).get("why").get(0).propertyNames())
                .containsSubsequence("rule", "sentence");
    }

    @Test
    void withoutAPlanThePlanIsNullAndTheHoldingSetStandsBesideIt() {
        JsonNode emergency =
                Asked.answer(Asked.with("\"q_bp_treated\":true", "\"q_chest_now\":true"));
        assertThat(emergency.propertyNames())
                .containsExactly(
                        "disposition",
                        "because",
                        "precautions",
                        "excluded",
                        "limited",
                        "withheld",
                        "ignored",
                        "plan",
                        "reasons");
        assertThat(emergency.get("plan").isNull()).isTrue();
        JsonNode first = Asked.answer(Asked.with("\"q_bp_treated\":true", "\"q_weightloss\":true"));
        assertThat(first.propertyNames()).containsSubsequence("plan", "holding", "reasons");
        assertThat(first.get("plan").isNull()).isTrue();
        assertThat(first.get("holding").get(0).propertyNames())
                .containsExactly(
                        "exercise",
                        "mechanisms",
                        "sets",
                        "repetitions",
                        "holdSeconds",
                        "sides",
                        "seconds",
                        "limited",
                        "why");
        JsonNode open = Asked.answer(Asked.with("\"unanswered\":\"no\",", ""));
        assertThat(open.propertyNames())
                .containsSubsequence("because", "unanswered", "precautions");
        assertThat(open.get("plan").isNull()).isTrue();
    }

    @Test
    void anAnswerThatMayNotStartNeverSaysYouCanStart() {
        List<String> told =
                new Told(
                                Asked.answer(
                                        Asked.with(
                                                "\"q_bp_treated\":true",
                                                "\"q_bp_treated\":true,\"q_chest_now\":true")))
                        .sentences();
        assertThat(told).noneMatch(sentence -> sentence.startsWith("You can start"));
    }

    @Test
    void theSameCaseHasTheSameAnswer() {
        assertThat(Asked.line(Asked.DOROTA)).isEqualTo(Asked.line(Asked.DOROTA));
    }

    /**
     * Words of the JSON reader's own settings and classes are no help to someone who wrote a case.
     */
    private static void assertPlain(String sentence) {
        assertThat(sentence).startsWith("The case ").endsWith(".").hasSizeLessThan(250);
        assertThat(sentence)
                .doesNotContain(
                        "StreamRead",
                        "JsonRead",
                        "JsonToken",
                        "DeserializationFeature",
                        "REDACTED",
                        "jackson");
    }
}
