package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Dose;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.listening.Change;
import health.limber.plan.screening.Complaint;
import health.limber.plan.week.Course;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How far apart steps are, how long an exercise is out, and when a change is known. */
class StepStoryTest {
    private static final LoadedLibrary LOADED = Stories.LOADED;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Felt WELL = Felt.of(2, 2, 4);
    private static final int USUAL = 3;

    private final Life life = new Life(Life.Engine.of(LOADED), MONDAY);

    private void backPain(Optional<Complaint.PainType> type, Set<String> yes) {
        life.screen(
                List.of(
                        Description.ofAge(40),
                        Description.ofRegions(List.of(Complaint.Region.low)),
                        Description.ofPain(new Description.Pain(type, List.of())),
                        Description.ofPainNow(USUAL),
                        Description.ofDuration(120),
                        Description.ofMinutes(8)),
                yes);
    }

    private void days(int count, Felt felt) {
        for (int i = 0; i < count; i++) {
            life.screenAgainIfAsked(USUAL);
            life.prescribed().ifPresent(one -> life.does(one, felt));
            life.wait(1);
            life.tell(new Event.Woke(USUAL));
        }
    }

    private List<Change> up() {
        return life.dosing().changes().stream().filter(c -> c.kind() == Change.Kind.up).toList();
    }

    /** Days between the steps of each exercise, the first counted from its first session. */
    private Map<String, List<Long>> apart() {
        Map<String, LocalDate> last = new LinkedHashMap<>();
        for (var rating : life.dosing().ratings())
            last.putIfAbsent(rating.exercise(), rating.day());
        Map<String, List<Long>> apart = new LinkedHashMap<>();
        for (Change change : up()) {
            LocalDate before = last.put(change.exercise(), change.day());
            apart.computeIfAbsent(change.exercise(), id -> new ArrayList<>())
                    .add(ChronoUnit.DAYS.between(before, change.day()));
        }
        return apart;
    }

    private Course course(String exercise) {
        for (Course one : life.dosing().courses()) if (one.exercise().equals(exercise)) return one;
        throw new AssertionError(exercise);
    }

    @Test
    void whoHurtsInManyPlacesWaitsTwoWeeksForEachStep() {
        backPain(Optional.of(Complaint.PainType.widespread), Set.of());
        days(44, WELL);
        assertThat(up()).isNotEmpty();
        apart().values().forEach(days -> assertThat(days).allMatch(n -> n >= 14));
    }

    @Test
    void everybodyElseWaitsFourDaysOrSevenForStrengthBeforeTheFirstStep() {
        backPain(Optional.of(Complaint.PainType.dull_persistent), Set.of());
        days(30, WELL);
        boolean soon = false;
        for (var one : apart().entrySet()) {
            boolean strength =
                    LOADED.library().exercises().stream()
                            .filter(e -> e.id().equals(one.getKey()))
                            .anyMatch(e -> e.by(health.limber.plan.exercise.Mechanism.strength));
            long first = one.getValue().getFirst();
            assertThat(first).as(one.getKey()).isGreaterThanOrEqualTo(strength ? 7 : 4);
            soon |= !strength && first < 7;
        }
        assertThat(soon).isTrue();
        assertThat(apart().values()).anyMatch(days -> days.size() > 1 && days.getLast() < 14);
    }

    @Test
    void aWalkGrowsOnceAWeek() {
        backPain(Optional.of(Complaint.PainType.dull_persistent), Set.of());
        days(45, WELL);
        List<Long> walks = apart().getOrDefault("walk-break", List.of());
        assertThat(walks).hasSizeGreaterThan(2).allMatch(days -> days >= 4);
        assertThat(walks.subList(1, walks.size())).allMatch(days -> days >= 7);
    }

