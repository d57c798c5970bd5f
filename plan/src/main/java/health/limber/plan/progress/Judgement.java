package health.limber.plan.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether it is better than at the beginning.
 *
 * <p>People begin in a bad week, and the next one is milder by itself. So the beginning is the mean
 * of the first two weeks that were told of, and a change counts only if each of the last two weeks
 * lies beyond it by the smallest change that means something.
 *
 * @param verdict what can be said
 * @param missing weekly checks until something can be said; 0 if it can
 * @param begin mean of the first two weeks; empty if there are no two
 * @param now mean of the last two weeks; empty if nothing can be said
 * @param needed points by which the last weeks have to lie beyond the beginning
 */
public record Judgement(
        Verdict verdict, int missing, OptionalDouble begin, OptionalDouble now, double needed) {
    private static final int WEEKS = 2;

    /** The last two weeks have to be among the last three: what is older says nothing of now. */
    private static final int RECENT = 3;

    /** What can be said. */
    public enum Verdict {
        better,
        worse,
        same,
        unknown
    }

    /** Judges a row of weeks, the oldest first. */
    public static Judgement of(List<OptionalDouble> weeks, Instrument instrument, double least) {
        List<Integer> told = new ArrayList<>(weeks.size());
        for (int i = 0; i < weeks.size(); i++) if (weeks.get(i).isPresent()) told.add(i);
        if (told.size() < WEEKS)
            return unknown(2 * WEEKS - told.size(), OptionalDouble.empty(), least);
        double begin = mean(weeks, told.subList(0, WEEKS));
        double needed = Math.max(least, begin * instrument.percent() / 100);
        List<Integer> recent =
                told.subList(WEEKS, told.size()).stream()
                        .filter(week -> week >= weeks.size() - RECENT)
                        .toList();
        if (recent.size() < WEEKS)
            return unknown(WEEKS - recent.size(), OptionalDouble.of(begin), needed);
        List<Integer> last = recent.subList(recent.size() - WEEKS, recent.size());
        boolean up = true;
        boolean down = true;
        for (int week : last) {
            double change = weeks.get(week).orElseThrow() - begin;
            up &= change >= needed;
            down &= change <= -needed;
        }
        Verdict verdict = Verdict.same;
        if (up) verdict = instrument.lowerIsBetter() ? Verdict.worse : Verdict.better;
        if (down) verdict = instrument.lowerIsBetter() ? Verdict.better : Verdict.worse;
        OptionalDouble now = OptionalDouble.of(mean(weeks, last));
        return new Judgement(verdict, 0, OptionalDouble.of(begin), now, needed);
    }

    private static Judgement unknown(int missing, OptionalDouble begin, double needed) {
        return new Judgement(Verdict.unknown, missing, begin, OptionalDouble.empty(), needed);
    }

    private static double mean(List<OptionalDouble> weeks, List<Integer> of) {
        double sum = 0;
        for (int week : of) sum += weeks.get(week).orElseThrow();
        return sum / of.size();
    }
}
