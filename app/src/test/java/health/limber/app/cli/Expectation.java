package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a golden case expects of the screening. Every field of {@code expect} is known here or in
 * {@link PlanExpectation}.
 */
record Expectation(JsonNode expect, Told told) {
    static final Set<String> FIELDS =
            Set.of(
                    "disposition",
                    "rules",
                    "precautions",
                    "unanswered",
                    "excluded",
                    "limited",
                    "limitedBy",
                    "holding",
                    "offered",
                    "ignored");

    void check() {
        assertThat(told.answer().get("disposition").asString())
                .isEqualTo(expect.get("disposition").asString());
        rules();
        assertThat(Told.texts(told.answer().get("precautions")))
                .isEqualTo(Told.texts(expect.get("precautions")));
        if (expect.has("unanswered")) {
            assertThat(Told.texts(told.answer().get("unanswered")))
                    .isEqualTo(Told.texts(expect.get("unanswered")));
        }
        if (expect.has("excluded")) {
            assertThat(told.byExercise("excluded", "because"))
                    .isEqualTo(lists(expect.get("excluded")));
            limited();
        }
        if (expect.has("limitedBy"))
            assertThat(told.byExercise("limited", "because"))
                    .isEqualTo(lists(expect.get("limitedBy")));
        if (expect.has("ignored"))
            assertThat(Told.texts(told.answer().get("ignored")))
                    .isEqualTo(Told.texts(expect.get("ignored")));
        if (expect.has("offered")) {
            assertThat(told.byExercise("withheld", "because"))
                    .doesNotContainKeys(array(expect.get("offered")));
            assertThat(told.byExercise("excluded", "because"))
                    .doesNotContainKeys(array(expect.get("offered")));
        }
        holding();
    }

    private void rules() {
        Map<String, List<String>> because = told.because();
        assertThat(because.keySet())
                .containsExactlyInAnyOrderElementsOf(expect.get("rules").propertyNames());
        expect.get("rules")
                .forEachEntry((rule, answers) ->
                        assertThat(because.get(rule)).as(rule).containsAll(Told.texts(answers)));
    }

    private void limited() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expect.get("limited")
                .forEachEntry(
                        (exercise, one) -> expected.put(exercise, Told.texts(one.get("because"))));
        assertThat(told.byExercise("limited", "because")).isEqualTo(expected);
        Map<String, List<String>> tags = told.byExercise("limited", "tags");
        expect.get("limited")
                .forEachEntry((exercise, one) ->
                        assertThat(new TreeSet<>(tags.get(exercise)))
                                .as(exercise)
                                .isEqualTo(new TreeSet<>(Told.texts(one.get("tags")))));
    }

    private void holding() {
        boolean first = expect.get("disposition").asString().equals("PROFESSIONAL_FIRST");
        assertThat(told.answer().has("holding")).isEqualTo(first);
        if (first)
            assertThat(Told.each(told.answer().get("holding"), "exercise"))
                    .isEqualTo(Told.texts(expect.get("holding")));
        assertThat(told.hasPlan())
                .isEqualTo(expect.get("disposition").asString().startsWith("SELF_MANAGE"));
    }

    static String[] array(JsonNode list) {
        return Told.texts(list).toArray(String[]::new);
    }

    private static Map<String, List<String>> lists(JsonNode object) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        object.forEachEntry((key, list) -> lists.put(key, Told.texts(list)));
        return lists;
    }
}
