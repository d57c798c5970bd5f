package health.limber.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.limber.motion.body.Body;
import health.limber.motion.body.Dof;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Point;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Skeleton;
import health.limber.motion.body.Vec;
import health.limber.motion.figure.Drawing;
import health.limber.motion.figure.Film;
import health.limber.motion.figure.Furniture;
import health.limber.motion.figure.Region;
import health.limber.motion.figure.Scene;
import health.limber.motion.figure.Score;
import health.limber.motion.figure.Shape;
import health.limber.motion.figure.Stage;
import health.limber.motion.figure.View;
import health.limber.motion.movement.Breath;
import health.limber.motion.movement.Clip;
import health.limber.motion.movement.Contact;
import health.limber.motion.movement.Ease;
import health.limber.motion.movement.Key;
import health.limber.motion.movement.Movement;
import health.limber.motion.movement.MovementCheck;
import health.limber.motion.movement.Phase;
import health.limber.motion.movement.Sides;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** A solved movement: somebody stands with both feet on the floor and bends their knees. */
class FilmedTest {
    private static final List<Contact> FEET =
            List.of(
                    Contact.at(Point.ANKLE_R, new Vec(0, 0.0663, 0.1)),
                    Contact.at(Point.ANKLE_L, new Vec(0, 0.0663, -0.1)),
                    new Contact(
                            Point.BALL_R,
                            Optional.empty(),
                            new Vec(0, 0.0204, 0),
                            false,
                            true,
                            false),
                    new Contact(
                            Point.BALL_L,
                            Optional.empty(),
                            new Vec(0, 0.0204, 0),
                            false,
                            true,
                            false));
    private static final Pose BENT =
            Pose.STANDING
                    .with(Dof.PELVIS_Y, 0.72)
                    .with(Dof.PELVIS_LEAN, 25)
                    .with(Dof.HIP_FLEXION_R, 75)
                    .with(Dof.HIP_FLEXION_L, 75)
                    .with(Dof.KNEE_FLEXION_R, 80)
                    .with(Dof.KNEE_FLEXION_L, 80);
    private static final Movement SQUAT = squat(new Key(BENT, withPelvis()));

    private static List<Contact> withPelvis() {
        var all = new java.util.ArrayList<>(FEET);
        all.add(
                new Contact(
                        Point.PELVIS, Optional.empty(), new Vec(0, 0.72, 0), false, true, false));
        return all;
    }

    private static Movement squat(Key low) {
        Key start = new Key(Pose.STANDING, FEET);
        return new Movement(
                start,
                List.of(
                        new Phase("down", false, 3, Breath.IN, List.of(low), 0),
                        new Phase("stay", true, 0, Breath.FREE, List.of(), 0),
                        new Phase("up", false, 2, Breath.OUT, List.of(start), 0)),
                Sides.NONE);
    }

    private static Film film() {
        View view = new View(70, 8, View.Crop.BODY);
        List<Optional<Point>> arrows =
                List.of(Optional.of(Point.PELVIS), Optional.empty(), Optional.empty());
        return Film.of(
                new Scene(
                        SQUAT,
                        Furniture.mat(0, 0),
                        List.of(Region.THIGH_FRONT_R),
                        arrows,
                        view,
                        new View(10, 8, View.Crop.UPPER)));
    }

    @Test
    void theFeetStayWhereTheyAreInEveryFrame() {
        Clip clip = Clip.of(SQUAT);
        Skeleton skeleton = new Skeleton(Body.REFERENCE);
        for (Clip.Way way :
                List.of(clip.entry(), clip.phases().getFirst(), clip.phases().getLast())) {
            for (int i = 0; i <= 300; i++) {
                Joints joints = skeleton.place(way.at(i / 300.0));
                for (Contact contact : FEET) {
                    if (!contact.x()) continue;
                    double off = joints.at(contact.point()).minus(contact.place()).length();
                    assertThat(off).isLessThan(0.001);
                }
            }
        }
        assertThat(clip.phases().getFirst().last().get(Dof.PELVIS_Y))
                .isCloseTo(0.72, within(0.001));
        assertThat(MovementCheck.of(SQUAT)).isEmpty();
    }

