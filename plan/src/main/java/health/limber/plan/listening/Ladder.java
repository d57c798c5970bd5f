package health.limber.plan.listening;

import health.limber.plan.dosing.DosingRule;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from the beginner's dose to the progressed one, one change at a time: repetitions, holds,
 * sets, then pace and frequency (DR-06, {@code progress_steps} of clinical.md 3.1).
 */
final class Ladder {
    private static final int SIX = 6;
    private static final int HALF_MINUTE = 30;

    /** No dose goes below one set of one repetition, or of 5 seconds (clinical.md 12.1 line 8). */
    private static final int LEAST_HOLD = 5;

    private final DosingRules.Step repetitions;
    private final DosingRules.Step hold;
    private final DosingRules.Step sets;

    Ladder(DosingRules rules) {
        repetitions = rules.step("repetitions");
        hold = rules.step("hold");
        sets = rules.step("sets");
    }

    /**
     * The dose one step up; empty at the top.
     *
     * @param limited a precaution limits it: the beginner's sets and holds stay (DR-24)
     */
    Optional<Dose> up(Exercise exercise, Dose now, boolean limited) {
        return up(exercise, now, exercise.doses().progressed(), limited);
    }

    /** The same where the top is another one than that of the exercise. */
    Optional<Dose> up(Exercise exercise, Dose now, Dose top, boolean limited) {
        Dose first = exercise.doses().beginner();
        if (now.equals(top)) return Optional.empty();
        if (isWalk(now)) return Optional.of(longer(now, top));
        if (top.holdSeconds() < first.holdSeconds()) {
            if (limited) return Optional.empty();
            return Optional.of(now.equals(first) ? top : first);
        }
        List<Integer> more = moreRepetitions(now, top);
        if (!more.equals(now.repetitions()))
            return Optional.of(with(now, now.sets(), more, now.holdSeconds()));
        int holdsTo = limited ? first.holdSeconds() : top.holdSeconds();
        if (now.holdSeconds() < holdsTo) {
            int by = exercise.stretch() ? hold.stretchBySeconds() : hold.bySeconds();
            int seconds = Math.min(now.holdSeconds() + by, holdsTo);
            return Optional.of(with(now, now.sets(), now.repetitions(), seconds));
        }
        int setsTo = limited ? first.sets() : top.sets();
        if (now.sets() < setsTo) return Optional.of(moreSets(now, top));
        return limited ? Optional.empty() : Optional.of(top);
    }

    /** Each set grows to what it is in the top dose; one number grows to the first of a list. */
    private List<Integer> moreRepetitions(Dose now, Dose top) {
        List<Integer> more = new ArrayList<>(now.repetitions().size());
        for (int i = 0; i < now.repetitions().size(); i++) {
            int n = now.repetitions().get(i);
            int most = top.repetitions().get(Math.min(i, top.repetitions().size() - 1));
            int by = n < SIX ? repetitions.byBelowSix() : repetitions.by();
            more.add(Math.max(n, Math.min(n + by, most)));
        }
        return more;
    }

    private Dose moreSets(Dose now, Dose top) {
        int count = Math.min(now.sets() + sets.by(), top.sets());
        boolean descending = top.repetitions().size() > 1;
        List<Integer> each = descending ? top.repetitions() : now.repetitions();
        int rest = now.restSeconds() == 0 ? top.restSeconds() : now.restSeconds();
        return new Dose(
                count,
                each,
                now.holdSeconds(),
                now.moveSeconds(),
                rest,
                now.repetitionRestSeconds(),
                now.daysPerWeek(),
                now.tempo());
    }

    /** So much of a dose: fewer repetitions, or a shorter hold where there is only one. */
    static Dose percent(Dose dose, int percent) {
        return cut(dose, percent, percent, LEAST_HOLD);
    }

    /** One step down (DR-10). */
    static Dose down(Dose dose, DosingRule.Effect by) {
        return cut(dose, by.repetitionsPercent(), by.holdPercent(), by.holdSecondsMin());
    }

    /** One long move without a hold, such as a walk: only its length can change. */
    static boolean isWalk(Dose dose) {
        return dose.repetitionsOf(0) == 1 && dose.holdSeconds() == 0 && dose.tempo().size() == 1;
    }

    /** A walk grows by 10 to 20 percent (DR-23), to a whole half minute where there is one. */
    private static Dose longer(Dose now, Dose top) {
        int seconds = now.moveSeconds();
        int least = seconds + (seconds + 9) / 10;
        int rounded = (least + HALF_MINUTE - 1) / HALF_MINUTE * HALF_MINUTE;
        int more = rounded <= seconds + seconds / 5 ? rounded : least;
        return walk(now, Math.min(more, top.moveSeconds()));
    }

    private static Dose walk(Dose dose, int seconds) {
        return new Dose(
                dose.sets(),
                dose.repetitions(),
                0,
                seconds,
                dose.restSeconds(),
                dose.repetitionRestSeconds(),
                dose.daysPerWeek(),
                List.of(new Beat(seconds, false)));
    }

    private static Dose cut(Dose dose, int repetitionsPercent, int holdPercent, int holdMin) {
        if (isWalk(dose)) return walk(dose, Math.max(1, dose.moveSeconds() * holdPercent / 100));
        if (dose.repetitionsOf(0) == 1) {
            int seconds = Math.max(holdMin, dose.holdSeconds() * holdPercent / 100);
            return dose.holdAtMost(seconds);
        }
        List<Integer> fewer = new ArrayList<>(dose.repetitions().size());
        for (int n : dose.repetitions()) fewer.add(Math.max(1, n * repetitionsPercent / 100));
        return with(dose, dose.sets(), fewer, dose.holdSeconds());
    }

    /** The smaller of two doses of an exercise: the one that takes less time. */
    static Dose smaller(Dose one, Dose other, Exercise exercise) {
        boolean less = other.seconds(exercise.timing()) < one.seconds(exercise.timing());
        return less ? other : one;
    }

    private static Dose with(Dose dose, int sets, List<Integer> repetitions, int holdSeconds) {
        return new Dose(
                sets,
                repetitions,
                holdSeconds,
                dose.moveSeconds(),
                dose.restSeconds(),
                dose.repetitionRestSeconds(),
                dose.daysPerWeek(),
                dose.tempo());
    }
}
