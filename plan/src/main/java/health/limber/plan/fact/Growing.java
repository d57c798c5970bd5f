package health.limber.plan.fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A session whose facts come one after the other: its lists are made once, and not anew with each
 * of them.
 */
final class Growing {
    private final Session begun;
    private final List<Event.Done> done;
    private final List<Event.Felt> felt;
    private Event.@Nullable Ended end;

    Growing(Session begun) {
        this.begun = begun;
        done = new ArrayList<>(begun.done());
        felt = new ArrayList<>(begun.felt());
        end = begun.end().orElse(null);
    }

    /** Takes what belongs to the session; false for everything else. */
    boolean takes(Event event) {
        switch (event) {
            case Event.Done one when one.started().equals(begun.id()) -> done.add(one);
            case Event.Felt one when one.started().equals(begun.id()) -> felt.add(one);
            case Event.Ended one when one.started().equals(begun.id()) -> end = one;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The session with all that was taken. */
    Session session() {
        return new Session(
                begun.id(),
                begun.prescribed(),
                begun.day(),
                begun.at(),
                Collections.unmodifiableList(done),
                begun.stops(),
                Collections.unmodifiableList(felt),
                Optional.ofNullable(end),
                begun.told());
    }
}
