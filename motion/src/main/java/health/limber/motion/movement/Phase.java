package health.limber.motion.movement;

import java.util.List;

/**
 * One beat of a repetition: a movement through one or more poses, or a hold of the last one.
 *
 * @param id its name in the content
 * @param hold true if its seconds come from the dose's hold
 * @param seconds of the movement at the beginner's tempo; 0 for a hold
 * @param breath which way the air goes
 * @param through the poses it goes through, the last is where it ends; empty if nothing moves
 * @param loopSeconds for steady movements (walking): the seconds of one round through the poses; 0
 *     for all others
 */
public record Phase(
        String id,
        boolean hold,
        int seconds,
        Breath breath,
        List<Key> through,
        double loopSeconds) {

    public Phase {
        through = List.copyOf(through);
    }
}
