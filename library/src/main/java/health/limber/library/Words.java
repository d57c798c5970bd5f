package health.limber.library;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything a person reads, apart from the logic it belongs to. A words file is read when
 * something in it is first asked for.
 */
public final class Words {
    /** Folders in which the sentence of a rule is looked for. */
    private static final List<String> SENTENCES =
            List.of("rules", "screening/rules", "screening/precautions", "screening/limits");

    private final Map<String, String> texts;
    private final Map<String, ExerciseWords> exercises = new ConcurrentHashMap<>();
    private final Map<String, Map<WordsReader.Key, String>> lists = new ConcurrentHashMap<>();

    /**
     * @param texts the words files by their path
     */
    Words(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The words of an exercise that exists. */
    public ExerciseWords exercise(String id) {
        return exercises.computeIfAbsent(
                id,
                i -> {
                    String path = WordsReader.path("exercises/" + i);
                    return WordsReader.exercise(path, file(path), new ArrayList<>()).orElseThrow();
                });
    }

    /** What an exercise is called: its name first, then what else people say. */
    public List<String> names(String id) {
        return WordsReader.names(file(WordsReader.path("exercises/" + id)));
    }

    private String file(String path) {
        String text = texts.get(path);
        if (text == null) throw new IllegalArgumentException("there are no words at " + path);
        return text;
    }

    /**
     * A text of a words file with one heading for each id.
     *
     * @param folder of the file, such as "screening/precautions"
     * @param part heading of a part within the entry, such as "Because"; "" for the entry itself
     */
    public Optional<String> text(String folder, String id, String part) {
        return Optional.ofNullable(find(folder, id, part));
    }

    /** The one plain sentence of a rule, a precaution, a limit or a planner's reason. */
    public String sentence(String rule) {
        for (String folder : SENTENCES) {
            String text = find(folder, rule, "");
            if (text != null) return text;
        }
        throw new IllegalArgumentException("there is no sentence for rule " + rule);
    }

    private @Nullable String find(String folder, String id, String part) {
        var list =
                lists.computeIfAbsent(
                        folder, f -> WordsReader.list(texts.getOrDefault(WordsReader.path(f), "")));
        return list.get(new WordsReader.Key(id, part));
    }
}
