package health.limber.plan.week;

import health.limber.plan.exercise.Exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was done and what is planned, day by day: enough to space strength work out and to bring new
 * exercises in slowly.
 */
final class Diary {
    private static final int WEEK = 7;
    private static final int NEW_IN_A_WEEK = 2;
    private static final int GROUP_DAYS_IN_A_WEEK = 3;

    private final long start;

    /** What was done before this day is known, and limits nothing any more. */
    private final long countsFrom;

    private final Map<String, List<Long>> days = new LinkedHashMap<>();
    private final Map<String, List<Long>> groupDays = new LinkedHashMap<>();
    private final List<Long> introductions = new ArrayList<>();
    private final Set<String> free = new LinkedHashSet<>();
    private final Set<String> awaited = new LinkedHashSet<>();

    Diary(LocalDate today, History history, Catalogue catalogue) {
        start = history.start(today).toEpochDay();
        countsFrom = today.toEpochDay() - WEEK;
        for (History.Day day : history.days()) {
            long date = day.date().toEpochDay();
            for (String id : day.exercises()) {
                int number = catalogue.number(id).orElse(-1);
                if (number < 0) add(id, date);
                else write(catalogue.exercise(number), date);
            }
        }
    }

    /** Days since the programme began. */
    int dayOf(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - start);
    }

    /** These may come in at any time: they stand in for something that is not allowed any more. */
    void freeOfCharge(String exercise) {
        free.add(exercise);
    }

    /** These were asked for and are not known yet: room is kept for one of them to come in. */
    void keepRoomFor(List<String> exercises) {
        for (String exercise : exercises) if (!knows(exercise)) awaited.add(exercise);
    }

    boolean knows(String exercise) {
        return days.containsKey(exercise);
    }

    /**
     * True if the exercise may be done on this day: often enough apart, its load group rested, and
     * not too much that is new.
     */
    boolean allows(Exercise exercise, LocalDate date) {
        return allows(exercise, date, exercise.doses().beginner().daysPerWeek());
    }

    /** The same for an exercise that may come on so many days of seven. */
    boolean allows(Exercise exercise, LocalDate date, int daysPerWeek) {
        long day = date.toEpochDay();
        if (countSince(days.get(exercise.id()), day - WEEK + 1) >= daysPerWeek) return false;
        return isRested(exercise, day)
                && (!isNew(exercise.id(), day) || hasRoomFor(exercise.id(), day));
    }

    private boolean hasRoomFor(String exercise, long day) {
        int kept = awaited.isEmpty() || awaited.contains(exercise) ? 0 : 1;
        return countSince(introductions, day - WEEK + 1) < NEW_IN_A_WEEK - kept;
    }

    private boolean isRested(Exercise exercise, long day) {
        if (exercise.load().isEmpty()
                || exercise.load().get().daily()
                || exercise.load().get().group().isEmpty()) return true;
        List<Long> trained = groupDays.get(exercise.load().get().group().get());
        if (trained == null) return true;
        return !trained.contains(day - 1)
                && countSince(trained, day - WEEK + 1) - (trained.contains(day) ? 1 : 0)
                        < GROUP_DAYS_IN_A_WEEK;
    }

    private boolean isNew(String exercise, long day) {
        return day >= start + WEEK && !knows(exercise) && !free.contains(exercise);
    }

    private static int countSince(@org.jspecify.annotations.Nullable List<Long> days, long first) {
        if (days == null) return 0;
        int n = 0;
        for (int i = 0; i < days.size(); i++) if (days.get(i) >= first) n++;
        return n;
    }

    void write(Exercise exercise, LocalDate date) {
        write(exercise, date.toEpochDay());
    }

    private void add(String exercise, long day) {
        List<Long> done = days.computeIfAbsent(exercise, k -> new ArrayList<>(7));
        if (day >= countsFrom) done.add(day);
    }

    private void write(Exercise exercise, long day) {
        if (day >= countsFrom && isNew(exercise.id(), day)) introductions.add(day);
        awaited.remove(exercise.id());
        add(exercise.id(), day);
        if (day < countsFrom
                || exercise.load().isEmpty()
                || exercise.load().get().group().isEmpty()
                || exercise.load().get().daily()) return;
        List<Long> trained =
                groupDays.computeIfAbsent(
                        exercise.load().get().group().get(), k -> new ArrayList<>(7));
        if (!trained.contains(day)) trained.add(day);
    }
}
