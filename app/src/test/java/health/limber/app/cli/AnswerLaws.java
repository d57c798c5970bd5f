package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds for every answer, whoever asked. */
record AnswerLaws(JsonNode input, Told told) {
    private static final List<String> NO_PLAN =
            List.of("EMERGENCY", "SAME_DAY", "INCOMPLETE", "PROFESSIONAL_FIRST");

    void check() {
        assertThat(told.hasPlan())
                .isEqualTo(!NO_PLAN.contains(told.answer().get("disposition").asString()));
        assertThat(told.sentences())
                .allMatch(sentence -> sentence.endsWith("."), "ends like a sentence")
                .noneMatch(sentence -> sentence.contains("{"), "has an open place")
                .noneMatch(
                        sentence -> sentence.matches(".*\\b[qM][_-][A-Za-z0-9_-]+.*"),
                        "shows an id");
        reasons();
        if (told.hasPlan()) week();
    }

    /** Every precaution named anywhere has its answers and its sentence. */
    private void reasons() {
        List<String> explained = Told.each(told.answer().get("reasons"), "rule");
        assertThat(explained)
                .doesNotHaveDuplicates()
                .containsAll(Told.texts(told.answer().get("precautions")));
        for (String list : List.of("excluded", "limited", "withheld")) {
            told.byExercise(list, "because")
                    .values()
                    .forEach(because -> assertThat(explained).containsAll(because));
        }
    }

    private void week() {
        Map<String, List<String>> limited = told.byExercise("limited", "because");
        Set<String> excluded = told.byExercise("excluded", "because").keySet();
        Set<String> withheld = told.byExercise("withheld", "because").keySet();
        assertThat(told.days()).hasSize(7);
        assertThat(told.days().getFirst().get("date")).isEqualTo(input.get("today"));
        assertThat(told.items()).as("never empty for someone who may exercise").isNotEmpty();
        assertThat(told.exercises()).noneMatch(excluded::contains).noneMatch(withheld::contains);
        for (JsonNode item : told.items()) {
            String id = item.get("exercise").asString();
            assertThat(item.get("limited").booleanValue())
                    .as(id)
                    .isEqualTo(limited.containsKey(id));
            assertThat(item.get("why")).as(id).isNotEmpty();
            assertThat(Told.each(item.get("why"), "sentence")).as(id).doesNotHaveDuplicates();
            if (limited.containsKey(id))
                assertThat(Told.each(item.get("why"), "rule")).as(id).containsAll(limited.get(id));
        }
        for (JsonNode day : told.days()) day(day);
    }

    /**
     * Never over the minutes, never the same exercise twice, never more than six exercises, or nine
     * from 20 minutes.
     */
    private void day(JsonNode day) {
        int minutes =
                input.get("context").has("minutesPerDay")
                        ? input.get("context").get("minutesPerDay").intValue()
                        : 8;
        int times = day.has("times") ? day.get("times").intValue() : 1;
        assertThat(day.get("minutes").asDouble() * times).isLessThanOrEqualTo(minutes);
        assertThat(Told.each(day.get("items"), "exercise")).doesNotHaveDuplicates();
        assertThat(day.get("items").size()).isLessThanOrEqualTo(minutes >= 20 ? 9 : 6);
        assertThat(Math.abs(day.get("minutes").asDouble() * 60 - sessionSeconds(day.get("items"))))
                .isLessThanOrEqualTo(3);
    }

    /**
     * By {@code dose_arithmetic}: the items, and 10 s to set up each but the first, 20 s where the
     * position changes.
     */
    private static int sessionSeconds(JsonNode items) {
        int sum = 0;
        for (int i = 0; i < items.size(); i++) {
            var exercise = PlanExpectation.exercise(items.get(i).get("exercise").asString());
            sum += items.get(i).get("seconds").intValue();
            if (i == 0) continue;
            var before =
                    PlanExpectation.exercise(items.get(i - 1).get("exercise").asString())
                            .position();
            sum += matches(before.name(), exercise.position().name()) ? 10 : 20;
        }
        return sum;
    }

    private static boolean matches(String one, String other) {
        return one.equals(other)
                || isEither(one) && !other.equals("floor")
                || isEither(other) && !one.equals("floor");
    }

    private static boolean isEither(String position) {
        return position.equals("chairOrStanding");
    }
}
