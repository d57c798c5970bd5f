package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** What the week tells a person is true for this person and this item. */
class SentencesTest {

    @Test
    void aVeryBendyPersonMovesThroughThreeQuartersOfTheRangeAndIsNeverToldHalf() {
        List<String> told = sentencesAbout("bird-dog", plan("\"q_hypermobile\":true"));
        assertThat(told).isNotEmpty().noneMatch(sentence -> sentence.contains("about half"));
        assertThat(told).anyMatch(sentence -> sentence.contains("three quarters of your"));
    }

    @Test
    void withoutAComplaintNothingWorksOnTheAreaYouToldUsAbout() {
        JsonNode answer =
                Asked.answer(
                        "{\"today\":\"2026-11-23\",\"person\":{\"age\":33},\"unanswered\":\"no\",\"context\":{\"minutesPerDay\":5,\"deskHoursPerDay\":8}}");
        assertThat(new Told(answer).sentences())
                .doesNotContain("This works on the area you told us about.");
    }

    @Test
    void anItemAtItsWholeBeginnerDoseIsNotCalledHalf() {
        JsonNode answer = Asked.answer(Asked.with("\"stiffness\"", "\"widespread\""));
        for (JsonNode item : new Told(answer).items()) {
            int full =
                    PlanExpectation.exercise(item.get("exercise").asString())
                            .doses()
                            .beginner()
                            .seconds(
                                    PlanExpectation.exercise(item.get("exercise").asString())
                                            .timing());
            if (item.get("seconds").intValue() < full) continue;
            assertThat(Told.each(item.get("why"), "rule"))
                    .as(item.get("exercise").asString())
                    .doesNotContain("half-dose");
        }
    }

    @Test
    void lyingOnTheBackNeedsNothingSteadyToLeanOn() {
        List<String> told = sentencesAbout("dnf-nod-supine", plan("\"q_vertigo_pos\":true"));
        assertThat(told).isNotEmpty().noneMatch(sentence -> sentence.contains("lean on"));
    }

    private static JsonNode plan(String answer) {
        return Asked.answer(
                Asked.with("\"q_bp_treated\":true", answer)
                        .replace("\"durationDays\":40", "\"durationDays\":200")
                        .replace("stiffness", "dull_persistent"));
    }

    private static List<String> sentencesAbout(String exercise, JsonNode answer) {
        List<String> sentences = new ArrayList<>();
        for (JsonNode item : new Told(answer).items()) {
            if (item.get("exercise").asString().equals(exercise))
                sentences.addAll(Told.each(item.get("why"), "sentence"));
        }
        return sentences.stream().distinct().toList();
    }
}
