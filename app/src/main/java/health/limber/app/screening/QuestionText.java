package health.limber.app.screening;

import health.limber.plan.screening.Question;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a question, laid out.
 *
 * @param ask the question itself
 * @param note what does not count, said after it; may be empty
 * @param ticks what is counted, for a question of how many apply
 */
public record QuestionText(String ask, String note, List<String> ticks) {
    private static final String NOTE = "? (";
    private static final String LIST = ": ";

    static QuestionText of(Question.Kind kind, String text) {
        int note = text.indexOf(NOTE);
        if (note > 0 && text.endsWith(")"))
            return new QuestionText(
                    text.substring(0, note + 1),
                    text.substring(note + NOTE.length(), text.length() - 1),
                    List.of());
        int list = text.indexOf(LIST);
        if (kind != Question.Kind.count || list < 0) return new QuestionText(text, "", List.of());
        String items = text.substring(list + LIST.length());
        if (items.endsWith("?")) items = items.substring(0, items.length() - 1);
        return new QuestionText(
                text.substring(0, list) + "?", "", Arrays.asList(items.split("; ")));
    }
}
