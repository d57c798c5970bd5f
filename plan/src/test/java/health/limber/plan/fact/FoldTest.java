package health.limber.plan.fact;

import static health.limber.plan.fact.Told.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** All facts at once give what one after the other gives. */
class FoldTest {
    private final Told told = new Told();
    private final List<Fact> facts = new ArrayList<>();

    private void tell(String id, Event event) {
        facts.add(told.tell(id, event));
    }

    private void done(String session, String exercise) {
        Event.Outcome outcome = Event.Outcome.done;
        tell(session + exercise, new Event.Done(session, 0, exercise, outcome));
    }

    private void felt(String session, int pain) {
        tell(
                session + pain,
                new Event.Felt(
                        session,
                        Event.Moment.worst,
                        Optional.empty(),
                        OptionalInt.of(pain),
                        OptionalInt.empty()));
    }

    private void begun(String session) {
        facts.add(told.shown("shown-" + session, "cat-cow", "chin-tuck"));
        tell(session, new Event.Started("shown-" + session));
    }

    private static State oneByOne(List<Fact> facts) {
        State state = State.EMPTY;
        for (Fact fact : facts) state = state.with(fact);
        return state;
    }

    @Test
    void aSessionKeepsEverythingThatWasToldOfIt() {
        begun("one");
        felt("one", 2);
        done("one", "cat-cow");
        done("one", "chin-tuck");
        tell("end", new Event.Ended("one", Event.How.finished, 90));
        felt("one", 3);
        Session session = State.of(facts).session("one").orElseThrow();
        assertThat(session.exercises()).containsExactly("cat-cow", "chin-tuck");
        assertThat(session.felt()).hasSize(2);
        assertThat(session.end().orElseThrow().seconds()).isEqualTo(90);
        assertThat(State.of(facts).sessions()).isEqualTo(oneByOne(facts).sessions());
    }

    @Test
    void factsOfTwoSessionsInTurnsStayWithTheirOwn() {
        begun("one");
        done("one", "cat-cow");
        begun("two");
        done("one", "chin-tuck");
        done("two", "cat-cow");
        felt("one", 5);
        felt("two", 1);
        tell("end-one", new Event.Ended("one", Event.How.left, 30));
        tell("end-two", new Event.Ended("two", Event.How.finished, 60));
        State state = State.of(facts);
        assertThat(state.session("one").orElseThrow().exercises())
                .containsExactly("cat-cow", "chin-tuck");
        assertThat(state.session("two").orElseThrow().exercises()).containsExactly("cat-cow");
        assertThat(state.session("one").orElseThrow().worstPain()).hasValue(5);
        assertThat(state.session("two").orElseThrow().worstPain()).hasValue(1);
        assertThat(state.session("one").orElseThrow().end().orElseThrow().seconds()).isEqualTo(30);
        assertThat(state.sessions()).isEqualTo(oneByOne(facts).sessions());
    }

    @Test
    void whatComesBetweenTheFactsOfASessionIsNotLost() {
        begun("one");
        done("one", "cat-cow");
        tell("woke", new Event.Woke(4));
        tell("stop", new Event.Stopped("one", 1, "chin-tuck"));
        done("one", "chin-tuck");
        State state = State.of(facts);
        assertThat(state.checkIns().mornings()).hasSize(1);
        assertThat(state.stoppedOn(MONDAY)).containsExactly("chin-tuck");
        assertThat(state.sessions()).isEqualTo(oneByOne(facts).sessions());
        assertThat(state.takes(told.tell("later", new Event.Woke(3)))).isTrue();
        assertThat(state.takes(facts.getLast())).isFalse();
    }

    /** A clock that was set back puts what was done before its beginning. */
    @Test
    void whatCameBeforeItsBeginningIsAddedAllTheSame() {
        Fact done = told.tell("done", new Event.Done("one", 0, "cat-cow", Event.Outcome.done));
        begun("one");
        facts.add(done);
        Fact early = told.tell("early", new Event.Started("shown-two"));
        Fact ended = told.tell("ended", new Event.Ended("early", Event.How.finished, 5));
        facts.add(told.shown("shown-two", "cat-cow"));
        facts.add(ended);
        facts.add(early);
        State state = State.of(facts);
        assertThat(state.session("one").orElseThrow().exercises()).containsExactly("cat-cow");
        assertThat(state.session("early").orElseThrow().end()).isPresent();
        assertThat(state.sessions()).extracting(Session::id).containsExactly("early", "one");
        assertThat(state.takes(ended)).isFalse();
    }

    @Test
    void whatWasTakenBackCountsForNothingWhereverItStands() {
        begun("one");
        done("one", "cat-cow");
        tell("back", new Event.Retracted("onecat-cow"));
        assertThat(State.of(facts).session("one").orElseThrow().exercises()).isEmpty();
        assertThat(State.of(facts.reversed()).session("one").orElseThrow().exercises()).isEmpty();
    }
}
