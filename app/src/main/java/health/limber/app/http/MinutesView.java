package health.limber.app.http;

import java.util.List;

/**
 * Minutes to choose from: some are offered, any whole number is taken.
 *
 * @param now what holds at present
 */
public record MinutesView(int now, List<Integer> offered) {
    /** What is offered everywhere. */
    public static final List<Integer> OFFERED = List.of(1, 3, 5, 8, 15, 25);

    public static final int MOST = 60;

    public static MinutesView of(int now) {
        return new MinutesView(now, OFFERED);
    }
}
