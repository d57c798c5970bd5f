package health.limber.plan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Pain from morning to morning, against where it began. */
class PainTrendTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final double INTAKE = 4;

    private final List<CheckIns.Morning> mornings = new ArrayList<>();

    /** Mornings from a day on; a negative number is one that was not told. */
    private void told(int fromDay, int... pain) {
        for (int i = 0; i < pain.length; i++)
            if (pain[i] >= 0)
                mornings.addFirst(
                        new CheckIns.Morning(day(fromDay + i), 1000L + fromDay + i, pain[i]));
    }

    private static LocalDate day(int n) {
        return MONDAY.plusDays(n);
    }

    private PainTrend on(int today) {
        return new PainTrend(mornings, MONDAY, day(today), INTAKE);
    }

    @Test
    void theStartIsWhatWasToldUntilTheFirstWeekIsOver() {
        told(0, 2, 2, 5);
        assertThat(on(6).base(day(6))).isEqualTo(INTAKE);
        assertThat(on(7).base(day(7))).isEqualTo(3);
    }

    @Test
    void withFewerThanThreeMorningsTheStartStaysWhatWasTold() {
        told(0, 2, 2);
        told(7, 9, 9, 9);
        assertThat(on(9).base(day(9))).isEqualTo(INTAKE);
    }

    @Test
    void theEighthMorningIsNotOfTheFirstWeek() {
        told(0, 1, 1, -1, -1, -1, -1, 1, 9);
        assertThat(on(8).base(day(8))).isEqualTo(1);
    }

    @Test
    void aWeekIsTheLastSevenDaysWithAtLeastThreeAnswers() {
        told(0, 10, 2, 4, -1, -1, -1, -1, 6);
        assertThat(on(7).week(day(7))).hasValue(4);
        assertThat(on(7).week(day(6))).hasValue(16 / 3.0);
        assertThat(on(8).week(day(8))).isEmpty();
        assertThat(on(1).week(day(1))).isEmpty();
    }

    @Test
    void theUsualMorningIsTheWeeksMeanElseTheStart() {
        told(0, 1, 2, 3);
        assertThat(on(2).usual(day(1))).isEqualTo(INTAKE);
        assertThat(on(2).usual(day(2))).isEqualTo(2);
    }

    @Test
    void aMorningThatWasNotToldIsEmptyAndSoIsOneOutsideOfTheTime() {
        told(0, 5, -1, 0);
        assertThat(on(2).on(day(0))).hasValue(5);
        assertThat(on(2).on(day(1))).isEmpty();
        assertThat(on(2).on(day(2))).hasValue(0);
        assertThat(on(2).on(day(3))).isEmpty();
        assertThat(on(2).on(day(-1))).isEmpty();
        assertThat(on(2).toldAt(day(0))).isEqualTo(1000);
        assertThat(on(2).toldAt(day(2))).isEqualTo(1002);
        assertThat(on(2).toldAt(day(1))).isZero();
        assertThat(on(2).toldAt(day(3))).isZero();
        assertThat(on(2).toldAt(day(-1))).isZero();
    }

    @Test
    void whatWasToldBeforeTheProgrammeCountsForItsDayOnly() {
        told(-3, 8, 8, 8);
        told(0, 2, 2, 2);
        assertThat(on(7).on(day(-3))).hasValue(8);
        assertThat(on(7).base(day(7))).isEqualTo(2);
    }

    @Test
    void whatWasToldLaterThanTodayDoesNotCountYet() {
        told(0, 2, 2, 2, 9);
        assertThat(on(2).on(day(3))).isEmpty();
        assertThat(on(2).week(day(2))).hasValue(2);
    }

    @Test
    void itIsUpFromTwoPointsOnAndTheDaysInARowAreCounted() {
        told(0, 2, 2, 2, 2, 2, 2, 2);
        told(7, 4, 4, 4, 4, 4, 4, 4, 4);
        PainTrend trend = on(14);
        assertThat(trend.isUp(day(12))).isFalse();
        assertThat(trend.isUp(day(13))).isTrue();
        assertThat(trend.upDays(day(12))).isZero();
        assertThat(trend.upDays(day(13))).isEqualTo(1);
        assertThat(trend.upDays(day(14))).isEqualTo(2);
    }

    @Test
    void withoutAnyMorningNothingIsUp() {
        assertThat(on(30).isUp(day(30))).isFalse();
        assertThat(on(30).upDays(day(30))).isZero();
        assertThat(on(30).usual(day(30))).isEqualTo(INTAKE);
    }
}
