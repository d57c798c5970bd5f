package health.limber.app.week;

import java.util.List;

/**
 * Strength work over some weeks.
 *
 * @param follows where the person is in their programme, as sentences; empty if they follow none
 * @param offers what they may begin now
 */
public record StrongerView(List<String> follows, List<Offer> offers) {

    /**
     * A programme.
     *
     * @param about how many days a week, for how long
     */
    public record Offer(String id, String name, String about) {}

    public boolean isEmpty() {
        return follows.isEmpty() && offers.isEmpty();
    }
}
