package health.limber.library;

import health.limber.motion.movement.Movement;
import health.limber.plan.exercise.Beat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which phase of a movement each beat of a tempo is. */
public final class Beats {
    private Beats() {}

    /**
     * The number of the phase for each beat. Movements come in the order of the phases; a hold that
     * the tempo leaves out is passed over.
     *
     * @return empty if the tempo is not of this movement
     */
    public static Optional<List<Integer>> match(Movement movement, List<Beat> tempo) {
        List<Integer> phases = new ArrayList<>();
        int next = 0;
        for (Beat beat : tempo) {
            while (next < movement.phases().size()
                    && !beat.hold()
                    && movement.phases().get(next).hold()) next++;
            if (next == movement.phases().size()
                    || movement.phases().get(next).hold() != beat.hold()) return Optional.empty();
            phases.add(next++);
        }
        while (next < movement.phases().size() && movement.phases().get(next).hold()) next++;
        return next == movement.phases().size()
                ? Optional.of(List.copyOf(phases))
                : Optional.empty();
    }
}
