package health.limber.app.simulate;

import health.limber.plan.Library;
import health.limber.plan.fact.CheckIns;
import health.limber.plan.progress.Instrument;
import health.limber.plan.progress.Judgement;
import health.limber.plan.progress.Judgement.Verdict;
import health.limber.plan.progress.Weeks;
import health.limber.plan.screening.Complaint.Region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How often "better" is said of people whose pain only swings about the same level, and of people
 * whose pain truly falls. They tell it on some mornings, and begin in the worst of four weeks.
 */
public final class FalseProgress {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int WEEKS = 12;
    private static final int BAD_OF = 4;

    /** Weeks before a true fall: what the beginning is measured by. */
    private static final int BEGINNING = 2;

    private static final int CHECKS = 4;
    private static final double NOISE = 1.5;
    private static final double TELLS = 0.75;

    private final Instrument pain;
    private long views;
    private long better;
    private long people;
    private long found;

    public FalseProgress(Library library) {
        pain = library.instrument("nprs");
    }

    /** One person of each kind. */
    public void live(long seed) {
        var chance = new SplittableRandom(seed);
        Region region = Region.values()[chance.nextInt(Region.values().length)];
        double least = pain.least(List.of(region));
        double level = 2 * least + 1 + chance.nextDouble() * (9 - 2 * least - 1);
        List<CheckIns.Morning> still = mornings(chance, level, level);
        for (int week = 1; week <= WEEKS; week++) {
            views++;
            if (verdict(still, week, least) == Verdict.better) better++;
        }
        List<CheckIns.Morning> falling = mornings(chance, level, level - 2 * least);
        people++;
        for (int week = BEGINNING + 1; week <= BEGINNING + CHECKS; week++) {
            if (verdict(falling, week, least) != Verdict.better) continue;
            found++;
            break;
        }
    }

    private Verdict verdict(List<CheckIns.Morning> mornings, int weeks, double least) {
        LocalDate today = START.plusDays(7L * weeks);
        return Judgement.of(Weeks.ofPain(mornings, START, today).values(), pain, least).verdict();
    }

    /** Newest first. The first week is the worst of some; the level changes after two. */
    private static List<CheckIns.Morning> mornings(
            SplittableRandom chance, double level, double after) {
        List<CheckIns.Morning> mornings = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            int[] worst = week(chance, week < BEGINNING ? level : after);
            for (int i = 1; week == 0 && i < BAD_OF; i++) {
                int[] other = week(chance, level);
                if (sum(other) > sum(worst)) worst = other;
            }
            for (int day = 0; day < worst.length; day++)
                if (chance.nextDouble() < TELLS)
                    mornings.add(
                            new CheckIns.Morning(START.plusDays(7L * week + day), 0, worst[day]));
        }
        return mornings.reversed();
    }

    private static int[] week(SplittableRandom chance, double level) {
        int[] pain = new int[7];
        for (int day = 0; day < pain.length; day++) {
            double today = level + chance.nextGaussian() * NOISE;
            pain[day] = Math.toIntExact(Math.round(Math.clamp(today, 0, 10)));
        }
        return pain;
    }

    private static int sum(int[] week) {
        int sum = 0;
        for (int one : week) sum += one;
        return sum;
    }

    /** Percent of weekly views that say "better" although nothing changed. */
    public double falsely() {
        return 100.0 * better / views;
    }

    /** Percent of those who truly improved of whom it was said within four weekly checks. */
    public double rightly() {
        return 100.0 * found / people;
    }
}
