package health.limber.app.habit;

import java.util.List;

/** All that was told on the way to the habit. */
public record HabitView(List<Line> lines) {

    /**
     * One topic.
     *
     * @param told what was told of it, line by line; empty if nothing
     * @param change address of the page on which it can be changed
     */
    public record Line(String name, List<String> told, String change) {}
}
