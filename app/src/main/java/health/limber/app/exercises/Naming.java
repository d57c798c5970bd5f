package health.limber.app.exercises;

import health.limber.app.http.Wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Names of things that content may add to. */
final class Naming {
    private Naming() {}

    /** An equipment in words; one from an operator's own content is called by its id. */
    static String equipment(Wording words, String id) {
        return words.orElse("equipment." + id, id.replace('-', ' '));
    }

    /** "Neck, low back": names that stand alone with a capital, told in a row. */
    static List<String> inARow(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> i == 0 ? names.get(0) : names.get(i).toLowerCase(Locale.ROOT))
                .toList();
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "a, b and c". */
    static String listed(Wording words, List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        return words.of(
                "listed.and",
                String.join(", ", parts.subList(0, parts.size() - 1)),
                parts.getLast());
    }
}
