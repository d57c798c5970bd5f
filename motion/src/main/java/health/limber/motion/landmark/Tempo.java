package health.limber.motion.landmark;

import health.limber.motion.movement.Movement;
import health.limber.motion.movement.Phase;

import java.util.ArrayList;
import java.util.List;

/**
 * The beats of one repetition of a movement.
 *
 * @param steps in order
 * @param restSeconds between two repetitions
 */
public record Tempo(List<Step> steps, double restSeconds) {

    /**
     * One beat.
     *
     * @param phase the number of the phase of the movement, from 0
     * @param seconds how long it lasts; more than 0
     */
    public record Step(int phase, double seconds) {
        public Step {
            if (!(seconds > 0 && seconds <= 3600))
                throw new IllegalArgumentException(
                        "a step lasts " + seconds + " s; expected more than 0 and at most 3600 s");
        }
    }

    public Tempo {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("a tempo has no step");
        if (!(restSeconds >= 0 && restSeconds <= 3600))
            throw new IllegalArgumentException(
                    "the rest is " + restSeconds + " s; expected 0 to 3600 s");
    }

    /** Every phase as it is written, each hold of so many seconds; 0 leaves the holds out. */
    public static Tempo of(Movement movement, double holdSeconds) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < movement.phases().size(); i++) {
            Phase phase = movement.phases().get(i);
            double seconds = phase.hold() ? holdSeconds : phase.seconds();
            if (seconds > 0) steps.add(new Step(i, seconds));
        }
        return new Tempo(steps, 0);
    }
}
