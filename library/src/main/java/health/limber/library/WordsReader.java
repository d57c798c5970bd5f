package health.limber.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Reads the words: {@code en.md} of each exercise, and the word lists with one heading for each id.
 */
final class WordsReader {
    private static final String LANGUAGE = "en.md";
    private static final String ALIASES = "Also called";
    private static final String MOVEMENT = "Movement";
    private static final List<String> SECTIONS =
            List.of(
                    ALIASES,
                    "What it is for",
                    "Start",
                    "Steps",
                    "Breathing",
                    "How it feels",
                    "Stop if",
                    "Take care",
                    "Watch for");
    private static final List<String> EXTRA = List.of("At first", "Later on", MOVEMENT);

    private WordsReader() {}

    /**
     * Where a text stands in a word list: the id, and the part of its entry ("" for the entry
     * itself).
     */
    record Key(String id, String part) {
        @Override
        public String toString() {
            return part.isEmpty() ? id : id + "/" + part;
        }
    }

    static String path(String folder) {
        return folder + "/" + LANGUAGE;
    }

    /** Adds a problem for every words file that is not as it should be. */
    static void check(Map<String, String> texts, List<Problem> problems) {
        texts.forEach((path, text) -> {
            if (!path.endsWith("/" + LANGUAGE))
                problems.add(
                        new Problem(
                                path,
                                "",
                                "is not named " + LANGUAGE + "; expected words in English"));
            else if (path.startsWith("exercises/")) exercise(path, text, problems);
        });
    }

    static Optional<ExerciseWords> exercise(String path, String text, List<Problem> problems) {
        String name = name(text);
        if (name.isEmpty())
            problems.add(
                    new Problem(
                            path,
                            "",
                            "does not begin with its name; expected a first line such as \"#"
                                    + " Cat-Cow\""));
        SequencedMap<String, String> sections = sections(text, "## ");
        boolean complete = !name.isEmpty();
        for (String section : SECTIONS) {
            if (!sections.getOrDefault(section, "").isEmpty()) continue;
            problems.add(new Problem(path, "", "has no words under \"## " + section + "\""));
            complete = false;
        }
        for (String section : sections.keySet()) {
            if (SECTIONS.contains(section) || EXTRA.contains(section)) continue;
            problems.add(
                    new Problem(
                            path,
                            "",
                            "has a heading \"## "
                                    + section
                                    + "\"; expected one of "
                                    + String.join(", ", SECTIONS)));
        }
        return complete ? Optional.of(words(name, sections)) : Optional.empty();
    }

    private static String name(String text) {
        int end = text.indexOf('\n');
        return text.startsWith("# ")
                ? text.substring(2, end < 0 ? text.length() : end).strip()
                : "";
    }

    /** The name, then the other names; stops reading after them. */
    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        names.add(name(text));
        int from = text.indexOf("\n## " + ALIASES);
        if (from < 0) return names;
        int start = from + ALIASES.length() + 4;
        int end = text.indexOf("\n## ", start);
        names.addAll(bullets(text.substring(start, end < 0 ? text.length() : end)));
        return names;
    }

    private static ExerciseWords words(String name, SequencedMap<String, String> sections) {
        return new ExerciseWords(
                name,
                bullets(sections.getOrDefault(ALIASES, "")),
                unwrap(sections.getOrDefault("What it is for", "")),
                unwrap(sections.getOrDefault("Start", "")),
                bullets(sections.getOrDefault("Steps", "")),
                unwrap(sections.getOrDefault("Breathing", "")),
                phrases(sections.getOrDefault(MOVEMENT, "")),
                unwrap(sections.getOrDefault("How it feels", "")),
                bullets(sections.getOrDefault("Stop if", "")),
                bullets(sections.getOrDefault("Take care", "")),
                bullets(sections.getOrDefault("Watch for", "")),
                Optional.ofNullable(sections.get("At first")).map(WordsReader::unwrap),
                Optional.ofNullable(sections.get("Later on")).map(WordsReader::unwrap));
    }

    /** Lines such as "- Round: Let your back round up." */
    private static List<ExerciseWords.Phrase> phrases(String text) {
        return bullets(text).stream()
                .map(line -> {
                    int colon = Math.max(line.indexOf(": "), 0);
                    String name = line.substring(0, colon);
                    return new ExerciseWords.Phrase(
                            name, line.substring(colon > 0 ? colon + 2 : 0));
                })
                .toList();
    }

    static Map<Key, String> list(String text) {
        Map<Key, String> words = new LinkedHashMap<>();
        sections(text, "## ")
                .forEach((id, body) -> {
                    int parts = ("\n" + body).indexOf("\n### ");
                    words.put(new Key(id, ""), unwrap(parts < 0 ? body : body.substring(0, parts)));
                    if (parts >= 0)
                        sections(body.substring(parts), "### ")
                                .forEach(
                                        (part, more) -> words.put(new Key(id, part), unwrap(more)));
                });
        return words;
    }

    /**
     * The text under each heading of this depth, as it stands; a heading that comes twice keeps its
     * last text.
     */
    private static SequencedMap<String, String> sections(String text, String heading) {
        var sections = new LinkedHashMap<String, String>();
        String mark = "\n" + heading;
        String all = "\n" + text;
        int at = all.indexOf(mark);
        while (at >= 0) {
            int next = all.indexOf(mark, at + 1);
            int endOfTitle = all.indexOf('\n', at + 1);
            int end = next < 0 ? all.length() : next;
            String title =
                    all.substring(at + mark.length(), endOfTitle < 0 ? end : endOfTitle).strip();
            sections.put(
                    title,
                    endOfTitle < 0 ? "" : all.substring(Math.min(endOfTitle, end), end).strip());
            at = next;
        }
        return sections;
    }

    /** One paragraph of the lines. */
    private static String unwrap(String text) {
        StringBuilder paragraph = new StringBuilder(text.length());
        for (String line : text.split("\n")) {
            String words = line.strip();
            if (words.isEmpty()) continue;
            if (!paragraph.isEmpty()) paragraph.append(' ');
            paragraph.append(words);
        }
        return paragraph.toString();
    }

    /**
     * The entries of a list with dashes or numbers; lines without either go on with the entry
     * before them.
     */
    private static List<String> bullets(String text) {
        List<String> bullets = new ArrayList<>();
        for (String line : text.split("\n")) {
            int entry = afterMark(line);
            if (entry > 0) bullets.add(line.substring(entry).strip());
            else if (!line.isBlank() && !bullets.isEmpty())
                bullets.add(bullets.removeLast() + " " + line.strip());
        }
        return List.copyOf(bullets);
    }

    /** Where the words begin after "- " or "12. "; 0 without such a mark. */
    private static int afterMark(String line) {
        if (line.startsWith("- ")) return 2;
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) digits++;
        return digits > 0 && line.startsWith(". ", digits) ? digits + 2 : 0;
    }
}
