package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a golden case expects of the week. Fields that are absent from {@code expect} are not looked
 * at.
 */
record PlanExpectation(JsonNode input, JsonNode expect, Told told) {
    static final Set<String> FIELDS =
            Set.of(
                    "mechanisms",
                    "contains",
                    "never",
                    "oneOf",
                    "noStrength",
                    "halfDose",
                    "romItemsMax",
                    "supineSecondsMax",
                    "itemsMax",
                    "minutesMin",
                    "minutesMax",
                    "sessionDays",
                    "times",
                    "notes",
                    "microBreaks",
                    "firstDay",
                    "firstDaySeconds",
                    "doses",
                    "newMax",
                    "notToday",
                    "dailyRelaxationSeconds");

    void check() {
        if (!told.hasPlan()) return;
        content();
        days();
        doses();
        if (expect.has("newMax")) introductions();
        if (expect.has("notes"))
            assertThat(Told.each(told.answer().get("plan").get("notes"), "rule"))
                    .contains(Expectation.array(expect.get("notes")));
        if (expect.has("microBreaks")) {
            assertThat(Told.each(told.answer().get("plan").get("microBreaks"), "exercise"))
                    .isEqualTo(Told.texts(expect.get("microBreaks")));
        }
    }

    private void content() {
        List<String> exercises = told.exercises();
        if (expect.has("mechanisms"))
            assertThat(told.mechanisms()).contains(Expectation.array(expect.get("mechanisms")));
        if (expect.has("contains"))
            assertThat(exercises).contains(Expectation.array(expect.get("contains")));
        if (expect.has("never"))
            assertThat(exercises).doesNotContain(Expectation.array(expect.get("never")));
        if (expect.has("oneOf"))
            assertThat(exercises).containsAnyOf(Expectation.array(expect.get("oneOf")));
        if (expect.has("excluded")) assertThat(exercises).noneMatch(expect.get("excluded")::has);
        if (expect.has("noStrength")) assertThat(told.mechanisms()).doesNotContain("strength");
    }

    private void days() {
        for (JsonNode day : told.days()) {
            JsonNode items = day.get("items");
            if (items.isEmpty()) continue;
            if (expect.has("itemsMax"))
                assertThat(items.size()).isLessThanOrEqualTo(number("itemsMax"));
            if (expect.has("minutesMax"))
                assertThat(day.get("minutes").asDouble()).isLessThanOrEqualTo(number("minutesMax"));
            if (expect.has("minutesMin"))
                assertThat(day.get("minutes").asDouble())
                        .isGreaterThanOrEqualTo(number("minutesMin"));
            if (expect.has("times")) {
                assertThat(day.has("times") ? day.get("times").intValue() : 1)
                        .isBetween(
                                expect.get("times").get(0).intValue(),
                                expect.get("times").get(1).intValue());
            }
            if (expect.has("romItemsMax"))
                assertThat(having(items, "ROM")).hasSizeLessThanOrEqualTo(number("romItemsMax"));
            if (expect.has("dailyRelaxationSeconds"))
                assertThat(seconds(having(items, "relaxation")))
                        .isGreaterThanOrEqualTo(number("dailyRelaxationSeconds"));
            if (expect.has("supineSecondsMax"))
                assertThat(longestSupine(items)).isLessThanOrEqualTo(number("supineSecondsMax"));
        }
        JsonNode first = told.days().getFirst().get("items");
        if (expect.has("firstDay"))
            assertThat(Told.each(first, "exercise")).isEqualTo(Told.texts(expect.get("firstDay")));
        if (expect.has("firstDaySeconds")) {
            assertThat(Math.round(told.days().getFirst().get("minutes").asDouble() * 10))
                    .isEqualTo(Math.round(number("firstDaySeconds") / 6.0));
        }
        if (expect.has("notToday"))
            assertThat(Told.each(first, "exercise"))
                    .doesNotContain(Expectation.array(expect.get("notToday")));
        if (expect.has("sessionDays"))
            assertThat(told.days())
                    .filteredOn(day -> !day.get("items").isEmpty())
                    .hasSize(number("sessionDays"));
    }

    private void doses() {
        for (JsonNode item : told.items()) {
            String id = item.get("exercise").asString();
            if (expect.has("halfDose")) assertHalf(item, exercise(id).doses().beginner());
            if (expect.has("doses") && expect.get("doses").has(id)) {
                expect.get("doses")
                        .get(id)
                        .forEachEntry((field, value) ->
                                assertThat(item.get(field)).as(id + " " + field).isEqualTo(value));
            }
        }
    }

    /**
     * One set, repetitions halved and rounded up but at least 2; a single one halves its hold, at
     * least 10 s (clinical.md 3.1).
     */
    private static void assertHalf(JsonNode item, Dose full) {
        int repetitions = full.repetitionsOf(0);
        assertThat(item.get("sets").intValue()).isEqualTo(1);
        if (repetitions > 1)
            assertThat(item.get("repetitions").intValue())
                    .isLessThanOrEqualTo(Math.max(2, (repetitions + 1) / 2));
        else
            assertThat(item.get("holdSeconds").intValue())
                    .isLessThanOrEqualTo(Math.max(10, full.holdSeconds() / 2));
    }

    /**
     * At most this many exercises are new in any seven days; nothing the history knows is new
     * (DR-27).
     */
    private void introductions() {
        Set<String> known = new LinkedHashSet<>();
        for (JsonNode day : input.get("history")) known.addAll(Told.texts(day.get("exercises")));
        List<String> introduced = new ArrayList<>(told.exercises());
        introduced.removeAll(known);
        assertThat(introduced).hasSizeLessThanOrEqualTo(number("newMax"));
    }

    private static int longestSupine(JsonNode items) {
        int longest = 0;
        int run = 0;
        for (JsonNode item : items) {
            run =
                    exercise(item.get("exercise").asString()).tags().contains("supine_flat")
                            ? run + item.get("seconds").intValue()
                            : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    static Exercise exercise(String id) {
        return Asked.LIBRARY.library().exercises().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> having(JsonNode items, String mechanism) {
        List<JsonNode> having = new ArrayList<>();
        for (JsonNode item : items)
            if (Told.texts(item.get("mechanisms")).contains(mechanism)) having.add(item);
        return having;
    }

    private static int seconds(List<JsonNode> items) {
        return items.stream().mapToInt(item -> item.get("seconds").intValue()).sum();
    }

    private int number(String field) {
        return expect.get(field).intValue();
    }
}
