package health.limber.app.figure;

import health.limber.motion.figure.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the figure of a picture looks that stands alone and so cannot see the page it is on.
 *
 * @param tones attributes for the style: skin, hair and clothes
 */
record Look(Shape shape, String tones) {
    /** The style has no rule for a word it does not know; nothing else may come into a picture. */
    private static final Pattern WORD = Pattern.compile("[a-z]{1,12}");

    private static final List<String> TONES = List.of("skin", "hair", "clothes");

    /** What the address asks for; anything else is as if it had not been asked. */
    static Look asked(Map<String, String> parameters) {
        StringBuilder tones = new StringBuilder();
        for (String tone : TONES) {
            @Nullable String word = parameters.get(tone);
            if (word != null && WORD.matcher(word).matches())
                tones.append(" data-").append(tone).append("=\"").append(word).append('"');
        }
        Shape shape = "broad".equals(parameters.get("body")) ? Shape.BROAD : Shape.ROUND;
        return new Look(shape, tones.toString());
    }
}
