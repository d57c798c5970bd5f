package health.limber.app.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.exercise.Exercise;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class DoseTellingTest {
    private static final LoadedLibrary LIBRARY = Shelf.open(null);
    private final Wording words = new Wording();

    @Test
    void aWalkIsToldInMinutes() {
        assertThat(beginner("walk-break").amount()).isEqualTo("3 minutes");
        assertThat(beginner("walk-break").details()).isEmpty();
    }

    @Test
    void sidesAndDirectionsAreNamed() {
        assertThat(beginner("hip-flexor-lunge").amount())
                .isEqualTo("2 sets: once each, on each side");
        assertThat(beginner("neck-rolls").amount()).isEqualTo("3 times, in each direction");
    }

    @Test
    void aDescendingPyramidNamesEverySet() {
        assertThat(progressed("bird-dog").amount())
                .isEqualTo("3 sets: 6, 4 and 2 times, on each side");
    }

    @Test
    void aLongTempoThatRepeatsItselfIsToldOnce() {
        assertThat(beginner("neck-tilt-turn").details())
                .contains("Pace: 3 seconds, hold, 3 seconds, and so on, 4 times in each round");
        assertThat(beginner("cat-cow").details())
                .contains("Pace: 3 seconds, hold, 3 seconds, hold");
    }

    @Test
    void restsAreToldOnlyWhereThereAreSome() {
        assertThat(beginner("dnf-nod-supine").details()).contains("Rest 5 seconds after each one");
        assertThat(beginner("neck-rolls").details()).noneMatch(line -> line.contains("Rest"));
    }

    @Test
    void everyDoseCanBeToldInSeconds() {
        assertThat(DoseTelling.duration(words, 59)).isEqualTo("59 seconds");
        assertThat(DoseTelling.duration(words, 60)).isEqualTo("1 minute");
        assertThat(DoseTelling.duration(words, 121)).isEqualTo("2 minutes 1 second");
        assertThat(DoseTelling.minutes(words, 20)).isEqualTo("about 1 minute");
        assertThat(DoseTelling.minutes(words, 90)).isEqualTo("about 2 minutes");
    }

    private DoseTelling.Told beginner(String id) {
        Exercise exercise = exercise(id);
        return new DoseTelling(words, exercise)
                .tell("", exercise.doses().beginner(), Optional.empty());
    }

    private DoseTelling.Told progressed(String id) {
        Exercise exercise = exercise(id);
        return new DoseTelling(words, exercise)
                .tell("", exercise.doses().progressed(), Optional.empty());
    }

    private static Exercise exercise(String id) {
        return LIBRARY.library().exercises().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
