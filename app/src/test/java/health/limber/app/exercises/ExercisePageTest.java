package health.limber.app.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.library.ExerciseWords;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.exercise.Exercise;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

class ExercisePageTest {
    private final RunningServer server = RunningServer.shared();

    @Test
    void everyExerciseShowsAllItsWordsAndEverySource() {
        LoadedLibrary library = Shelf.open(null);
        for (Exercise exercise : library.library().exercises()) {
            HttpResponse<String> answer = server.get("/exercises/" + exercise.id());
            assertThat(answer.statusCode()).as(exercise.id()).isEqualTo(200);
            ExerciseWords words = library.words().exercise(exercise.id());
            assertThat(answer.body())
                    .contains(
                            escaped(words.name()),
                            escaped(words.purpose()),
                            escaped(words.start()),
                            escaped(words.breathing()));
            assertThat(words.steps())
                    .allSatisfy(step -> assertThat(answer.body()).contains(escaped(step)));
            assertThat(words.stop())
                    .isNotEmpty()
                    .allSatisfy(sign -> assertThat(answer.body()).contains(escaped(sign)));
            assertThat(words.care())
                    .allSatisfy(care -> assertThat(answer.body()).contains(escaped(care)));
            for (String key : exercise.evidence().sources()) {
                assertThat(library.sources()).as(exercise.id()).containsKey(key);
            }
        }
    }

    @Test
    void catCowTellsItsDoseAndItsGradeInPlainWords() {
        assertThat(server.get("/exercises/cat-cow").body())
                .contains(
                        "6 times",
                        "Hold for 1 second in each position",
                        "Takes 48 seconds in all",
                        "As often as every day")
                .contains("2 sets: 10 times each", "Rest 20 seconds between sets")
                .contains(
                        "Low back and upper back",
                        "On the floor",
                        "Nice to have: a mat and a towel")
                .contains(
                        "Grade D, the last of four", "Not yet reviewed by a clinician", "CC BY 4.0")
                .contains("/exercises/cat-cow-seated", "/exercises/bird-dog");
    }

    @Test
    void anExerciseBehindAGateSaysSo() {
        assertThat(server.get("/exercises/neck-rolls-full").body()).contains("not for everyone");
        assertThat(server.get("/exercises/cat-cow").body()).doesNotContain("not for everyone");
    }

    @Test
    void anUnknownExerciseIsAMissingPageWithALinkBack() {
        HttpResponse<String> answer = server.get("/exercises/no-such-thing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is no exercise with this name", "href=\"/exercises\"");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
