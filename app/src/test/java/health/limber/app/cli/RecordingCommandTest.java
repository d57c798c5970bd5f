package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** {@code limber recording} end to end, each time in a process of its own. */
class RecordingCommandTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void twoRoundsOfCatCowTakeTheSecondsOfTheDose() {
        JsonNode recording = recorded("recording", "cat-cow", "--repetitions", "2");
        assertThat(recording.get("exercise").asString()).isEqualTo("cat-cow");
        JsonNode repetitions = recording.get("repetitions");
        assertThat(repetitions.size()).isEqualTo(2);
        double first = repetitions.get(0).get("end").asDouble();
        double second = repetitions.get(1).get("end").asDouble() - first;
        assertThat(repetitions.get(0).get("start").asDouble()).isEqualTo(1);
        assertThat(second).isCloseTo(first - 1, within(1e-6)).isGreaterThan(5);
        assertThat(phases(recording)).contains("start", "round", "hollow", "return", "end");
    }

    @Test
    void everyFrameHasEveryLandmarkAndItsTruth() {
        JsonNode recording = recorded("recording", "neck-tilt-turn", "--repetitions", "1");
        assertThat(recording.get("landmarks").size()).isEqualTo(33);
        assertThat(recording.get("landmarks").get(11).asString()).isEqualTo("leftShoulder");
        int yaw = Told.texts(recording.get("angles")).indexOf("neckTurn");
        double furthest = 0;
        for (JsonNode frame : recording.get("frames")) {
            assertThat(frame.get("image").size()).isEqualTo(33);
            assertThat(frame.get("image").get(0).size()).isEqualTo(4);
            assertThat(frame.get("world").size()).isEqualTo(33);
            assertThat(frame.get("world").get(0).size()).isEqualTo(3);
            assertThat(frame.get("pose").size()).isEqualTo(recording.get("angles").size());
            assertThat(frame.get("side").isNull()).isTrue();
            double made = frame.get("pose").get(yaw).asDouble();
            double turned = frame.get("head").get(0).asDouble();
            if (frame.get("phase").asString().startsWith("turn"))
                assertThat(turned).isCloseTo(made, within(0.7));
            furthest = Math.max(furthest, turned);
        }
        assertThat(furthest).isCloseTo(64.3, within(0.1));
    }

    @Test
    void everySettingIsKeptInTheRecording() {
        JsonNode settings =
                recorded(
                                "recording",
                                "hip-flexor-lunge",
                                "--repetitions",
                                "1",
                                "--tempo",
                                "2.5",
                                "--amplitude",
                                "0.5",
                                "--azimuth",
                                "45",
                                "--elevation",
                                "10",
                                "--height",
                                "1.6",
                                "--noise",
                                "0.01",
                                "--seed",
                                "9",
                                "--left")
                        .get("settings");
        assertThat(settings.toString())
                .isEqualTo(
                        "{\"repetitions\":1,\"tempo\":2.5,\"amplitude\":0.5,\"azimuth\":45,"
                                + "\"elevation\":10,\"height\":1.6,\"side\":\"left\","
                                + "\"noise\":0.01,\"seed\":9}");
    }

    @Test
    void theSameSeedGivesTheSameFileAndAnotherSeedAnother() throws IOException {
        List<String> noisy =
                List.of("recording", "cat-cow", "--repetitions", "1", "--noise", "0.01", "-o");
        for (String file : List.of("one.json", "again.json")) written(noisy, file, "4");
        written(noisy, "other.json", "5");
        byte[] one = Files.readAllBytes(folder.resolve("one.json"));
        assertThat(Files.readAllBytes(folder.resolve("again.json"))).isEqualTo(one);
        assertThat(Files.readAllBytes(folder.resolve("other.json"))).isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recording cat-cow --repetitions 0|repetitions is 0; expected a whole number from 1"
                        + " to 200.",
                "recording cat-cow --tempo 99|tempo is 99.0; expected a number from 0.1 to 10.0.",
                "recording cat-cow --amplitude -1|amplitude is -1.0; expected a number from 0.0 to"
                        + " 2.0.",
                "recording cat-cow --height NaN|height is NaN; expected a number from 0.5 to 2.5.",
                "recording cat-cow --left|side is left; expected no side, as one repetition is a"
                        + " whole round.",
                "recording hop|EXERCISE is \"hop\"; expected the id of an exercise, such as"
                        + " cat-cow.",
                "recording cat-cow -o none/x.json|The file none/x.json cannot be written."
            })
    void whatCannotBeUsedIsOneSentence(String words, String sentence) {
        Child child = Child.run(folder, new byte[0], words.split(" "));
        assertThat(child.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(child.out()).isEmpty();
        assertThat(child.exit()).isEqualTo(2);
    }

    @Test
    void aWordInsteadOfANumberIsOneSentenceThatPointsToTheHelp() {
        Child child = Child.run(folder, new byte[0], "recording", "cat-cow", "--tempo", "fast");
        assertThat(child.exit()).isEqualTo(2);
        assertThat(child.err()).contains("--tempo", "fast", "--help").hasLineCount(1);
    }

    private JsonNode recorded(String... words) {
        Child child = Child.run(folder, new byte[0], words);
        assertThat(child.err()).isEmpty();
        assertThat(child.exit()).isZero();
        return Asked.JSON.readTree(child.out());
    }

    private void written(List<String> words, String file, String seed) {
        List<String> all = new java.util.ArrayList<>(words);
        all.addAll(List.of(file, "--seed", seed));
        Child child = Child.run(folder, new byte[0], all.toArray(String[]::new));
        assertThat(child).isEqualTo(new Child(0, "", ""));
    }

    private static List<String> phases(JsonNode recording) {
        return StreamSupport.stream(recording.get("frames").spliterator(), false)
                .map(frame -> frame.get("phase").asString())
                .distinct()
                .toList();
    }
}
