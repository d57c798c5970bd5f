package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.explain.Sentences;
import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.listening.GateFacts;
import health.limber.plan.screening.Complaint;
import health.limber.plan.week.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How full neck circles are opened by what was done, and locked again by what happened. */
class GateStoryTest {
    private static final LoadedLibrary LOADED = Stories.LOADED;
    private static final String HALF = "neck-rolls";
    private static final String FULL = "neck-rolls-full";
    private static final Felt WELL = Felt.of(1, 1, 4);

    private final Life life = Life.from(LOADED, LocalDate.of(2026, 9, 7));

    @BeforeEach
    void aNeckThatWantsCircles() {
        life.screen(
                List.of(
                        Description.ofAge(40),
                        Description.ofRegions(List.of(Complaint.Region.neck)),
                        Description.ofPainNow(2),
                        Description.ofDuration(120),
                        Description.ofMinutes(15)),
                Set.of());
        add(HALF);
        add(FULL);
    }

    private void add(String exercise) {
        life.tell(new Event.Chose(Event.Choice.add, exercise, Optional.empty()));
    }

    private void agree() {
        life.tell(new Event.Understood(GateFacts.NECK_CIRCLES));
    }

    private void days(int count, Felt felt) {
        for (int day = 0; day < count; day++) {
            life.prescribed().ifPresent(one -> life.does(one, felt));
            life.wait(1);
            life.tell(new Event.Woke(2));
            life.screenAgainIfAsked(2);
        }
    }

    private Optional<Answer.Withheld> withheld() {
        return life.answer().withheld().stream()
                .filter(one -> one.exercise().id().equals(FULL))
                .findFirst();
    }

    /** True if it comes in one of the next seven days. */
    private boolean comes() {
        boolean comes = false;
        for (int day = 0; day < 7; day++) {
            comes |=
                    life.prescribed().stream()
                            .flatMap(shown -> shown.what().items().stream())
                            .anyMatch(line -> line.exercise().equals(FULL));
            days(1, WELL);
        }
        return comes;
    }

    @Test
    void sixSessionsOfHalfCirclesOverTwoWeeksAndTheirOwnYesOpenThem() {
        days(5, WELL);
        agree();
        assertThat(withheld()).isPresent();
        assertThat(new Sentences(LOADED).of(withheld().orElseThrow().because()))
                .contains("half circles have gone well for two weeks");
        days(15, WELL);
        assertThat(withheld()).isEmpty();
        assertThat(comes()).isTrue();
    }

    @Test
    void withoutTheirOwnYesTheyStayLocked() {
        days(20, WELL);
        assertThat(withheld()).isPresent();
        assertThat(comes()).isFalse();
    }

    @Test
    void painAboveTwoInOneOfThemKeepsThemLocked() {
        days(10, WELL);
        days(6, Felt.of(1, 3, 4));
        days(5, WELL);
        agree();
        assertThat(withheld()).isPresent();
    }

    @Test
    void aSignDuringHalfCirclesLocksThemAgain() {
        days(20, WELL);
        agree();
        assertThat(withheld()).isEmpty();
        Prescription shown = next();
        List<Event.Line> items = shown.what().items();
        int item = items.stream().map(Event.Line::exercise).toList().indexOf(HALF);
        String started = life.begins(shown, OptionalInt.of(1));
        life.hurts(started, item, items.get(item), new Life.Pain(1, List.of("dizzy-in-neck-move")));
        days(1, WELL);
        assertThat(withheld()).isPresent();
        assertThat(comes()).isFalse();
    }

    /** The next session that has half-circles. */
    private Prescription next() {
        for (int day = 0; day < 7; day++) {
            Optional<Prescription> one = life.prescribed();
            boolean has =
                    one.stream()
                            .flatMap(shown -> shown.what().items().stream())
                            .anyMatch(line -> line.exercise().equals(HALF));
            if (has) return one.orElseThrow();
            days(1, WELL);
        }
        throw new AssertionError("no half-circles within a week");
    }
}
