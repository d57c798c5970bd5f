package health.limber.plan.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the state of all facts of a person anew: without those that were taken back, in the order
 * in which they happened.
 */
final class Fold {
    private final State state = State.begun();
    private final List<Fact> early = new ArrayList<>(0);

    private Fold() {}

    static State of(Collection<Fact> facts) {
        Set<String> takenBack = new LinkedHashSet<>();
        for (Fact fact : facts)
            if (fact.event() instanceof Event.Retracted retracted) takenBack.add(retracted.fact());
        List<Fact> standing = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            boolean counts = !(fact.event() instanceof Event.Retracted);
            if (counts && !takenBack.contains(fact.id())) standing.add(fact);
        }
        standing.sort(Fact.ORDER);
        return new Fold().run(standing);
    }

    private State run(List<Fact> facts) {
        Growing open = null;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (open != null && open.takes(fact.event())) continue;
            if (open != null) state.put(open.session(), facts.get(i - 1));
            open = null;
            if (!knowsWhatItSpeaksOf(fact.event())) {
                early.add(fact);
                continue;
            }
            state.add(fact);
            if (fact.event() instanceof Event.Started) open = new Growing(state.lastSession());
        }
        if (open != null) state.put(open.session(), facts.getLast());
        if (!early.isEmpty()) addEarly(facts.getLast());
        return state;
    }

    /**
     * Adds what came before the fact it speaks of, because a clock was set back in between: nothing
     * is lost by that.
     */
    private void addEarly(Fact newest) {
        for (Fact fact : early) if (fact.event() instanceof Event.Started) state.add(fact);
        for (Fact fact : early) if (!(fact.event() instanceof Event.Started)) state.add(fact);
        List<Session> sessions = state.sessions();
        sessions.sort(Comparator.comparing(Session::day).thenComparingLong(Session::at));
        state.put(sessions, newest);
    }

    private boolean knowsWhatItSpeaksOf(Event event) {
        return switch (event) {
            case Event.Started one -> state.prescription(one.prescribed()).isPresent();
            case Event.Felt one -> state.session(one.started()).isPresent();
            case Event.Done one -> state.session(one.started()).isPresent();
            case Event.Stopped one -> state.session(one.started()).isPresent();
            case Event.Ended one -> state.session(one.started()).isPresent();
            case Event.Hurt one -> state.sessionOf(one.stopped()) != null;
            default -> true;
        };
    }
}
