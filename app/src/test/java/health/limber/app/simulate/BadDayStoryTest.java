package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.fact.Event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Today is bad": this day is gentle, the next is shorter, and nothing that was grown to is lost.
 */
class BadDayStoryTest {
    private static final LoadedLibrary LOADED = Stories.LOADED;
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final Life life = new Life(Life.Engine.of(LOADED), MONDAY);

    private void backPain(int minutes) {
        Stories.backPain(life, minutes, Set.of());
    }

    private static boolean isStrength(Event.Line line) {
        return Stories.exercise(line.exercise()).by(Mechanism.strength);
    }

    private static boolean says(Event.Line line, String rule) {
        return line.why().stream().anyMatch(one -> one.rule().equals(rule));
    }

    private Event.Prescribed session() {
        return life.day().session().orElseThrow();
    }

    private Map<String, Dose> standing() {
        Map<String, Dose> standing = new LinkedHashMap<>();
        life.dosing().courses().forEach(one -> standing.put(one.exercise(), one.standing()));
        return standing;
    }

    /** Until a day with strength comes. */
    private void waitForStrength() {
        for (int i = 0; i < 7; i++) {
            if (life.day()
                    .session()
                    .filter(s -> s.items().stream().anyMatch(BadDayStoryTest::isStrength))
                    .isPresent()) return;
            life.prescribed().ifPresent(one -> life.does(one, Felt.of(2, 2, 4)));
            life.wait(1);
            life.tell(new Event.Woke(3));
        }
        throw new AssertionError("no strength in a week");
    }

    @Test
    void aBadDayHasNoStrengthAndHalfOfEachDose() {
        backPain(15);
        waitForStrength();
        Map<String, Dose> before = standing();
        String bad = life.tell(new Event.Flared());
        Event.Prescribed gentle = session();
        assertThat(gentle.minutes()).isEqualTo(5);
        assertThat(gentle.items()).isNotEmpty().noneMatch(BadDayStoryTest::isStrength);
        for (Event.Line line : gentle.items()) {
            assertThat(says(line, "flare")).as(line.exercise()).isTrue();
            Optional<Dose> grown = Optional.ofNullable(before.get(line.exercise()));
            Dose full = grown.orElse(Stories.exercise(line.exercise()).doses().beginner());
            // breathing fills what is left of a session, which is less on a short day
            if (!Stories.exercise(line.exercise()).by(Mechanism.relaxation))
                assertThat(line.dose()).as(line.exercise()).isEqualTo(full.half());
        }
        assertThat(standing()).isEqualTo(before);
        life.tell(new Event.Retracted(bad));
        assertThat(session().minutes()).isEqualTo(15);
        assertThat(session().items()).noneMatch(line -> says(line, "flare"));
    }

    @ParameterizedTest
    @CsvSource({"15, 5, 7", "8, 5, 4", "4, 4, 2", "3, 3, 2", "2, 2, 2"})
    void theDayAfterIsHalfAsLongAndTheOneAfterThatAsEver(int usual, int bad, int after) {
        backPain(usual);
        assertThat(session().minutes()).isEqualTo(usual);
        life.tell(new Event.Flared());
        assertThat(session().minutes()).isEqualTo(bad);
        life.wait(1);
        assertThat(session().minutes()).isEqualTo(after);
        assertThat(session().items()).isNotEmpty().allMatch(line -> says(line, "after-flare"));
        assertThat(session().items())
                .allMatch(line ->
                        line.dose().equals(Stories.exercise(line.exercise()).doses().beginner())
                                || line.why().size() > 1);
        life.wait(1);
        assertThat(session().minutes()).isEqualTo(usual);
        assertThat(session().items()).noneMatch(line -> says(line, "after-flare"));
    }
}
