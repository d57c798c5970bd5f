package health.limber.app.exercises;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text made comparable: lower case, no accents, single spaces, a space at each end. */
record SearchText(String text) {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int SHORTEST_PLURAL = 3;

    static SearchText of(Iterable<String> parts) {
        StringBuilder all = new StringBuilder(" ");
        for (String part : parts) all.append(plain(part)).append(' ');
        return new SearchText(all.toString());
    }

    /** True if every word of {@code query} begins a word here; a plural finds its singular. */
    boolean has(String query) {
        return WORD.matcher(plain(query)).results().map(MatchResult::group).allMatch(this::begins);
    }

    private boolean begins(String word) {
        boolean plural = word.length() > SHORTEST_PLURAL && word.endsWith("s");
        return text.contains(" " + word)
                || (plural && text.contains(" " + word.substring(0, word.length() - 1)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
