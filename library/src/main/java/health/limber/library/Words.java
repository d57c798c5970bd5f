package health.limber.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a person reads, apart from the logic it belongs to.
 *
 * @param exercises by exercise id
 * @param texts by the folder of the words file, the id, and the part ("" for the entry itself): "screening/precautions", "M-KNEE", "Because"
 */
public record Words(Map<String, ExerciseWords> exercises, Map<Key, String> texts) {

    /** Where a text stands. */
    public record Key(String folder, String id, String part) {}

    /** Folders in which the sentence of a rule is looked for. */
    private static final List<String> SENTENCES = List.of("rules", "screening/rules", "screening/precautions", "screening/limits");

    /** The words of an exercise that exists. */
    public ExerciseWords exercise(String id) {
        ExerciseWords words = exercises.get(id);
        if (words == null) throw new IllegalArgumentException("there are no words for exercise " + id);
        return words;
    }

    /** The entry itself, or one of its parts. */
    public Optional<String> text(String folder, String id, String part) {
        return Optional.ofNullable(texts.get(new Key(folder, id, part)));
    }

    /** The one plain sentence of a rule, a precaution, a limit or a planner's reason. */
    public String sentence(String rule) {
        for (String folder : SENTENCES) {
            String text = texts.get(new Key(folder, rule, ""));
            if (text != null) return text;
        }
        throw new IllegalArgumentException("there is no sentence for rule " + rule);
    }
}
