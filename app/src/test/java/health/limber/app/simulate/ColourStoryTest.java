package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.plan.dosing.Colour;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.listening.Change;
import health.limber.plan.listening.Rating;
import health.limber.plan.week.Course;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What gives a session its colour, and what a colour brings. */
class ColourStoryTest {
    private static final LoadedLibrary LOADED = Stories.LOADED;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Felt WELL = Felt.of(2, 2, 4);

    private final Life life = new Life(Life.Engine.of(LOADED), MONDAY);

    private void backPain() {
        Stories.backPain(life, 8, Set.of());
    }

    private void day(Felt felt) {
        life.screenAgainIfAsked(3);
        life.prescribed().ifPresent(one -> life.does(one, felt));
        life.wait(1);
        life.tell(new Event.Woke(3));
    }

    private List<Colour> colours(LocalDate day) {
        return life.dosing().ratings().stream()
                .filter(one -> one.day().equals(day))
                .map(Rating::colour)
                .distinct()
                .toList();
    }

    private Course course(String exercise) {
        for (Course one : life.dosing().courses()) if (one.exercise().equals(exercise)) return one;
        throw new AssertionError(exercise);
    }

    /** With no morning told: pain before, pain before the next session, days between, colour. */
    @ParameterizedTest
    @CsvSource({
        "2, 4, 2, RED",
        "2, 3, 2, GREEN",
        "2, 2, 3, GREEN",
        "2, 9, 1, UNRATED",
        "2, -1, 2, UNRATED",
        "-1, 2, 2, UNRATED"
    })
    void painBeforeTheNextSessionStandsInForAMorningNobodyTold(
            int before, int then, int days, Colour colour) {
        backPain();
        life.does(life.prescribed().orElseThrow(), felt(before));
        assertThat(colours(MONDAY)).containsExactly(Colour.UNRATED);
        life.wait(days);
        life.does(life.prescribed().orElseThrow(), felt(then));
        assertThat(colours(MONDAY)).containsExactly(colour);
        assertThat(life.dosing().changes().isEmpty()).isEqualTo(colour != Colour.RED);
        for (Change one : life.dosing().changes()) {
            assertThat(one.day()).isEqualTo(MONDAY);
            assertThat(one.why().rule()).isEqualTo("DR-03");
        }
    }

    private static Felt felt(int before) {
        OptionalInt told = before < 0 ? OptionalInt.empty() : OptionalInt.of(before);
        return new Felt(told, OptionalInt.of(2), OptionalInt.of(4));
    }

    @Test
    void aMorningThatWasToldCountsMoreThanTheNextSession() {
        backPain();
        life.does(life.prescribed().orElseThrow(), WELL);
        life.wait(1);
        life.tell(new Event.Woke(3));
        life.wait(1);
        life.does(life.prescribed().orElseThrow(), Felt.of(8, 8, 4));
        assertThat(colours(MONDAY)).containsExactly(Colour.GREEN);
    }

    @Test
    void aStopWithinTheLimitsOfPainHoldsNothingBackForAWeek() {
        assertThat(daysUntilItGrows(4)).isLessThanOrEqualTo(7);
        assertThat(daysUntilItGrows(5)).isGreaterThan(7);
    }

    /** Stops at an exercise with this pain, 2 at the start; then only this exercise is easy. */
    private static long daysUntilItGrows(int pain) {
        ColourStoryTest story = new ColourStoryTest();
        story.backPain();
        for (int i = 0; i < 5; i++) story.day(WELL);
        Life life = story.life;
        Prescription shown = life.prescribed().orElseThrow();
        Event.Line line = shown.what().items().getFirst();
        String started = life.begins(shown, OptionalInt.of(2));
        life.hurts(started, 0, line, new Life.Pain(pain, List.of()));
        LocalDate stopped = life.today();
        life.wait(1);
        life.tell(new Event.Woke(3));
        for (int i = 0; i < 20; i++) story.onlyEasy(line.exercise());
        return life.dosing().changes().stream()
                .filter(one -> one.exercise().equals(line.exercise()))
                .filter(one -> one.kind() == Change.Kind.up && one.day().isAfter(stopped))
                .mapToLong(one -> one.day().toEpochDay() - stopped.toEpochDay())
                .findFirst()
                .orElseThrow();
    }

