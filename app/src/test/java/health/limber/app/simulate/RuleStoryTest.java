package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.simulate.Life.Felt;
import health.limber.plan.dosing.Colour;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.listening.Change;
import health.limber.plan.listening.Rating;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Rules that show themselves over some weeks and in no other story. */
class RuleStoryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final Life life = new Life(Life.Engine.of(Stories.LOADED), MONDAY);

    private void hurts(Region region, int durationDays, PainType type, Set<String> yes) {
        life.screen(
                List.of(
                        Description.ofAge(40),
                        Description.ofRegions(List.of(region)),
                        Description.ofPain(new Description.Pain(Optional.of(type), List.of())),
                        Description.ofPainNow(3),
                        Description.ofDuration(durationDays),
                        Description.ofMinutes(8)),
                yes);
    }

    private void wellDay() {
        life.screenAgainIfAsked(3);
        life.prescribed().ifPresent(one -> life.does(one, Felt.of(2, 2, 4)));
        life.wait(1);
        life.tell(new Event.Woke(3));
    }

    @Test
    void whatNobodyRatedHoldsTheDoseAndCountsForNothing() {
        hurts(Region.low, 120, PainType.dull_persistent, Set.of());
        for (int day = 0; day < 13; day++) {
            Felt silent = new Felt(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(3));
            life.prescribed().ifPresent(one -> life.does(one, silent));
            life.wait(1);
        }
        assertThat(life.dosing().ratings()).isNotEmpty();
        assertThat(life.dosing().ratings()).extracting(Rating::colour).containsOnly(Colour.UNRATED);
        assertThat(life.dosing().changes()).isEmpty();
    }

    private List<String> notes() {
        return life.answer().plan().map(Plan::notes).orElseThrow().stream()
                .map(Reason::rule)
                .toList();
    }

    @Test
    void whoseNeckHasHurtForLongIsToldThatTwoMinutesAreWorthDoing() {
        hurts(Region.neck, 200, PainType.dull_persistent, Set.of());
        assertThat(notes()).contains("DR-16");
    }

    @Test
    void whoseNeckHurtsSinceShortlyIsNot() {
        hurts(Region.neck, 30, PainType.dull_persistent, Set.of());
        assertThat(notes()).doesNotContain("DR-16");
    }

    @Test
    void whatAPrecautionLimitsWaitsTwiceAsLongForAStep() {
        hurts(Region.low, 120, PainType.dull_persistent, Set.of("q_knee"));
        life.tell(new Event.Chose(Event.Choice.add, "chair-squat", Optional.empty()));
        Set<String> limited = new LinkedHashSet<>();
        for (int day = 0; day < 60; day++) {
            life.screenAgainIfAsked(3);
            for (Event.Line line :
                    life.prescribed().map(one -> one.what().items()).orElse(List.of()))
                if (!line.limits().isEmpty()) limited.add(line.exercise());
            wellDay();
        }
        int steps = 0;
        for (String exercise : limited) {
            boolean strength = Stories.exercise(exercise).by(Mechanism.strength);
            LocalDate before = entered(exercise);
            for (Change change : life.dosing().changes()) {
                if (!change.exercise().equals(exercise) || change.kind() != Change.Kind.up)
                    continue;
                assertThat(ChronoUnit.DAYS.between(before, change.day()))
                        .as(exercise)
                        .isGreaterThanOrEqualTo(strength ? 14 : 8);
                before = change.day();
                steps++;
            }
        }
        assertThat(steps).isPositive();
    }

    private LocalDate entered(String exercise) {
        for (Rating one : life.dosing().ratings())
            if (one.exercise().equals(exercise)) return one.day();
        throw new AssertionError(exercise);
    }

    /** The centralisation rule of clinical.md 2.1. */
    @Test
    void aDirectionThatSendsSymptomsFurtherDownIsDropped() {
        String arching = "prone-press-up";
        hurts(Region.low, 120, PainType.dull_persistent, Set.of());
        life.tell(new Event.Chose(Event.Choice.add, arching, Optional.empty()));
        assertThat(withheld()).doesNotContain(arching);
        Prescription one = life.prescribed().orElseThrow();
        int at = one.what().items().stream().map(Event.Line::exercise).toList().indexOf(arching);
        assertThat(at).isNotNegative();
        String started = life.begins(one, OptionalInt.of(3));
        life.hurts(
                started,
                at,
                one.what().items().get(at),
                new Life.Pain(4, List.of("travels-down-limb")));
        life.tell(new Event.Ended(started, Event.How.pain, 60));
        life.wait(40);
        life.screenAgainIfAsked(3);
        assertThat(withheld()).contains(arching);
        assertThat(life.prescribed().map(p -> p.what().items()).orElse(List.of()))
                .extracting(Event.Line::exercise)
                .doesNotContain(arching);
    }

    private List<String> withheld() {
        return life.answer().withheld().stream().map(w -> w.exercise().id()).toList();
    }
}
