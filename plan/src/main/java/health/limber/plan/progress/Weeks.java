package health.limber.plan.progress;

import health.limber.plan.fact.CheckIns;
import health.limber.plan.fact.Event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * One number for each week that is over, counted from the first day. A week that was told too
 * little of has none.
 *
 * @param first day of the first week
 * @param values one for each week, the oldest first
 */
public record Weeks(LocalDate first, List<OptionalDouble> values) {
    private static final int DAYS = 7;

    /** A mean of fewer daily answers is none. */
    public static final int LEAST_ANSWERS = 4;

    /** Weekly means of the pain in the morning, 0–10. */
    public static Weeks ofPain(List<CheckIns.Morning> mornings, LocalDate first, LocalDate today) {
        int[] pain = new int[weeks(first, today) * DAYS];
        Arrays.fill(pain, -1);
        for (CheckIns.Morning one : mornings.reversed()) {
            long day = ChronoUnit.DAYS.between(first, one.day());
            if (day >= 0 && day < pain.length) pain[(int) day] = one.pain();
        }
        List<OptionalDouble> values = new ArrayList<>(pain.length / DAYS);
        for (int from = 0; from < pain.length; from += DAYS)
            values.add(mean(Arrays.copyOfRange(pain, from, from + DAYS)));
        return new Weeks(first, values);
    }

    private static OptionalDouble mean(int[] answers) {
        int n = 0;
        double sum = 0;
        for (int one : answers) {
            if (one < 0) continue;
            n++;
            sum += one;
        }
        return n < LEAST_ANSWERS ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
    }

    /** How well the activities that matter go, 0–10: the mean of the last check of each week. */
    public static Weeks ofActivities(
            List<CheckIns.Scores> scores, LocalDate first, LocalDate today) {
        return ofChecks(
                scores.stream().filter(one -> !one.activities().isEmpty()).toList(),
                new Span(first, today),
                one -> new Told(one.day(), mean(one.activities())));
    }

    private static double mean(List<Event.Activity> activities) {
        return activities.stream().mapToInt(Event.Activity::score).average().orElse(0);
    }

    /** How far pain got into the week, 0–10: the mean of the three answers. */
    public static Weeks ofImpact(List<CheckIns.Impact> impacts, LocalDate first, LocalDate today) {
        ToDoubleFunction<Event.Affected> mean =
                one -> (one.average() + one.joy() + one.doing()) / 3.0;
        return ofChecks(
                impacts,
                new Span(first, today),
                one -> new Told(one.day(), mean.applyAsDouble(one.what())));
    }

    /** How far somebody moved: the last value of each week, in the unit of the measurement. */
    public static Weeks ofReadings(
            List<CheckIns.Reading> readings, LocalDate first, LocalDate today) {
        return ofChecks(
                readings, new Span(first, today), one -> new Told(one.day(), one.what().value()));
    }

    private record Span(LocalDate first, LocalDate today) {}

    private record Told(LocalDate day, double value) {}

    private interface Reading<T> {
        Told of(T one);
    }

    /** A check stands in the week of its day; the one that is not over yet counts as well. */
    private static <T> Weeks ofChecks(List<T> newestFirst, Span span, Reading<T> reading) {
        int count = weeks(span.first(), span.today()) + 1;
        List<OptionalDouble> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) values.add(OptionalDouble.empty());
        for (T one : newestFirst.reversed()) {
            Told told = reading.of(one);
            long week = Math.floorDiv(ChronoUnit.DAYS.between(span.first(), told.day()), DAYS);
            if (week >= 0 && week < count) values.set((int) week, OptionalDouble.of(told.value()));
        }
        if (!values.isEmpty() && values.getLast().isEmpty()) values.removeLast();
        return new Weeks(span.first(), values);
    }

    private static int weeks(LocalDate first, LocalDate today) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(first, today) / DAYS));
    }

    /** The first day of a week. */
    public LocalDate day(int week) {
        return first.plusDays((long) week * DAYS);
    }
}
