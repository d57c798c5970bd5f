package health.limber.plan.week;

import health.limber.plan.Library;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has come as far as they wanted needs less: a few days of strength a week, well apart, and
 * walking (DR-22). For everybody else it changes nothing.
 */
final class Maintenance {
    private static final int WEEK = 7;
    private static final String RULE = "DR-22";
    private static final String WALKING = "walk-break";

    private final int daysMax;
    private final List<LocalDate> strong = new ArrayList<>();

    Maintenance(Library library, Case one) {
        daysMax = library.dosing().strengthDays(one.situation());
        if (daysMax == WEEK) return;
        Set<String> strength = new LinkedHashSet<>();
        for (Exercise exercise : library.exercises())
            if (exercise.by(Mechanism.strength)) strength.add(exercise.id());
        for (History.Day day : one.history().days())
            if (day.exercises().stream().anyMatch(strength::contains)) strong.add(day.date());
    }

    /** Walking is part of it. */
    Needs of(Needs needs) {
        if (daysMax == WEEK) return needs;
        return needs.withAlso(
                new Needs.Also(Optional.empty(), WALKING, new Reason(RULE, List.of())));
    }

    /** True if strength may come on this day: not too often in seven days, nor too soon. */
    boolean hasRoomOn(LocalDate date) {
        if (daysMax == WEEK) return true;
        LocalDate week = date.minusDays(WEEK);
        long lately = strong.stream().filter(day -> day.isAfter(week)).count();
        LocalDate soon = date.minusDays(WEEK / (daysMax + 1));
        return lately < daysMax && strong.stream().noneMatch(day -> day.isAfter(soon));
    }

    void trained(LocalDate date) {
        strong.add(date);
    }
}
