package health.limber.plan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.limber.plan.fact.Event.Choice;
import health.limber.plan.fact.Event.Programme;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class WishesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final List<Fact> facts = new ArrayList<>();

    private void fact(String id, Event event) {
        facts.add(new Fact(id, facts.size() + 1, facts.size(), "UTC", MONDAY, 99, "phone", event));
    }

    private Wishes wishes() {
        return State.of(facts).wishes();
    }

    private static Event chose(Choice what, String exercise) {
        return new Event.Chose(what, exercise, Optional.empty());
    }

    private static Event swap(String from, String to) {
        return new Event.Chose(Choice.swap, from, Optional.of(to));
    }

    @Test
    void whatIsSwappedMakesRoomForWhatTakesItsPlace() {
        fact("a", swap("cat-cow", "cat-cow-seated"));
        assertThat(wishes().leftOut()).containsExactly("cat-cow");
        assertThat(wishes().added()).containsExactly("cat-cow-seated");
    }

    @Test
    void theLastWordCounts() {
        fact("a", chose(Choice.leaveOut, "cat-cow"));
        fact("b", chose(Choice.add, "cat-cow"));
        assertThat(wishes().leftOut()).isEmpty();
        assertThat(wishes().added()).containsExactly("cat-cow");
        fact("c", swap("cat-cow", "chin-tuck"));
        fact("d", swap("chin-tuck", "cat-cow"));
        assertThat(wishes().leftOut()).containsExactly("chin-tuck");
        assertThat(wishes().added()).containsExactly("cat-cow");
    }

    @Test
    void aChoiceCanBeTakenBack() {
        fact("a", chose(Choice.leaveOut, "cat-cow"));
        fact("b", chose(Choice.leaveOut, "chin-tuck"));
        fact("undo", new Event.Retracted("a"));
        assertThat(wishes().leftOut()).containsExactly("chin-tuck");
        assertThat(wishes().changes()).extracting(Wishes.Change::id).containsExactly("b");
    }

    @Test
    void minutesOfEverySessionAreAChangeAndTheLastWordCounts() {
        fact("a", new Event.Described(Description.ofMinutes(5)));
        fact("b", new Event.Described(Description.ofMinutes(9)));
        fact("age", new Event.Described(Description.ofAge(44).and(Description.ofMinutes(12))));
        assertThat(wishes().changes()).extracting(Wishes.Change::id).containsExactly("b");
        fact("undo", new Event.Retracted("b"));
        assertThat(wishes().changes()).extracting(Wishes.Change::id).containsExactly("a");
    }

    @Test
    void whatWasForOneDayTellsOnThatDayOnly() {
        fact("a", new Event.Followed(Programme.classicSix, Optional.empty()));
        fact("b", new Event.Allotted(3));
        assertThat(wishes().changesOn(MONDAY))
                .extracting(Wishes.Change::id)
                .containsExactly("a", "b");
        assertThat(wishes().changesOn(MONDAY.plusDays(1)))
                .extracting(Wishes.Change::id)
                .containsExactly("a");
        fact("c", new Event.Followed(Programme.composed, Optional.empty()));
        assertThat(wishes().changesOn(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void minutesOfADayAreOfThatDay() {
        fact("a", new Event.Allotted(3));
        assertThat(wishes().minutesOn(MONDAY)).hasValue(3);
        assertThat(wishes().minutesOn(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void aProgrammeIsFollowedUntilAnotherIs() {
        assertThat(wishes().programme()).isEqualTo(Programme.composed);
        fact("a", new Event.Followed(Programme.classicSix, Optional.empty()));
        assertThat(wishes().programme()).isEqualTo(Programme.classicSix);
        fact("undo", new Event.Retracted("a"));
        assertThat(wishes().programme()).isEqualTo(Programme.composed);
    }

    @Test
    void everyChangeOfMindGivesAnotherBasis() {
        List<String> bases = new ArrayList<>(List.of(State.of(facts).basis()));
        fact("a", chose(Choice.leaveOut, "cat-cow"));
        bases.add(State.of(facts).basis());
        fact("b", new Event.Described(Description.ofMinutes(5)));
        bases.add(State.of(facts).basis());
        fact("undo", new Event.Retracted("a"));
        bases.add(State.of(facts).basis());
        fact("c", new Event.Allotted(3));
        bases.add(State.of(facts).basis());
        assertThat(bases).doesNotHaveDuplicates();
        fact("d", new Event.Logged(5, List.of()));
        assertThat(State.of(facts).basis()).isEqualTo(bases.getLast());
    }

    @Test
    void aStrengthProgrammeIsFollowedFromTheDayItWasChosenUntilSomethingElseIs() {
        assertThat(wishes().strength()).isEmpty();
        fact("a", new Event.Followed(Programme.composed, Optional.of("SP-LOW-MIN")));
        assertThat(wishes().strength().orElseThrow().programme()).isEqualTo("SP-LOW-MIN");
        assertThat(wishes().programme()).isEqualTo(Programme.composed);
        assertThat(wishes().changesOn(LocalDate.of(2030, 1, 1))).hasSize(1);
        fact("b", new Event.Followed(Programme.classicSix, Optional.empty()));
        assertThat(wishes().strength()).isEmpty();
        assertThatThrownBy(() -> new Event.Followed(Programme.classicSix, Optional.of("SP-BONE")))
                .hasMessage("strength is \"SP-BONE\"; expected none beside a routine");
    }
}
