package health.limber.plan.exercise;

import java.util.List;

/**
 * How much of an exercise, and how fast.
 *
 * @param sets number of sets
 * @param repetitions repetitions of each set; one number if all sets are alike, else set by set
 *     (6-4-2), of which fewer sets use the first
 * @param holdSeconds seconds each hold lasts
 * @param moveSeconds seconds of movement in one repetition, holds not counted
 * @param restSeconds seconds between sets, none after the last
 * @param repetitionRestSeconds seconds between repetitions
 * @param daysPerWeek most days a week
 * @param tempo the beats of one repetition; movements add up to {@code moveSeconds}
 */
public record Dose(
        int sets,
        List<Integer> repetitions,
        int holdSeconds,
        int moveSeconds,
        int restSeconds,
        int repetitionRestSeconds,
        int daysPerWeek,
        List<Beat> tempo) {

    public Dose {
        repetitions = List.copyOf(repetitions);
        tempo = List.copyOf(tempo);
        if (sets < 1 || sets > 10)
            throw new IllegalArgumentException("sets is " + sets + "; expected 1 to 10");
        if (repetitions.isEmpty() || repetitions.size() > 1 && repetitions.size() < sets) {
            throw new IllegalArgumentException(
                    "repetitions are "
                            + repetitions
                            + " for "
                            + sets
                            + " sets; expected one number, or one for each set");
        }
        for (int n : repetitions)
            if (n < 1 || n > 100)
                throw new IllegalArgumentException("repetitions is " + n + "; expected 1 to 100");
    }

    /** Repetitions of the given set, counted from 0. */
    public int repetitionsOf(int set) {
        return repetitions.get(repetitions.size() == 1 ? 0 : set);
    }

    /**
     * Seconds the whole exercise takes. Planner, player and print all use this one function ({@code
     * dose_arithmetic}, clinical.md 3.1): sides × sum over sets of (repetitions × (move + holds ×
     * hold) + (repetitions − 1) × rest between) + changes of side + rests between sets.
     */
    public int seconds(Timing timing) {
        int once = moveSeconds + timing.holds() * holdSeconds;
        int sum = 0;
        for (int set = 0; set < sets; set++) {
            int n = repetitionsOf(set);
            sum += n * once + (n - 1) * repetitionRestSeconds;
        }
        return timing.sides() * sum
                + (timing.sides() - 1) * sets * timing.changeSeconds()
                + (sets - 1) * restSeconds;
    }

    /**
     * Half of this dose: one set, repetitions halved and rounded up (at least 2); a single
     * repetition halves its hold instead (at least 10 s).
     */
    public Dose half() {
        int n = repetitionsOf(0);
        if (n == 1) return with(1, 1, Math.min(holdSeconds, Math.max(10, holdSeconds / 2)));
        return with(1, Math.max(2, (n + 1) / 2), holdSeconds);
    }

    /** This dose with other sets, the same repetitions in each, and another hold. */
    public Dose with(int sets, int repetitions, int holdSeconds) {
        return new Dose(
                sets,
                List.of(repetitions),
                holdSeconds,
                moveSeconds,
                restSeconds,
                repetitionRestSeconds,
                daysPerWeek,
                tempo);
    }

    /** This dose at another pace; the beats that move add up to {@code moveSeconds}. */
    public Dose at(int moveSeconds, List<Beat> tempo) {
        return new Dose(
                sets,
                repetitions,
                holdSeconds,
                moveSeconds,
                restSeconds,
                repetitionRestSeconds,
                daysPerWeek,
                tempo);
    }

    /** This dose with no hold longer than {@code seconds}. */
    public Dose holdAtMost(int seconds) {
        if (holdSeconds <= seconds) return this;
        return new Dose(
                sets,
                repetitions,
                seconds,
                moveSeconds,
                restSeconds,
                repetitionRestSeconds,
                daysPerWeek,
                tempo);
    }
}
