package health.limber.app.week;

import java.util.List;

/**
 * What can take the place of an exercise.
 *
 * @param form id that the choice will bear
 */
public record SwapView(String exercise, String name, List<Way> ways, String form) {
    /**
     * One way to swap.
     *
     * @param position in which it is done, in words
     * @param consequence what the week would have more or less of, as a sentence
     */
    public record Way(String id, String name, String position, String consequence) {}
}
