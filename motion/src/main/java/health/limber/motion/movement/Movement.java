package health.limber.motion.movement;

import java.util.List;

/**
 * How an exercise moves, as its file says it: where it starts, and the phases of one repetition.
 *
 * @param start the start position
 * @param phases the beats of one repetition, in order
 * @param sides how the two sides take part
 */
public record Movement(Key start, List<Phase> phases, Sides sides) {

    public Movement {
        phases = List.copyOf(phases);
        if (phases.isEmpty()) throw new IllegalArgumentException("a movement has no phase");
    }
}
