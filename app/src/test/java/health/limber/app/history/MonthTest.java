package health.limber.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

class MonthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aMonthThatHasNotBegunIsThisOne() {
        assertThat(Month.of("2027-01", TODAY)).isEqualTo(YearMonth.of(2026, 11));
        assertThat(Month.of(null, TODAY)).isEqualTo(YearMonth.of(2026, 11));
        assertThat(Month.of("November", TODAY)).isEqualTo(YearMonth.of(2026, 11));
        assertThat(Month.of("2026-02", TODAY)).isEqualTo(YearMonth.of(2026, 2));
    }

    @Test
    void weeksGoFromMondayToSundayAndHoldTheWholeMonth() {
        for (int n = 0; n < 60; n++) {
            YearMonth month = YearMonth.of(2024, 1).plusMonths(n);
            List<List<LocalDate>> weeks = Month.weeks(month);
            assertThat(weeks)
                    .allSatisfy(week -> {
                        assertThat(week).hasSize(7);
                        assertThat(week.getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                        assertThat(week).anyMatch(day -> YearMonth.from(day).equals(month));
                    });
            assertThat(weeks.getFirst()).contains(month.atDay(1));
            assertThat(weeks.getLast()).contains(month.atEndOfMonth());
        }
    }
}
