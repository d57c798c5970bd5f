package health.limber.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.fact.CheckIns.Impact;
import health.limber.plan.fact.CheckIns.Morning;
import health.limber.plan.fact.CheckIns.Scores;
import health.limber.plan.fact.Event;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

class WeeksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private static List<Morning> mornings(int... painByDay) {
        List<Morning> mornings = new ArrayList<>();
        for (int day = 0; day < painByDay.length; day++)
            if (painByDay[day] >= 0)
                mornings.add(new Morning(MONDAY.plusDays(day), day, painByDay[day]));
        return mornings.reversed();
    }

    @Test
    void weekNeedsFourMornings() {
        List<Morning> told = mornings(4, -1, 2, -1, 3, -1, 3, 5, 5, 5, -1, -1, -1, -1);
        assertThat(Weeks.ofPain(told, MONDAY, MONDAY.plusDays(14)).values())
                .containsExactly(OptionalDouble.of(3), OptionalDouble.empty());
    }

    @Test
    void weekThatIsNotOverCountsForNothing() {
        List<Morning> told = mornings(4, 4, 4, 4, 4, 4);
        assertThat(Weeks.ofPain(told, MONDAY, MONDAY.plusDays(6)).values()).isEmpty();
    }

    @Test
    void lastAnswerOfADayCounts() {
        List<Morning> told = new ArrayList<>(mornings(2, 2, 2, 2, 2, 2, 2));
        told.addFirst(new Morning(MONDAY.plusDays(6), 99, 9));
        assertThat(Weeks.ofPain(told, MONDAY, MONDAY.plusDays(7)).values())
                .containsExactly(OptionalDouble.of(3));
    }

    @Test
    void checksStandInTheirWeekAndAMissingOneLeavesAGap() {
        List<Scores> told =
                List.of(
                        new Scores(MONDAY.plusDays(15), List.of(new Event.Activity("garden", 6))),
                        new Scores(
                                MONDAY,
                                List.of(
                                        new Event.Activity("garden", 2),
                                        new Event.Activity("run", 4))));
        assertThat(Weeks.ofActivities(told, MONDAY, MONDAY.plusDays(15)).values())
                .containsExactly(
                        OptionalDouble.of(3), OptionalDouble.empty(), OptionalDouble.of(6));
    }

    @Test
    void impactIsTheMeanOfItsThreeAnswers() {
        List<Impact> told = List.of(new Impact(MONDAY, new Event.Affected(6, 3, 3)));
        Weeks weeks = Weeks.ofImpact(told, MONDAY, MONDAY.plusDays(8));
        assertThat(weeks.values()).containsExactly(OptionalDouble.of(4));
        assertThat(weeks.day(1)).isEqualTo(MONDAY.plusDays(7));
    }
}
