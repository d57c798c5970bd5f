package health.limber.motion.landmark;

import health.limber.motion.body.Dof;
import health.limber.motion.body.Pose;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many poses, the same in every run. */
final class Poses {
    private Poses() {}

    /** Every degree of freedom anywhere in its range. */
    static Stream<Pose> any(int count) {
        return among(count, List.of(Dof.values()));
    }

    /** Standing, except that these are anywhere in their range. */
    static Stream<Pose> among(int count, List<Dof> moving) {
        return IntStream.range(0, count)
                .mapToObj(seed -> {
                    Random random = new Random(seed);
                    Pose pose = Pose.STANDING;
                    for (Dof dof : moving)
                        pose =
                                pose.with(
                                        dof,
                                        dof.min() + random.nextDouble() * (dof.max() - dof.min()));
                    return pose;
                });
    }
}
