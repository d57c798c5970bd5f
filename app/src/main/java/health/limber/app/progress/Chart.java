package health.limber.app.progress;

import health.limber.plan.progress.Judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A row of weeks as a picture of 640 by 200.
 *
 * @param marks numbers beside it, the lowest first: none, half, and the most it shows
 * @param lines through neighbouring weeks; a week without a number breaks them
 * @param bandY upper edge of the band in which a change says nothing
 * @param bandHeight 0 if there is none yet
 * @param band its lowest and its highest number; empty if there is none yet
 */
public record Chart(
        List<Integer> marks,
        List<Dot> dots,
        List<String> lines,
        String bandY,
        String bandHeight,
        String band) {
    private static final double LEFT = 40;
    private static final double WIDTH = 580;
    private static final double TOP = 12;
    private static final double HEIGHT = 160;
    private static final int MOST = 10;

    /** A week that was told of. */
    public record Dot(String x, String y) {}

    /** A row of numbers from 0 to 10. */
    static Chart of(List<OptionalDouble> weeks, Judgement judgement) {
        return of(weeks, judgement, MOST);
    }

    /** A row of numbers from 0 to this one. */
    static Chart of(List<OptionalDouble> weeks, Judgement judgement, int most) {
        List<Dot> dots = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i).isEmpty()) {
                end(line, lines);
                continue;
            }
            String x = number(LEFT + WIDTH * i / Math.max(1, weeks.size() - 1));
            String y = number(y(weeks.get(i).getAsDouble(), most));
            dots.add(new Dot(x, y));
            line.append(x).append(',').append(y).append(' ');
        }
        end(line, lines);
        List<Integer> marks = List.of(0, most / 2, most);
        if (judgement.begin().isEmpty()) return new Chart(marks, dots, lines, "0", "0", "");
        double begin = judgement.begin().getAsDouble();
        double high = Math.min(most, begin + judgement.needed());
        double low = Math.max(0, begin - judgement.needed());
        double top = y(high, most);
        String height = number(y(low, most) - top);
        String band = number(low) + " " + number(high);
        return new Chart(marks, dots, lines, number(top), height, band);
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (line.indexOf(" ") != line.lastIndexOf(" ")) lines.add(line.toString().strip());
        line.setLength(0);
    }

    /** Where a number from 0 to 10 stands. */
    static double y(double value) {
        return y(value, MOST);
    }

    private static double y(double value, int most) {
        return TOP + HEIGHT * (most - value) / most;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
