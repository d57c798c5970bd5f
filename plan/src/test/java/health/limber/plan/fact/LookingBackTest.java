package health.limber.plan.fact;

import static health.limber.plan.fact.Told.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a state tells of days that are gone. */
class LookingBackTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final Told told = new Told();

    private void done(String session, String exercise, Event.Outcome outcome) {
        told.tell("done-" + session + exercise, new Event.Done(session, 0, exercise, outcome));
    }

    private void hurt(String stop, Event.Way way, String... signs) {
        told.tell(
                "hurt-" + stop,
                new Event.Hurt(stop, List.of(), OptionalInt.of(4), List.of(signs), way));
    }

    /** Two sessions on Monday, of one of which nothing was done; one on Tuesday. */
    private State twoDays() {
        told.shown("shown1", "cat-cow", "chin-tuck");
        told.tell("one", new Event.Started("shown1"));
        done("one", "cat-cow", Event.Outcome.done);
        told.tell("stop", new Event.Stopped("one", 1, "chin-tuck"));
        hurt("stop", Event.Way.skipNeck, "dizzy-in-neck-move");
        told.tell("two", new Event.Started("shown1"));
        done("two", "cat-cow", Event.Outcome.skipped);
        told.nextDay();
        told.shown("shown2", "childs-pose");
        told.tell("three", new Event.Started("shown2"));
        done("three", "childs-pose", Event.Outcome.done);
        return told.state();
    }

    private static List<String> ids(List<Session> sessions) {
        return sessions.stream().map(Session::id).toList();
    }

    @Test
    void sessionsAreFoundByTheirDayByWhatWasShownAndById() {
        State state = twoDays();
        assertThat(ids(state.sessions())).containsExactly("three", "two", "one");
        assertThat(ids(state.sessionsOn(MONDAY))).containsExactly("two", "one");
        assertThat(ids(state.sessionsOn(TUESDAY))).containsExactly("three");
        assertThat(state.sessionsOn(TUESDAY.plusDays(1))).isEmpty();
        assertThat(ids(state.sessionsOf("shown1"))).containsExactly("two", "one");
        assertThat(ids(state.sessionsOf("shown2"))).containsExactly("three");
        assertThat(state.session("one").orElseThrow().exercises()).containsExactly("cat-cow");
        assertThat(state.session("two").orElseThrow().exercises()).isEmpty();
        assertThat(state.session("four")).isEmpty();
    }

    @Test
    void whatWasShownIsFoundByIdAndTheNewestAtOnce() {
        State state = twoDays();
        assertThat(state.prescription("shown1").orElseThrow().day()).isEqualTo(MONDAY);
        assertThat(state.prescription("shown2").orElseThrow().day()).isEqualTo(TUESDAY);
        assertThat(state.prescription("shown3")).isEmpty();
        assertThat(state.lastPrescription().orElseThrow().id()).isEqualTo("shown2");
        assertThat(State.EMPTY.lastPrescription()).isEmpty();
    }

    @Test
    void aStopIsFoundInTheSessionItBelongsTo() {
        State state = twoDays();
        assertThat(state.stoppedOn(MONDAY)).containsExactly("chin-tuck");
        assertThat(state.stoppedOn(TUESDAY)).isEmpty();
        assertThat(state.session("one").orElseThrow().worstPain()).hasValue(4);
        assertThat(state.session("three").orElseThrow().worstPain()).isEmpty();
        assertThat(state.sessionsWith("dizzy-in-neck-move")).isEqualTo(1);
        assertThat(state.sessionsWith("travels-down-limb")).isZero();
    }

    @Test
    void theNeckRestsOnTheDayOfADizzySpellOnly() {
        State state = twoDays();
        assertThat(state.neckRestsOn(MONDAY)).isTrue();
        assertThat(state.neckRestsOn(TUESDAY)).isFalse();
        told.tell("stop2", new Event.Stopped("three", 0, "childs-pose"));
        hurt("stop2", Event.Way.skip);
        assertThat(told.state().neckRestsOn(TUESDAY)).isFalse();
    }

    @Test
    void theLastDayOnWhichSomethingWasDoneCountsWhatWasToldToo() {
        told.shown("shown1", "cat-cow");
        told.tell("one", new Event.Started("shown1"));
        assertThat(told.state().lastDone()).isNull();
        done("one", "cat-cow", Event.Outcome.done);
        told.nextDay();
        told.tell("two", new Event.Started("shown1"));
        assertThat(told.state().lastDone()).isEqualTo(MONDAY);
        told.tell("walk", new Event.Logged(10, List.of()));
        assertThat(told.state().lastDone()).isEqualTo(TUESDAY);
    }

    @Test
    void whoAgreedAgreedToOneText() {
        assertThat(State.EMPTY.consented()).isFalse();
        told.tell("yes", new Event.Consented("keep-1"));
        assertThat(told.state().consented()).isTrue();
        assertThat(told.state().agreedTo("keep-1")).isTrue();
        assertThat(told.state().agreedTo("share-1")).isFalse();
    }

    @Test
    void onlyWhatShapesThePlanGivesItAnotherName() {
        told.tell("minutes", new Event.Described(Description.ofMinutes(5)));
        String basis = told.state().basis();
        told.shown("shown1", "cat-cow");
        assertThat(told.state().basis()).isEqualTo(basis);
        told.tell("pain", new Event.Woke(3));
        assertThat(told.state().basis()).isNotEqualTo(basis);
    }

    @Test
    void aNewerFactIsTakenAnOlderOrTheSameIsNot() {
        Fact first = told.tell("first", new Event.Woke(3));
        Fact second = told.tell("second", new Event.Woke(4));
        State state = State.EMPTY.with(first);
        assertThat(state.takes(first)).isFalse();
        assertThat(state.takes(second)).isTrue();
        assertThat(state.with(second).takes(first)).isFalse();
        assertThat(state.takes(told.tell("back", new Event.Retracted("first")))).isFalse();
    }

    @Test
    void whatOneSaidOfTheWeekIsKeptApart() {
        Event.Affected week = new Event.Affected(4, 5, 6);
        assertThat(CheckIns.NONE.lastCheck()).isNull();
        told.tell("one", new Event.Woke(3));
        told.tell("two", new Event.Affected(1, 1, 1));
        told.nextDay();
        told.tell("three", week);
        told.tell("four", new Event.Confident(8));
        told.tell("five", new Event.Described(Description.ofStress(7)));
        told.tell("six", new Event.Understood("half-the-minutes"));
        told.tell("seven", new Event.Lingered("one"));
        CheckIns said = told.state().checkIns();
        assertThat(said.lastCheck()).isEqualTo(TUESDAY);
        assertThat(said.impacts()).extracting(CheckIns.Impact::day).startsWith(TUESDAY);
        assertThat(said.impacts().getFirst().what()).isEqualTo(week);
        assertThat(said.confidence()).containsExactly(new CheckIns.Level(TUESDAY, 8));
        assertThat(said.stress()).containsExactly(new CheckIns.Level(TUESDAY, 7));
        assertThat(said.understood("half-the-minutes")).isTrue();
        assertThat(said.understood("another")).isFalse();
        assertThat(said.lingered()).containsExactly("one");
        assertThat(said.mornings()).hasSize(1);
    }

    @Test
    void aBadDayIsThatDayAndKnowsTheFactThatCalledItSo() {
        told.tell("bad", new Event.Flared());
        told.nextDay();
        CheckIns said = told.state().checkIns();
        assertThat(said.flaredOn(MONDAY)).isTrue();
        assertThat(said.flaredOn(TUESDAY)).isFalse();
        assertThat(said.flareOn(MONDAY)).contains("bad");
        assertThat(said.flareOn(TUESDAY)).isEmpty();
    }

    @Test
    void aSessionInWhichItHurtStaysAndAnotherMayBeTakenBack() {
        told.shown("shown1", "cat-cow");
        Fact begun = told.tell("one", new Event.Started("shown1"));
        assertThat(told.state().whyItStands(begun)).isEmpty();
        Fact stop = told.tell("stop", new Event.Stopped("one", 0, "cat-cow"));
        assertThat(told.state().whyItStands(begun)).contains("a session in which it hurt stays");
        assertThat(told.state().whyItStands(stop)).isEmpty();
        Fact other = told.tell("stop2", new Event.Stopped("one", 0, "cat-cow"));
        hurt("stop", Event.Way.skip);
        assertThat(told.state().whyItStands(stop)).contains("a stop that was explained stays");
        assertThat(told.state().whyItStands(other)).isEmpty();
    }

    @Test
    void whatAScreeningAsksIsChangedByAnsweringAgain() {
        Optional<String> safety =
                Optional.of("an answer about safety is changed by answering again");
        Fact age = told.tell("age", new Event.Described(Description.ofAge(40)));
        Fact minutes = told.tell("minutes", new Event.Described(Description.ofMinutes(5)));
        assertThat(told.state().whyItStands(age)).isEqualTo(safety);
        assertThat(told.state().whyItStands(minutes)).isEmpty();
        assertThat(told.state().whyItStands(told.tell("pain", new Event.Woke(3)))).isEmpty();
        assertThat(told.state().whyItStands(told.shown("shown", "cat-cow")))
                .contains("what was shown or agreed stays");
    }
}
