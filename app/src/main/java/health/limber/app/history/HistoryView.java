package health.limber.app.history;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The history.
 *
 * @param done what was just done, as a sentence; null if nothing
 * @param empty true if nothing was ever done
 * @param week how often this week, as a sentence; null if not at all
 * @param days of the month with an entry, the newest first
 */
public record HistoryView(
        @Nullable String done,
        boolean empty,
        @Nullable String week,
        Calendar calendar,
        List<Day> days,
        LogView log) {

    /**
     * A month.
     *
     * @param id such as 2026-11
     * @param before the month before; null if there is nothing
     * @param after the month after; null if it has not begun
     */
    public record Calendar(
            String id,
            String name,
            @Nullable Link before,
            @Nullable Link after,
            List<List<Cell>> weeks) {}

    /** Another month. */
    public record Link(String month, String name) {}

    /**
     * A day in the calendar.
     *
     * @param number of the day in its month; 0 for a day of another month
     * @param times sessions on it
     * @param label the day and its sessions in words
     */
    public record Cell(int number, String id, boolean today, int times, String label) {}

    /** A day in the list. */
    public record Day(String id, String name, List<Entry> entries) {}

    /**
     * A session.
     *
     * @param how it ended, and how long it took
     * @param pain the worst; null if none was told
     * @param stays why it cannot be taken back; null if it can
     */
    public record Entry(
            String id,
            String title,
            String how,
            List<Move> moves,
            @Nullable String pain,
            @Nullable String stays,
            String form) {}

    /** An exercise that was done. */
    public record Move(String id, String name) {}

    /**
     * "I did it without the app".
     *
     * @param open true if it is shown unfolded
     * @param form id that its fact will bear
     * @param slips what is wrong, by field
     */
    public record LogView(
            boolean open,
            String form,
            String date,
            String minutes,
            Bounds bounds,
            List<Choice> exercises,
            Map<String, String> slips) {
        /** What is wrong with a field; null if nothing. */
        public @Nullable String slip(String field) {
            return slips.get(field);
        }
    }

    /** The first and the last day that can be told. */
    public record Bounds(String from, String to) {}

    /** An exercise that can be ticked. */
    public record Choice(String id, String name, boolean ticked) {}
}
