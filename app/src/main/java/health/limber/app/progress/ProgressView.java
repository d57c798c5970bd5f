package health.limber.app.progress;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page.
 *
 * @param adherence sessions of this week; null if there is no plan now
 * @param stress a word about stress that stays high; null if it does not
 * @param motion how far the person moves
 */
public record ProgressView(
        @Nullable String adherence,
        @Nullable String stress,
        List<Part> parts,
        Days days,
        Motion motion) {

    /**
     * How far the person moves.
     *
     * @param said what is to be known about it
     * @param open true if something may be measured
     */
    public record Motion(String said, boolean open, List<Part> parts) {}

    /**
     * One thing that is measured.
     *
     * @param verdict what can be said, in words
     * @param unit what the numbers are
     * @param chart null while there is nothing to draw
     */
    public record Part(
            String id,
            String title,
            String verdict,
            String unit,
            @Nullable Chart chart,
            List<Row> rows) {}

    /** A week and its number, or a dash. */
    public record Row(String week, String value) {}

    /** The last days, one by one. */
    public record Days(@Nullable Strip strip, List<Day> rows) {}

    /**
     * A day with its session and the pain of the morning after.
     *
     * @param place of it in the picture, from 0
     * @param done something was done on it
     */
    public record Day(int place, String day, boolean done, String session, String pain) {}
}
