package health.limber.plan.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Pain from morning to morning, 0–10, against where it began (clinical.md 5.1: {@code nprs_base},
 * {@code nprs_week}, {@code up_days}). The last answer of a day counts.
 */
public final class PainTrend {
    private static final int WEEK = 7;
    private static final int LEAST_ANSWERS = 3;
    private static final int RISE = 2;
    private static final int NONE = -1;

    private final LocalDate start;
    private final int[] pain;
    private final long[] at;
    private final double intake;
    private final LocalDate settledOn;
    private final double settled;

    /**
     * @param mornings the newest first
     * @param start day on which the programme began
     * @param today last day that counts
     * @param intake pain told before the programme began
     */
    public PainTrend(
            List<CheckIns.Morning> mornings, LocalDate start, LocalDate today, double intake) {
        LocalDate first = mornings.isEmpty() ? start : mornings.getLast().day();
        this.start = first.isBefore(start) ? first : start;
        this.intake = intake;
        int days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(this.start, today) + 1));
        pain = new int[days];
        at = new long[days];
        Arrays.fill(pain, NONE);
        for (CheckIns.Morning one : mornings.reversed()) {
            int day = index(one.day());
            if (day < 0 || day >= days) continue;
            pain[day] = one.pain();
            at[day] = one.at();
        }
        int programme = index(start);
        settledOn = start.plusDays(WEEK);
        boolean known = count(programme, programme + WEEK) >= LEAST_ANSWERS;
        settled = known ? mean(programme, programme + WEEK) : intake;
    }

    /** The mornings of a person up to this day. */
    public static PainTrend of(State state, LocalDate today) {
        List<Session> sessions = state.sessions();
        LocalDate start = sessions.isEmpty() ? today : sessions.getLast().day();
        int intake = state.firstPain().orElse(0);
        return new PainTrend(state.checkIns().mornings(), start, today, intake);
    }

    private int index(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, day));
    }

    private int count(int from, int to) {
        int n = 0;
        for (int i = Math.max(0, from); i < Math.min(to, pain.length); i++)
            if (pain[i] != NONE) n++;
        return n;
    }

    private double mean(int from, int to) {
        double sum = 0;
        int n = 0;
        for (int i = Math.max(0, from); i < Math.min(to, pain.length); i++) {
            if (pain[i] == NONE) continue;
            sum += pain[i];
            n++;
        }
        return n == 0 ? 0 : sum / n;
    }

    /**
     * Where pain began, as it is known on this day: the mean of the first seven days, and what was
     * told at the start until these are over.
     */
    public double base(LocalDate day) {
        return day.isBefore(settledOn) ? intake : settled;
    }

    /** Mean of the seven days to this one; empty below three answers. */
    public OptionalDouble week(LocalDate day) {
        int to = index(day) + 1;
        if (count(to - WEEK, to) < LEAST_ANSWERS) return OptionalDouble.empty();
        return OptionalDouble.of(mean(to - WEEK, to));
    }

    /** What a morning of this day is measured against: the week's mean, else the start. */
    public double usual(LocalDate day) {
        return week(day).orElse(intake);
    }

    /** Pain on the morning of this day; empty if it was not told. */
    public OptionalDouble on(LocalDate day) {
        int i = index(day);
        return i < 0 || i >= pain.length || pain[i] == NONE
                ? OptionalDouble.empty()
                : OptionalDouble.of(pain[i]);
    }

    /** When the morning of this day was told, in epoch milliseconds; 0 if it was not. */
    public long toldAt(LocalDate day) {
        int i = index(day);
        return i < 0 || i >= at.length ? 0 : at[i];
    }

    /** True if the week's mean on this day is two points or more above the start. */
    public boolean isUp(LocalDate day) {
        OptionalDouble week = week(day);
        return week.isPresent() && week.getAsDouble() >= base(day) + RISE;
    }

    /** Days in a row, up to this one, on which the week's mean was two points or more up. */
    public int upDays(LocalDate day) {
        int n = 0;
        for (LocalDate d = day; !d.isBefore(start) && isUp(d); d = d.minusDays(1)) n++;
        return n;
    }
}
