package health.limber.app.screening;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A page on which a person tells one thing.
 *
 * @param earlier what stands there was told before this screening
 * @param typed what stands in a field for writing, by field
 * @param choices what can be chosen, by field
 * @param slips what is wrong, by field
 */
public record TellingView(
        GroupView.Place place,
        boolean earlier,
        Map<String, String> typed,
        Map<String, List<Choice>> choices,
        Map<String, String> slips) {

    /** One thing that can be chosen. */
    public record Choice(String value, String name, String note, boolean chosen) {}

    /** What is wrong with a field; null if nothing. */
    public @Nullable String slip(String field) {
        return slips.get(field);
    }

    /** The id of what is wrong, for those who do not see it; null if nothing is. */
    public @Nullable String described(String field) {
        return slips.containsKey(field) ? field + "-slip" : null;
    }

    /** The value of {@code aria-invalid}; null if nothing is wrong. */
    public @Nullable String invalid(String field) {
        return slips.containsKey(field) ? "true" : null;
    }
}
