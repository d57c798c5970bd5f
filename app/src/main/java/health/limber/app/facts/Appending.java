package health.limber.app.facts;

import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.State;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts of one person being appended inside one transaction: what is known is asked for once, and
 * all of them are written at its end.
 */
final class Appending {
    private final FactStore store;
    private final String person;
    private final long received;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Fact> added = new ArrayList<>();

    /** Those of them that came late: the state lacks them until it is asked for. */
    private final Map<String, Event> late = new LinkedHashMap<>();

    private final List<String> kept = new ArrayList<>();
    private final List<Kept.Refused> refused = new ArrayList<>();
    private State state;

    Appending(FactStore store, String person, State state, long received) {
        this.store = store;
        this.person = person;
        this.state = state;
        this.received = received;
    }

    /** Gives each the number after the one before it. */
    Kept add(List<Draft> drafts, long last) {
        known.addAll(store.known(person, drafts.stream().map(Draft::id).toList()));
        long seq = last;
        for (Draft draft : drafts) add(draft, ++seq);
        Kept all = new Kept(kept, refused, state());
        store.insert(person, added);
        return all;
    }

    private void add(Draft draft, long seq) {
        if (known.contains(draft.id())) {
            kept.add(draft.id());
            return;
        }
        Optional<String> why = why(draft.event());
        if (why.isPresent()) {
            refused.add(new Kept.Refused(draft.id(), why.get()));
            return;
        }
        Fact fact =
                new Fact(
                        draft.id(),
                        seq,
                        Math.min(draft.at(), received),
                        draft.zone(),
                        draft.day(),
                        received,
                        draft.device(),
                        draft.event());
        known.add(fact.id());
        added.add(fact);
        kept.add(fact.id());
        if (late.isEmpty() && state.takes(fact)) state = state.with(fact);
        else late.put(fact.id(), fact.event());
        // What was taken back cannot be spoken of any more.
        if (fact.event() instanceof Event.Retracted) state();
    }

    /** The state with all that was added; what came late is folded in together. */
    private State state() {
        if (!late.isEmpty()) {
            List<Fact> all = new ArrayList<>(store.after(person, 0));
            all.addAll(added);
            state = State.of(all);
            late.clear();
        }
        return state;
    }

    /** Why a fact cannot be kept: it speaks of something that is not there, or may not be. */
    private Optional<String> why(Event event) {
        return switch (event) {
            case Event.Started one -> prescribed(one.prescribed());
            case Event.Felt one -> started(one.started());
            case Event.Done one -> started(one.started());
            case Event.Stopped one -> started(one.started());
            case Event.Ended one -> started(one.started());
            case Event.Hurt one -> missing(find(one.stopped()), "stopped", one.stopped());
            case Event.Retracted one -> retracted(one);
            default -> Optional.empty();
        };
    }

    private Optional<String> prescribed(String id) {
        if (late.get(id) instanceof Event.Prescribed) return Optional.empty();
        return missing(state.prescription(id), "prescribed", id);
    }

    private Optional<String> started(String id) {
        boolean began =
                late.get(id) instanceof Event.Started || late.get(id) instanceof Event.Logged;
        return began ? Optional.empty() : missing(state.session(id), "started", id);
    }

    private Optional<Fact> find(String id) {
        for (Fact fact : added) if (fact.id().equals(id)) return Optional.of(fact);
        return store.find(person, id);
    }

    private Optional<String> retracted(Event.Retracted one) {
        Optional<Fact> fact = find(one.fact());
        if (fact.isEmpty()) return missing(fact, "fact", one.fact());
        return state().whyItStands(fact.get())
                .map(why -> "This cannot be taken back: " + why + ".");
    }

    private static Optional<String> missing(Optional<?> found, String field, String value) {
        if (found.isPresent()) return Optional.empty();
        return Optional.of(
                field + " is \"" + value + "\"; expected the id of a fact that was kept before.");
    }
}
