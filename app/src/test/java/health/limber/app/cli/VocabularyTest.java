package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/**
 * How people call equipment and exercises; what is not understood comes back and is never an error.
 */
class VocabularyTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(Asked.LIBRARY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "band",
                "Elastic band",
                "elastic bands",
                "a light elastic band",
                "THERABAND",
                "thera-band",
                "resistance band",
                "exercise bands",
                "tubing"
            })
    void manyWordsMeanABand(String word) {
        List<String> ignored = new ArrayList<>();
        assertThat(VOCABULARY.equipment(List.of(word), ignored)).containsExactly("band");
        assertThat(ignored).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "office chair,chair",
        "stool,chair",
        "a kitchen chair,chair",
        "dumbbells,weights",
        "Kettlebell,weights",
        "yoga mat,mat",
        "towel,towel",
        "broomstick,stick",
        "wall,wall",
        "table,desk",
        "door frame,doorway"
    })
    void otherThingsHaveManyNamesToo(String word, String id) {
        List<String> ignored = new ArrayList<>();
        assertThat(VOCABULARY.equipment(List.of(word), ignored)).containsExactly(id);
        assertThat(ignored).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spaceship",
                "",
                "no chair",
                "bandage",
                "chairman",
                "without a chair",
                "ohne Stuhl"
            })
    void whatIsNoEquipmentComesBack(String word) {
        List<String> ignored = new ArrayList<>();
        assertThat(VOCABULARY.equipment(List.of(word), ignored)).isEmpty();
        assertThat(ignored).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "neck rolls,neck-rolls",
        "Neck Rolls,neck-rolls",
        "neck roll,neck-rolls",
        "chin-tuck,chin-tuck",
        "Chin tucks,chin-tuck",
        "child's pose,childs-pose",
        "childs pose,childs-pose",
        "knee hug,knee-to-chest-single",
        "seated pigeon,figure-4-seated",
        "cobra on elbows,prone-press-up",
        "side bridge,side-plank",
        "windscreen wipers,lumbar-rotation-supine",
        "McGill curl-up,curl-up"
    })
    void wishesAreUnderstoodByNameAndByOtherName(String word, String id) {
        List<String> ignored = new ArrayList<>();
        assertThat(VOCABULARY.wishes(List.of(word), ignored)).contains(id);
        assertThat(ignored).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"strength", "Posture", "relaxation", "ROM", "mobility", "range of motion"})
    void aMechanismIsAWishForAllItsExercises(String word) {
        List<String> ignored = new ArrayList<>();
        assertThat(VOCABULARY.wishes(List.of(word), ignored)).hasSizeGreaterThan(5);
        assertThat(ignored).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"chair\"",
                "\"spaceship\"",
                "[\"chair\",7]",
                "[null]",
                "{}",
                "true",
                "[[\"chair\"]]"
            })
    void equipmentIsNeverAnError(String equipment) {
        assertThat(Asked.answer(Asked.with("[\"chair\"]", equipment)).has("error")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"neck rolls\"", "\"dancing\"", "[7]", "[null]", "{}", "false"})
    void preferencesAreNeverAnError(String preferences) {
        assertThat(Asked.answer(Asked.with("[\"neck rolls\"]", preferences)).has("error"))
                .isFalse();
    }

    @Test
    void wordsThatAreNotUnderstoodComeBackInTheirOrder() {
        JsonNode answer =
                Asked.answer(
                        Asked.with("[\"chair\"]", "[\"spaceship\",\"chair\"]")
                                .replace("[\"neck rolls\"]", "[\"dancing\",\"neck rolls\",\"\"]"));
        assertThat(Told.texts(answer.get("ignored"))).containsExactly("spaceship", "dancing", "");
    }

    @Test
    void householdThingsNeedNotBeNamed() {
        JsonNode answer = Asked.answer(Asked.with("[\"chair\"]", "[\"chair\"]"));
        assertThat(new Told(answer).byExercise("withheld", "because"))
                .doesNotContainKeys(
                        "doorway-pec-stretch", "wall-angel", "chin-tuck-wall", "childs-pose-chair");
    }

    @Test
    void withoutAChairAndWithoutABandTheirExercisesWait() {
        JsonNode answer = Asked.answer(Asked.with("[\"chair\"]", "[]"));
        assertThat(new Told(answer).byExercise("withheld", "because"))
                .containsEntry("neck-tilt-turn", List.of("equipment"))
                .containsEntry("band-row", List.of("equipment"));
    }
}
