package health.limber.plan.week;

import health.limber.plan.exercise.Position;

import java.util.List;

/**
 * How long a session takes: its items, and the time to set up each one after the first (clinical.md
 * 3.1).
 */
public final class SessionTime {
    private static final int SET_UP = 10;
    private static final int SET_UP_ELSEWHERE = 20;

    private SessionTime() {}

    /** Seconds between two items: 10, or 20 if the position differs. */
    public static int setUpSeconds(Position from, Position to) {
        return from.differsFrom(to) ? SET_UP_ELSEWHERE : SET_UP;
    }

    /** Seconds of a whole session. */
    public static int seconds(List<Item> items) {
        int sum = 0;
        for (int i = 0; i < items.size(); i++) {
            if (i > 0)
                sum +=
                        setUpSeconds(
                                items.get(i - 1).exercise().position(),
                                items.get(i).exercise().position());
            sum += items.get(i).seconds();
        }
        return sum;
    }

    /** Seconds of the longest stretch flat on the back without a break. */
    static int longestSupineSeconds(List<Item> items) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean supine = items.get(i).exercise().tags().contains("supine_flat");
            int setUp = run > 0 ? SET_UP : 0; // lying down already
            run = supine ? run + setUp + items.get(i).seconds() : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
