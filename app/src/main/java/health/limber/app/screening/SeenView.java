package health.limber.app.screening;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The form "I was seen by … on …".
 *
 * @param kind seen (ends a lock) or cleared (a professional said that exercise is fine)
 * @param about what it answers: the fact of a lock, or a screening
 * @param form id that its fact will bear
 * @param roles who can have looked
 * @param on the day that was given
 * @param today the latest day
 * @param notes what else must be known
 * @param slips what is wrong, by field
 */
public record SeenView(
        String kind,
        String about,
        String form,
        List<Role> roles,
        String on,
        String today,
        List<String> notes,
        Map<String, String> slips) {

    /** Somebody who can have looked. */
    public record Role(String value, String name, boolean chosen) {}

    /** What is wrong with a field; null if nothing. */
    public @Nullable String slip(String field) {
        return slips.get(field);
    }
}
