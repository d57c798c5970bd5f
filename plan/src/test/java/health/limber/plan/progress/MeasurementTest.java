package health.limber.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.condition.Condition;
import health.limber.plan.fact.CheckIns.Reading;
import health.limber.plan.fact.Event;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Screening;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

class MeasurementTest {
    private static final Measurement REACH =
            new Measurement("reach", List.of(Region.low), 100, true, 5, List.of("bend"));

    private static Screening.Active precaution(List<String> exclude, List<String> limit) {
        Condition never = new Condition.Any(List.of());
        return new Screening.Active(
                new Precaution("M-X", never, exclude, limit, List.of(), 0, 0, false), List.of());
    }

    @Test
    void itSuitsThoseWhoHurtThereAndThoseWhoHurtNowhere() {
        assertThat(REACH.suits(List.of(Region.low, Region.neck))).isTrue();
        assertThat(REACH.suits(List.of())).isTrue();
        assertThat(REACH.suits(List.of(Region.neck))).isFalse();
    }

    @Test
    void whatLeavesOutOrLimitsItsMoveSpeaksAgainstIt() {
        assertThat(REACH.isSafe(List.of())).isTrue();
        assertThat(REACH.isSafe(List.of(precaution(List.of("lift"), List.of("kneel"))))).isTrue();
        assertThat(REACH.isSafe(List.of(precaution(List.of("bend"), List.of())))).isFalse();
        assertThat(REACH.isSafe(List.of(precaution(List.of(), List.of("bend"))))).isFalse();
    }

    @Test
    void lessThanTheSmallestChangeIsNone() {
        Instrument instrument = REACH.instrument();
        assertThat(instrument.lowerIsBetter()).isTrue();
        assertThat(instrument.least(List.of(Region.neck))).isEqualTo(5);
        assertThat(instrument.percent()).isZero();
    }

    @Test
    void theLastValueOfAWeekCounts() {
        LocalDate monday = LocalDate.of(2026, 9, 7);
        List<Reading> newestFirst =
                List.of(
                        reading(monday.plusDays(15), 9),
                        reading(monday.plusDays(5), 11),
                        reading(monday, 20));
        assertThat(Weeks.ofReadings(newestFirst, monday, monday.plusDays(15)).values())
                .containsExactly(
                        OptionalDouble.of(11), OptionalDouble.empty(), OptionalDouble.of(9));
    }

    private static Reading reading(LocalDate day, int value) {
        return new Reading("f" + value, day, 0, new Event.Measured("reach", value));
    }
}
