package health.limber.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.limber.motion.body.Body;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Point;
import health.limber.motion.body.Skeleton;
import health.limber.motion.figure.Drawing;
import health.limber.motion.figure.Film;
import health.limber.motion.figure.Score;
import health.limber.motion.figure.Shape;
import health.limber.motion.figure.Stage;
import health.limber.motion.movement.Clip;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases that the engine must draw alike here and in the browser (web/test/figure.test.ts). */
class CaseTest {
    private static final double METRES = 1e-9;
    private static final Skeleton SKELETON = new Skeleton(Body.REFERENCE);

    @ParameterizedTest
    @ValueSource(strings = {"cat-cow", "neck-rolls", "band-row", "walk-break"})
    void everyFrameIsDrawnAsTheCaseSays(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/cases", name + ".txt"));
        Film film = film(lines);
        List<String> frames = lines.stream().filter(l -> l.startsWith("frame: ")).toList();
        assertThat(frames).hasSizeGreaterThan(10);
        for (String frame : frames) {
            String[] words = frame.split(" ", 6);
            Film side = words[1].equals("true") ? film.mirrored() : film;
            Stage stage =
                    new Stage(
                            side,
                            words[2].equals("true") ? side.second() : side.first(),
                            Shape.ROUND);
            double share = Double.parseDouble(words[4]);
            var pose = side.clip().phases().get(Integer.parseInt(words[3])).at(share);
            assertThat(drawn(stage.frame(pose, 0.5, 1)))
                    .as(frame.substring(0, 30))
                    .isEqualTo(words[5]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat-cow", "neck-rolls", "band-row", "walk-break"})
    void everyPointOfTheBodyIsWhereTheCaseSays(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/cases", name + ".txt"));
        Film film = film(lines);
        List<String> poses = lines.stream().filter(l -> l.startsWith("points: ")).toList();
        assertThat(poses).hasSizeGreaterThanOrEqualTo(5);
        for (String line : poses) {
            String[] words = line.split(" ");
            Film side = words[1].equals("true") ? film.mirrored() : film;
            Clip.Way way = side.clip().phases().get(Integer.parseInt(words[2]));
            Joints joints = SKELETON.place(way.at(Double.parseDouble(words[3])));
            assertThat(words).hasSize(4 + 3 * Point.values().length);
            for (Point point : Point.values()) {
                for (int axis = 0; axis < 3; axis++) {
                    double expected = Double.parseDouble(words[4 + 3 * point.ordinal() + axis]);
                    assertThat(joints.coordinate(point.segment(), point.offset(), axis))
                            .as(point.name())
                            .isCloseTo(expected, within(METRES));
                }
            }
        }
    }

    private static Film film(List<String> lines) {
        String score =
                lines.stream().filter(l -> l.startsWith("score: ")).findFirst().orElseThrow();
        return Score.read(
                Stream.of(score.substring(7).split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
    }

    private static String drawn(Drawing drawing) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < drawing.count(); i++) {
            if (i > 0) text.append('|');
            text.append(drawing.paint(i).ordinal()).append(':').append(drawing.path(i));
        }
        return text.toString();
    }
}
