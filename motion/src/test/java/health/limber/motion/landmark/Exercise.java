package health.limber.motion.landmark;

import health.limber.motion.body.Dof;
import health.limber.motion.body.Pose;
import health.limber.motion.movement.Breath;
import health.limber.motion.movement.Clip;
import health.limber.motion.movement.Key;
import health.limber.motion.movement.Movement;
import health.limber.motion.movement.Phase;
import health.limber.motion.movement.Sides;

import java.util.List;

/**
 * A small movement: raise the right knee and arm with a bent elbow and the head turned, and back.
 */
record Exercise(Movement movement, Clip clip) {
    static final Exercise KNEE_RAISE = of(Sides.RIGHT_LEFT);
    static final Exercise ROUND = of(Sides.NONE);

    /** Three seconds up, two held, one down; six in all. */
    static final Tempo TEMPO = Tempo.of(KNEE_RAISE.movement(), 2);

    private static Exercise of(Sides sides) {
        Pose raised =
                Pose.STANDING
                        .with(Dof.HIP_FLEXION_R, 80)
                        .with(Dof.KNEE_FLEXION_R, 90)
                        .with(Dof.SHOULDER_FLEXION_R, 100)
                        .with(Dof.ELBOW_FLEXION_R, 40)
                        .with(Dof.NECK_TURN, 30);
        Key start = new Key(Pose.STANDING, List.of());
        Phase up = new Phase("up", false, 3, Breath.OUT, List.of(new Key(raised, List.of())), 0);
        Phase hold = new Phase("hold", true, 0, Breath.FREE, List.of(), 0);
        Phase down = new Phase("down", false, 1, Breath.IN, List.of(start), 0);
        Movement movement = new Movement(start, List.of(up, hold, down), sides);
        return new Exercise(movement, Clip.of(movement));
    }

    Recording recorded(Take take) {
        return Synthesis.of(movement, clip, TEMPO, take);
    }
}
