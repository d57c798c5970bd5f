package health.limber.app.account;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was typed into a form, and what is wrong with it.
 *
 * @param typed what to show again, by field; never a secret
 * @param slips a sentence for each field that will not do, in the order of the form
 */
public record Entries(Map<String, String> typed, Map<String, String> slips) {
    static final Entries NONE = new Entries(Map.of(), Map.of());

    public Entries {
        typed = new LinkedHashMap<>(typed);
        slips = new LinkedHashMap<>(slips);
    }

    static Entries of(Map<String, String> typed) {
        return new Entries(typed, Map.of());
    }

    /** The same with one more slip. */
    Entries slip(String field, String sentence) {
        Map<String, String> more = new LinkedHashMap<>(slips);
        more.put(field, sentence);
        return new Entries(typed, more);
    }

    boolean clean() {
        return slips.isEmpty();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String slipOf(String field) {
        return slips.get(field);
    }

    /** True for the first field to mend: it gets the focus. */
    public boolean first(String field) {
        return slips.keySet().stream().findFirst().filter(field::equals).isPresent();
    }

    /** True if one of these fields has to be mended. */
    public boolean anyOf(String... fields) {
        for (String field : fields) if (slips.containsKey(field)) return true;
        return false;
    }
}
