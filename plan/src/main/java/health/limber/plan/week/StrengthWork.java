package health.limber.plan.week;

import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How far a person is in the strength programme they follow.
 *
 * @param since the first day of the programme
 * @param number of the phase they are in, counted from 0
 * @param extraWeeks how many weeks longer this phase lasts because something was too much
 * @param underWay exercises that keep the dose they have: they were done in this phase already, or
 *     were too much and have not gone well twice since
 * @param lastRed the day on which an exercise of any kind was too much last; empty if none ever was
 */
public record StrengthWork(
        StrengthProgramme programme,
        LocalDate since,
        int number,
        int extraWeeks,
        List<String> underWay,
        Optional<LocalDate> lastRed) {
    private static final int WEEK = 7;

    /** The first day of a programme. */
    public static StrengthWork begun(StrengthProgramme programme, LocalDate today) {
        return new StrengthWork(programme, today, 0, 0, List.of(), Optional.empty());
    }

    /** The phase they are in. */
    public StrengthProgramme.Phase phase() {
        return programme.phases().get(number);
    }

    /** Whole weeks since it began. */
    public int weeks(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(since, today) / WEEK);
    }

    /** The dose with which an exercise of this phase begins; empty if it has begun, or has none. */
    public Optional<Dose> entry(Exercise exercise) {
        if (underWay.contains(exercise.id())) return Optional.empty();
        return phase().item(exercise.id()).map(item -> item.first(exercise));
    }

    /** Why an exercise is there: the programme, and the number of its phase. */
    Reason reason() {
        return new Reason(programme.id(), List.of(), Integer.toString(number + 1));
    }

    /** The phase of a programme that a reason of an item names; empty if it names none. */
    public static Optional<StrengthProgramme.Phase> named(
            List<StrengthProgramme> programmes, List<Reason> why) {
        for (int i = 0; i < why.size(); i++) {
            Reason reason = why.get(i);
            if (reason.about().isEmpty()) continue; // a programme names its phase
            for (int p = 0; p < programmes.size(); p++)
                if (programmes.get(p).id().equals(reason.rule()))
                    return Optional.of(
                            programmes.get(p).phases().get(Integer.parseInt(reason.about()) - 1));
        }
        return Optional.empty();
    }
}