    @Test
    void symptomsThatTravelPutWhatHasNothingEasierOutForFourWeeks() {
        backPain(Optional.of(Complaint.PainType.dull_persistent), Set.of());
        Prescription shown = life.prescribed().orElseThrow();
        List<Event.Line> lines = shown.what().items();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String id = lines.get(i).exercise();
            if (LOADED.library().exercises().stream()
                    .anyMatch(e -> e.id().equals(id) && e.easier().isEmpty())) at = i;
        }
        String exercise = lines.get(at).exercise();
        String started = life.begins(shown, OptionalInt.of(2));
        life.hurts(started, at, lines.get(at), new Life.Pain(3, List.of("travels-down-limb")));
        Course out = course(exercise);
        assertThat(out.out().orElseThrow().rule()).isEqualTo("DR-04");
        assertThat(out.ready()).isFalse();
        life.wait(28);
        assertThat(course(exercise).out()).isPresent();
        life.wait(1);
        assertThat(course(exercise).out()).isEmpty();
    }

    @Test
    void painDuringIsKnownAtOnceAndPainTheMorningAfterWhenItIsTold() {
        backPain(Optional.of(Complaint.PainType.dull_persistent), Set.of());
        life.does(life.prescribed().orElseThrow(), Felt.of(2, 7, 4));
        assertThat(life.dosing().changes()).isNotEmpty();
        life.wait(1);
        life.does(life.prescribed().orElseThrow(), WELL);
        int known = life.dosing().changes().size();
        life.wait(1);
        assertThat(life.dosing().changes()).hasSize(known);
        life.tell(new Event.Woke(USUAL + 3));
        assertThat(life.dosing().changes()).hasSizeGreaterThan(known);
    }

    @Test
    void aChangeThatBecameKnownAfterASessionWasShownIsNotUndoneByThatSession() {
        backPain(Optional.of(Complaint.PainType.dull_persistent), Set.of());
        days(2, WELL);
        life.does(life.prescribed().orElseThrow(), WELL);
        life.wait(1);
        Prescription shown = life.prescribed().orElseThrow();
        life.tell(new Event.Woke(USUAL + 3));
        List<Change> cuts = life.dosing().changes();
        assertThat(cuts).isNotEmpty();
        life.does(shown, new Felt(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()));
        for (Change cut : cuts) {
            Dose standing = course(cut.exercise()).standing();
            assertThat(standing).as(cut.exercise()).isEqualTo(cut.after());
        }
    }

    @Test
    void afterAStepTheSessionsAreCountedAnew() {
        backPain(Optional.of(Complaint.PainType.dull_persistent), Set.of());
        days(30, WELL);
        Map<String, Integer> since = new LinkedHashMap<>();
        Map<String, LocalDate> stepped = new LinkedHashMap<>();
        for (Change change : up()) {
            LocalDate before = stepped.put(change.exercise(), change.day());
            if (before == null) continue;
            long sessions =
                    life.dosing().ratings().stream()
                            .filter(one -> one.exercise().equals(change.exercise()))
                            .filter(one ->
                                    one.day().isAfter(before) && !one.day().isAfter(change.day()))
                            .count();
            since.merge(change.exercise(), Math.toIntExact(sessions), Math::min);
        }
        assertThat(since).isNotEmpty();
        since.values().forEach(sessions -> assertThat(sessions).isGreaterThanOrEqualTo(2));
    }

    @Test
    void aBreakOfAWeekTakesTheStepsBackOneByOneAndNoMore() {
        backPain(Optional.of(Complaint.PainType.dull_persistent), Set.of());
        days(20, WELL);
        int steps = up().size();
        life.wait(9);
        assertThat(life.dosing().gapDays()).isEqualTo(9);
        List<Change> back =
                life.dosing().changes().stream()
                        .filter(one -> one.why().rule().equals("DR-09b"))
                        .toList();
        assertThat(back).isNotEmpty().hasSizeLessThanOrEqualTo(steps);
        assertThat(back).extracting(Change::exercise).doesNotHaveDuplicates();
        life.wait(3);
        assertThat(
                        life.dosing().changes().stream()
                                .filter(one -> one.why().rule().equals("DR-09b")))
                .hasSameSizeAs(back);
    }
}
