package health.limber.app.week;

import java.util.List;

/**
 * What can be added to the week.
 *
 * @param not what cannot, each with the reason
 * @param form id that the choice will bear
 * @param classic true if the classic six are followed, which take nothing else
 */
public record AddView(List<Move> may, List<Move> not, String form, boolean classic) {
    /** An exercise, and what it helps with or why it cannot be. */
    public record Move(String id, String name, String about) {}
}