    private void onlyEasy(String exercise) {
        life.screenAgainIfAsked(3);
        Optional<Prescription> shown = life.prescribed();
        if (shown.isPresent()) {
            String started = life.does(shown.get(), Felt.of(2, 2, 9));
            life.tell(
                    new Event.Felt(
                            started,
                            Event.Moment.worst,
                            Optional.of(exercise),
                            OptionalInt.of(2),
                            OptionalInt.of(4)));
        }
        life.wait(1);
        life.tell(new Event.Woke(3));
    }

    @Test
    void theFirstTimeSymptomsTravelItComesBackOnceAnEasierOneHasGrown() {
        backPain();
        Prescription shown = life.prescribed().orElseThrow();
        List<Event.Line> lines = shown.what().items();
        int at = 0;
        while (Stories.exercise(lines.get(at).exercise()).easier().isEmpty()) at++;
        String stopped = lines.get(at).exercise();
        String started = life.begins(shown, OptionalInt.of(2));
        life.hurts(started, at, lines.get(at), new Life.Pain(3, List.of("travels-down-limb")));
        List<String> easier = Stories.exercise(stopped).easier();
        for (int day = 0; day < 150 && course(stopped).out().isPresent(); day++) {
            assertThat(life.dosing().courses())
                    .noneMatch(one -> easier.contains(one.exercise()) && one.ready());
            day(WELL);
        }
        assertThat(course(stopped).out()).isEmpty();
        assertThat(course(stopped).standing())
                .isEqualTo(Stories.exercise(stopped).doses().beginner());
        assertThat(life.dosing().courses())
                .anyMatch(one -> easier.contains(one.exercise()) && one.ready());
        assertThat(life.dosing().stopped(stopped)).isTrue();
    }

    @Test
    void aStepGoesToWhatHasGoneWellLongest() {
        backPain();
        for (int i = 0; i < 40; i++) day(WELL);
        List<Change> up =
                life.dosing().changes().stream()
                        .filter(one -> one.kind() == Change.Kind.up)
                        .toList();
        assertThat(up).hasSizeGreaterThan(5);
        for (Change change : up) {
            long own = greens(change.exercise(), change.day());
            for (Rating rating : life.dosing().ratings()) {
                boolean beside =
                        rating.day().equals(change.day())
                                && !rating.exercise().equals(change.exercise());
                if (beside && isDue(rating.exercise(), change.day()))
                    assertThat(greens(rating.exercise(), change.day()))
                            .as(change + " before " + rating.exercise())
                            .isLessThanOrEqualTo(own);
            }
        }
    }

    /** Whether it could have taken the step, by the days it was done: it took one later anyway. */
    private boolean isDue(String exercise, LocalDate day) {
        if (exercise.equals("walk-break")) return false; // it grows once a week only
        LocalDate first =
                life.dosing().ratings().stream()
                        .filter(one -> one.exercise().equals(exercise))
                        .map(Rating::day)
                        .findFirst()
                        .orElseThrow();
        return !first.plusDays(7).isAfter(day)
                && life.dosing().changes().stream()
                        .anyMatch(one -> one.exercise().equals(exercise) && one.day().isAfter(day));
    }

    /** Sessions in which it went well since its last step, this day's among them. */
    private long greens(String exercise, LocalDate day) {
        LocalDate since =
                life.dosing().changes().stream()
                        .filter(one -> one.exercise().equals(exercise) && one.day().isBefore(day))
                        .map(Change::day)
                        .reduce(LocalDate.MIN, (one, other) -> other);
        return life.dosing().ratings().stream()
                .filter(one -> one.exercise().equals(exercise) && one.colour() == Colour.GREEN)
                .filter(one -> one.day().isAfter(since) && !one.day().isAfter(day))
                .count();
    }
}
