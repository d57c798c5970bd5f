package health.limber.app.session;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page of a session.
 *
 * @param json the session document, safe inside a script element
 * @param time how long it takes, in words
 * @param once id under which the done form is kept
 * @param left items that are left out today, by their place
 */
public record SessionView(
        String id,
        String title,
        String time,
        String json,
        List<Item> items,
        String once,
        List<Integer> left,
        boolean over) {

    /**
     * An item in words.
     *
     * @param setUp what comes before it: getting ready
     */
    public record Item(
            int index,
            String name,
            String amount,
            String time,
            String setUp,
            String start,
            List<String> steps,
            String breathing,
            List<String> stop,
            @Nullable String easier) {}
}
