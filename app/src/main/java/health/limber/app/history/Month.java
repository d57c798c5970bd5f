package health.limber.app.history;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Days in weeks, from Monday, and how far one can look back. */
final class Month {
    private Month() {}

    /** The month that was asked for, never a later one than today's. */
    static YearMonth of(@Nullable String text, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        if (text == null) return now;
        try {
            YearMonth asked = YearMonth.parse(text);
            return asked.isAfter(now) ? now : asked;
        } catch (DateTimeException e) {
            return now;
        }
    }

    /** All weeks that hold a day of the month, each from Monday to Sunday. */
    static List<List<LocalDate>> weeks(YearMonth month) {
        List<List<LocalDate>> weeks = new ArrayList<>();
        LocalDate day = monday(month.atDay(1));
        while (!day.isAfter(month.atEndOfMonth())) {
            List<LocalDate> week = new ArrayList<>();
            for (int i = 0; i < DayOfWeek.values().length; i++) week.add(day.plusDays(i));
            weeks.add(week);
            day = day.plusWeeks(1);
        }
        return weeks;
    }

    /** The Monday of the week of this day. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
