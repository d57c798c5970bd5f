package health.limber.plan.listening;

import health.limber.plan.Library;
import health.limber.plan.condition.Numbers;
import health.limber.plan.dosing.Colour;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.fact.Wishes;
import health.limber.plan.week.StrengthProgramme;
import health.limber.plan.week.StrengthWork;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a person is in the strength programme they follow. The next phase comes when the weeks of
 * this one are over and nothing was too much in its last two sessions; else it lasts up to two
 * weeks longer, and if that does not help, it stays (clinical.md 8).
 */
final class Phases {
    private static final int WEEK = 7;
    private static final int SESSIONS = 2;
    private static final int GREENS = 2;
    private static final int EXTRA_WEEKS_MAX = 2;

    private final DosingRules rules;
    private final List<StrengthProgramme> programmes;
    private final List<Rating> ratings;
    private final int gap;
    private final LocalDate today;

    /**
     * @param ratings how each exercise went, oldest first
     * @param gap whole days without a session since the last one
     */
    Phases(Library library, List<Rating> ratings, int gap, LocalDate today) {
        rules = library.dosing();
        programmes = library.strength();
        this.ratings = ratings;
        this.gap = gap;
        this.today = today;
    }

    /** Where they are; empty if no programme is followed, or it is over. */
    Optional<StrengthWork> of(Optional<Wishes.Strength> followed) {
        if (followed.isEmpty()) return Optional.empty();
        for (StrengthProgramme programme : programmes)
            if (programme.id().equals(followed.get().programme()))
                return work(programme, since(followed.get().since()));
        return Optional.empty();
    }

    /** The day it was chosen, or the first one after the last break that begins anew. */
    private LocalDate since(LocalDate chosen) {
        if (isAnew(gap) && !today.minusDays(gap).isBefore(chosen)) return today;
        LocalDate since = chosen;
        LocalDate before = null;
        for (Rating one : ratings) {
            if (before != null && before.isAfter(chosen) && isAnew(between(before, one.day())))
                since = one.day();
            before = one.day();
        }
        return since;
    }

    private static long between(LocalDate one, LocalDate other) {
        return ChronoUnit.DAYS.between(one, other) - 1;
    }

    private boolean isAnew(long days) {
        return rules.holds("DR-09c", Numbers.of("gap_days", days));
    }

    private Optional<StrengthWork> work(StrengthProgramme programme, LocalDate since) {
        LocalDate from = since;
        int last = programme.phases().size() - 1;
        for (int i = 0; i <= last; i++) {
            StrengthProgramme.Phase phase = programme.phases().get(i);
            List<String> exercises = exercises(programme, phase);
            LocalDate end = from.plusDays((long) WEEK * phase.length());
            int extra = 0;
            while (i < last && !end.isAfter(today) && wasTooMuch(exercises, end)) {
                if (extra == EXTRA_WEEKS_MAX)
                    return Optional.of(work(programme, since, new Reached(i, from, extra)));
                extra++;
                end = end.plusDays(WEEK);
            }
            if (end.isAfter(today))
                return Optional.of(work(programme, since, new Reached(i, from, extra)));
            from = end;
        }
        return Optional.empty();
    }

    private static List<String> exercises(
            StrengthProgramme programme, StrengthProgramme.Phase phase) {
        List<String> all = new ArrayList<>();
        for (StrengthProgramme.Item item : phase.items()) {
            all.add(item.exercise());
            programme.instead(item.exercise()).ifPresent(all::add);
        }
        return all;
    }

    /** True if one of them was red in the last two sessions before a day that had any. */
    private boolean wasTooMuch(List<String> exercises, LocalDate end) {
        Set<String> sessions = new LinkedHashSet<>();
        for (Rating one : ratings.reversed()) {
            if (!one.day().isBefore(end) || !exercises.contains(one.exercise())) continue;
            sessions.add(one.session());
            if (sessions.size() > SESSIONS) return false;
            if (isRed(one)) return true;
        }
        return false;
    }

    private static boolean isRed(Rating one) {
        return one.colour() == Colour.RED || one.colour() == Colour.RED_STOP;
    }

    /** The number of a phase, since when it lasts, and how many weeks longer. */
    private record Reached(int number, LocalDate from, int extraWeeks) {}

    private StrengthWork work(StrengthProgramme programme, LocalDate since, Reached reached) {
        List<String> underWay = new ArrayList<>();
        for (StrengthProgramme.Item item : programme.phases().get(reached.number()).items())
            if (keepsItsDose(item.exercise(), reached.from())) underWay.add(item.exercise());
        return new StrengthWork(
                programme, since, reached.number(), reached.extraWeeks(), underWay, lastRed());
    }

    /** After red it takes two greens, and after a break the first session is a smaller one. */
    private boolean keepsItsDose(String exercise, LocalDate from) {
        int greens = 0;
        for (Rating one : ratings.reversed()) {
            if (!one.exercise().equals(exercise)) continue;
            if (!one.day().isBefore(from)) return true;
            if (rules.holds("DR-09", Numbers.of("gap_days", gap))) return true;
            if (isRed(one)) return greens < GREENS;
            if (one.colour() == Colour.GREEN) greens++;
        }
        return false;
    }

    private Optional<LocalDate> lastRed() {
        for (Rating one : ratings.reversed()) if (isRed(one)) return Optional.of(one.day());
        return Optional.empty();
    }
}
