package health.limber.app.screening;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * "About you".
 *
 * @param choices what can be chosen, by field
 * @param problem what has to be mended, as a sentence; null if nothing
 * @param slips what is wrong, by field
 */
public record AboutYouView(
        GroupView.Place place,
        String age,
        String ago,
        Map<String, List<Choice>> choices,
        @Nullable String problem,
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
}
