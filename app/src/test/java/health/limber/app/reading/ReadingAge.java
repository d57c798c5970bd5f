package health.limber.app.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: the Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and
 * Chissom 1975, Research Branch Report 8-75), 0.39 × words per sentence + 11.8 × syllables per word
 * − 15.59. A grade and five make about the age of a reader.
 */
record ReadingAge(int words, int sentences, int syllables) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(\\s|$)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    static ReadingAge of(String text) {
        List<String> words =
                Arrays.stream(NO_LETTER.split(text.replace("-", " ")))
                        .filter(word -> !word.isBlank())
                        .toList();
        long sentences = Arrays.stream(SENTENCE_END.split(text)).filter(s -> !s.isBlank()).count();
        int syllables = words.stream().mapToInt(ReadingAge::syllables).sum();
        return new ReadingAge(words.size(), Math.toIntExact(Math.max(1, sentences)), syllables);
    }

    /** Groups of vowels, without a mute e at the end. */
    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("'", "");
        String heard = plain;
        if (plain.endsWith("es") && !plain.matches(".*(s|x|z|ch|sh|c|g)es"))
            heard = plain.substring(0, plain.length() - 2);
        else if (plain.endsWith("ed") && !plain.matches(".*[td]ed"))
            heard = plain.substring(0, plain.length() - 2);
        else if (plain.endsWith("e") && !plain.matches(".*[^aeiouy]le"))
            heard = plain.substring(0, plain.length() - 1);
        long groups = VOWELS.matcher(heard).results().count();
        return Math.toIntExact(Math.max(1, groups));
    }

    double grade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
}
