package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.simulate.Life.Felt;
import health.limber.plan.fact.Event;
import health.limber.plan.prescribing.Reminding;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reminders that went by: one a day, and after three in a row one a week (AD-03). */
class ReminderStoryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final Life life = new Life(Life.Engine.of(Stories.LOADED), MONDAY);
    private LocalDate since = MONDAY;

    @BeforeEach
    void backPain() {
        Stories.backPain(life, 8, Set.of());
    }

    /** With a reminder on each day but Sunday. */
    private Reminding reminding() {
        Reminding.Days days =
                new Reminding.Days(since, life.today(), day -> day.getDayOfWeek().getValue() < 7);
        return Reminding.of(life.state(), days, Stories.LOADED.library().dosing());
    }

    private boolean isDaily() {
        return reminding().weeklySince().isEmpty();
    }

    @Test
    void threeInARowMakeItWeeklyAndTwoDoNot() {
        assertThat(isDaily()).isTrue();
        life.wait(2);
        assertThat(isDaily()).isTrue();
        life.wait(1);
        assertThat(reminding().weeklySince()).contains(MONDAY.plusDays(2));
    }

    @Test
    void itStaysWeeklyFromTheThirdOnHoweverManyGoBy() {
        life.wait(20);
        assertThat(reminding().weeklySince()).contains(MONDAY.plusDays(2));
        List<Integer> on =
                IntStream.range(0, 21)
                        .filter(day -> reminding().isOn(MONDAY.plusDays(day), true))
                        .boxed()
                        .toList();
        assertThat(on).containsExactly(9, 16);
    }

    @Test
    void dailyMeansOnDaysWithASession() {
        assertThat(reminding().isOn(MONDAY, true)).isTrue();
        assertThat(reminding().isOn(MONDAY, false)).isFalse();
    }

    @Test
    void dayWithoutAReminderDoesNotCount() {
        life.wait(4);
        life.tell(new Event.Woke(3)); // Friday
        life.wait(3);
        assertThat(isDaily()).isTrue(); // Saturday went by; Sunday had none
        life.wait(2);
        assertThat(reminding().weeklySince()).contains(MONDAY.plusDays(8));
    }

    @Test
    void aSessionAMorningACheckOrABadDayAnswersIt() {
        Event[] answers = {
            new Event.Woke(3),
            new Event.Flared(),
            new Event.Affected(3, 3, 3),
            new Event.Logged(5, List.of("cat-cow"))
        };
        for (Event answer : answers) {
            life.wait(2);
            assertThat(isDaily()).as(answer.toString()).isTrue();
            life.tell(answer);
            life.wait(1);
        }
        life.does(life.prescribed().orElseThrow(), Felt.of(2, 2, 4));
        life.wait(2);
        assertThat(isDaily()).isTrue();
    }

    @Test
    void aSessionThatWasOnlyOpenedDoesNot() {
        for (int i = 0; i < 3; i++) {
            life.tell(new Event.Started(life.prescribed().orElseThrow().id()));
            life.wait(1);
        }
        assertThat(isDaily()).isFalse();
    }

    @Test
    void daysBeforeTheirLastAnswersDoNotCount() {
        life.wait(5);
        assertThat(isDaily()).isFalse();
        life.screen(List.of(), Set.of());
        assertThat(isDaily()).isTrue();
        life.wait(4); // one of these days is a Sunday
        assertThat(reminding().weeklySince()).contains(MONDAY.plusDays(8));
    }

    @Test
    void anAnswerOfTodayCountsToday() {
        life.wait(4);
        assertThat(isDaily()).isFalse();
        life.tell(new Event.Woke(3));
        assertThat(isDaily()).isTrue();
    }

    @Test
    void anotherTimeBeginsAnew() {
        life.wait(5);
        assertThat(isDaily()).isFalse();
        since = life.today();
        assertThat(isDaily()).isTrue();
        life.wait(2);
        assertThat(isDaily()).isTrue();
    }
}
