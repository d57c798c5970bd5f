package health.limber.bench;

import health.limber.motion.body.Body;
import health.limber.motion.body.Dof;
import health.limber.motion.body.Joints;
import health.limber.motion.body.Pose;
import health.limber.motion.body.Skeleton;
import health.limber.motion.figure.Drawing;
import health.limber.motion.figure.Film;
import health.limber.motion.figure.Furniture;
import health.limber.motion.figure.Region;
import health.limber.motion.figure.Scene;
import health.limber.motion.figure.Shape;
import health.limber.motion.figure.Stage;
import health.limber.motion.figure.View;
import health.limber.motion.movement.Breath;
import health.limber.motion.movement.Key;
import health.limber.motion.movement.Movement;
import health.limber.motion.movement.Phase;
import health.limber.motion.movement.Sides;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** From a pose to its joints, and from a pose to the paths of its picture. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class FigureBench {
    private static final int POSES = 256;

    private final Pose[] poses = new Pose[POSES];
    private final double[][] values = new double[POSES][];
    private final Skeleton skeleton = new Skeleton(Body.REFERENCE);
    private final Joints joints = new Joints();
    private final Stage stage;
    private int next;

    public FigureBench() {
        Pose bent = Pose.STANDING;
        for (Dof dof : Dof.values())
            if (!dof.isPlace())
                bent = bent.with(dof, dof.min() / 3 + (dof.max() - dof.min()) * dof.ordinal() / 90);
        for (int i = 0; i < POSES; i++) {
            poses[i] = Pose.STANDING.toward(bent, i / (double) POSES);
            values[i] = poses[i].values();
        }
        View view = new View(40, 8, View.Crop.BODY);
        stage = new Stage(film(bent, view), view, Shape.ROUND);
    }

    private static Film film(Pose bent, View view) {
        Key low = new Key(bent, List.of());
        Phase phase = new Phase("bend", false, 3, Breath.OUT, List.of(low), 0);
        Movement movement =
                new Movement(new Key(Pose.STANDING, List.of()), List.of(phase), Sides.NONE);
        return Film.of(
                new Scene(
                        movement,
                        Furniture.mat(0, 0),
                        List.of(Region.LOW_BACK),
                        List.of(Optional.empty()),
                        view,
                        view));
    }

    /** Every segment of the body, placed. */
    @Benchmark
    public Joints poseToJoints() {
        next = (next + 1) % POSES;
        skeleton.place(values[next], joints);
        return joints;
    }

    /** A whole frame on a mat: every path of the picture, as SVG writes it. */
    @Benchmark
    public Drawing poseToPaths() {
        next = (next + 1) % POSES;
        return stage.frame(poses[next], 0.5, 1);
    }
}
