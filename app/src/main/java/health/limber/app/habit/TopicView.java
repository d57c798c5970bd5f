package health.limber.app.habit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A page of the habit.
 *
 * @param typed what stands in a field for writing, by field
 * @param choices what can be chosen, by field
 * @param slips what is wrong, by field
 * @param minutes how long a session is, in words
 */
public record TopicView(
        Frame frame,
        Map<String, String> typed,
        Map<String, List<Choice>> choices,
        Map<String, String> slips,
        String minutes) {

    /**
     * Where the page stands.
     *
     * @param address the form goes to
     * @param form id that its fact will bear
     * @param part its number, from 1
     * @param parts how many there are
     * @param back address of the page before
     * @param skip address of the page after
     * @param alone only this one thing is changed
     */
    public record Frame(
            String address,
            String form,
            int part,
            int parts,
            String back,
            String skip,
            boolean alone) {}

    /** One thing that can be chosen. */
    public record Choice(String value, String name, boolean chosen) {}

    /** What stands in a field for writing. */
    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

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
