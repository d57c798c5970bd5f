package health.limber.app.facts;

import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.State;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts of one person being appended inside one transaction. */
final class Appending {
    private final FactStore store;
    private final String person;
    private final long received;
    private final List<String> kept = new ArrayList<>();
    private final List<Kept.Refused> refused = new ArrayList<>();
    private State state;

    Appending(FactStore store, String person, State state, long received) {
        this.store = store;
        this.person = person;
        this.state = state;
        this.received = received;
    }

    void add(Draft draft, long seq) {
        if (store.has(person, draft.id())) {
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
        store.insert(person, fact);
        state = state.takes(fact) ? state.with(fact) : State.of(store.after(person, 0));
        kept.add(fact.id());
    }

    Kept done() {
        return new Kept(kept, refused, state);
    }

    /** Why a fact cannot be kept: it speaks of something that is not there, or may not be. */
    private Optional<String> why(Event event) {
        return switch (event) {
            case Event.Started one ->
                    missing(state.prescription(one.prescribed()), "prescribed", one.prescribed());
            case Event.Felt one -> missing(state.session(one.started()), "started", one.started());
            case Event.Done one -> missing(state.session(one.started()), "started", one.started());
            case Event.Stopped one ->
                    missing(state.session(one.started()), "started", one.started());
            case Event.Ended one -> missing(state.session(one.started()), "started", one.started());
            case Event.Hurt one ->
                    missing(store.find(person, one.stopped()), "stopped", one.stopped());
            case Event.Retracted one -> retracted(one);
            default -> Optional.empty();
        };
    }

    private Optional<String> retracted(Event.Retracted one) {
        Optional<Fact> fact = store.find(person, one.fact());
        if (fact.isEmpty()) return missing(fact, "fact", one.fact());
        return state.whyItStands(fact.get()).map(why -> "This cannot be taken back: " + why + ".");
    }

    private static Optional<String> missing(Optional<?> found, String field, String value) {
        if (found.isPresent()) return Optional.empty();
        return Optional.of(
                field + " is \"" + value + "\"; expected the id of a fact that was kept before.");
    }
}