    @Test
    void everyValueOfEveryFrameIsInItsRange() {
        for (Pose pose : Clip.of(SQUAT).poses())
            for (int i = 0; i < Dof.count(); i++)
                assertThat(pose.get(Dof.at(i))).isBetween(Dof.at(i).min(), Dof.at(i).max());
    }

    @Test
    void movementStartsAndEndsAtRest() {
        assertThat(Ease.minimumJerk(0)).isZero();
        assertThat(Ease.minimumJerk(1)).isEqualTo(1);
        assertThat(Ease.minimumJerk(0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(Ease.minimumJerk(0.001)).isLessThan(1e-7);
        assertThat(1 - Ease.minimumJerk(0.999)).isLessThan(1e-7);
    }

    @Test
    void aScoreDrawsTheSameFramesAsItsFilm() {
        Film film = film();
        double[] numbers = Score.write(film);
        Film read = Score.read(numbers);
        assertThat(Score.write(read)).isEqualTo(numbers);
        Stage stage = new Stage(read, read.first(), Shape.ROUND);
        Stage again = new Stage(Score.read(numbers), read.first(), Shape.ROUND);
        for (int i = 0; i <= 20; i++) {
            Pose pose = read.clip().phases().getFirst().at(i / 20.0);
            assertThat(stage.frame(pose, 0.5, 1).svg()).isEqualTo(again.frame(pose, 0.5, 1).svg());
            Pose solved = film.clip().phases().getFirst().at(i / 20.0);
            for (int d = 0; d < Dof.count(); d++)
                assertThat(pose.get(Dof.at(d))).isCloseTo(solved.get(Dof.at(d)), within(0.003));
        }
    }

    @Test
    void aFrameIsDrawnFromFarToNearAndGlowsAndPointsOnlyWhenAsked() {
        Film film = film();
        Stage stage = new Stage(film, film.first(), Shape.BROAD);
        Drawing drawing = stage.frame(film.clip().start().first(), 0, 0);
        String quiet = drawing.svg();
        assertThat(quiet)
                .startsWith("<path class=\"f-mat\"")
                .doesNotContain("f-glow")
                .doesNotContain("f-arrow");
        assertThat(stage.frame(film.clip().start().first(), 0, 1).svg()).contains("f-glow");
        assertThat(stage.arrow(0).svg()).contains("f-arrow");
        assertThat(quiet).doesNotContain("NaN").doesNotContain(".");
    }

    @Test
    void theMirroredFilmIsTheMirroredPictureFromTheFront() {
        Film film = film();
        assertThat(film.mirrored().mirrored()).isEqualTo(film);
        assertThat(film.mirrored().works()).containsExactly(Region.THIGH_FRONT_L);
    }

    @Test
    void whatABodyCannotDoIsFound() {
        Pose bent = BENT.with(Dof.KNEE_FLEXION_R, 170);
        assertThat(found(new Key(bent, FEET)))
                .anyMatch(m -> m.startsWith("KNEE_FLEXION_R is 170.0; expected"));
        var far = new java.util.ArrayList<>(FEET);
        far.add(Contact.at(Point.PALM_R, new Vec(3, 1, 0)));
        assertThat(found(new Key(BENT, far)))
                .anyMatch(m -> m.startsWith("PALM_R is ") && m.endsWith("expected at most 5 mm"));
        Pose sunk = Pose.STANDING.with(Dof.PELVIS_Y, 0.7);
        assertThat(found(new Key(sunk, List.of()))).anyMatch(m -> m.contains("under the floor"));
        Pose crossed = Pose.STANDING.with(Dof.HIP_ABDUCTION_R, -12).with(Dof.HIP_ABDUCTION_L, -12);
        assertThat(found(new Key(crossed, List.of())))
                .anyMatch(m -> m.contains("expected limbs beside each other"));
        Pose lying =
                Pose.STANDING
                        .with(Dof.PELVIS_LEAN, 180)
                        .with(Dof.PELVIS_Y, 2.5)
                        .with(Dof.PELVIS_X, 3);
        assertThat(found(new Key(lying, List.of()))).anyMatch(m -> m.contains("the head jumps"));
    }

    private static List<String> found(Key low) {
        return MovementCheck.of(squat(low)).stream().map(MovementCheck.Finding::message).toList();
    }
}
