package health.limber.plan.week;

import java.time.LocalDate;
import java.util.List;

/** The sessions before today, oldest first. Empty for a first plan. */
public record History(List<Day> days) {

    /** No session yet. */
    public static final History NONE = new History(List.of());

    /** The day the programme began: the first on which something was done, else today. */
    LocalDate start(LocalDate today) {
        return days.isEmpty() ? today : days.getFirst().date();
    }

    /** A day with a session, and what was in it, by exercise id. */
    public record Day(LocalDate date, List<String> exercises) {}
}
