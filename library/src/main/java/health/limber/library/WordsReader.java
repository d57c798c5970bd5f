package health.limber.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads the words: {@code en.md} of each exercise, and the word lists with one heading for each id. */
final class WordsReader {
    private static final String LANGUAGE = "en.md";
    private static final List<String> SECTIONS = List.of(
            "Also called", "What it is for", "Start", "Steps", "Breathing", "How it feels", "Stop if", "Take care", "Watch for");
    private static final List<String> EXTRA = List.of("At first", "Later on");

    private WordsReader() {}

    static Words read(SequencedMap<String, String> texts, List<Problem> problems) {
        Map<String, ExerciseWords> exercises = new LinkedHashMap<>();
        Map<Words.Key, String> others = new LinkedHashMap<>();
        texts.forEach((path, text) -> {
            if (!path.endsWith("/" + LANGUAGE)) {
                problems.add(new Problem(path, "", "is not named " + LANGUAGE + "; expected words in English"));
                return;
            }
            String folder = path.substring(0, path.length() - LANGUAGE.length() - 1);
            if (folder.startsWith("exercises/")) {
                exercise(path, text, problems).ifPresent(words -> exercises.put(folder.substring("exercises/".length()), words));
            } else {
                list(path, folder, text).forEach(others::put);
            }
        });
        return new Words(exercises, others);
    }

    private static Optional<ExerciseWords> exercise(String path, String text, List<Problem> problems) {
        String name = text.lines().findFirst().filter(line -> line.startsWith("# ")).map(line -> line.substring(2).strip()).orElse("");
        if (name.isEmpty()) problems.add(new Problem(path, "", "does not begin with its name; expected a first line such as \"# Cat-Cow\""));
        SequencedMap<String, String> sections = sections(text, "## ");
        boolean complete = !name.isEmpty();
        for (String section : SECTIONS) {
            if (!sections.getOrDefault(section, "").isEmpty()) continue;
            problems.add(new Problem(path, "", "has no words under \"## " + section + "\""));
            complete = false;
        }
        for (String section : sections.keySet()) {
            if (SECTIONS.contains(section) || EXTRA.contains(section)) continue;
            problems.add(new Problem(path, "", "has a heading \"## " + section + "\"; expected one of " + String.join(", ", SECTIONS)));
        }
        return complete ? Optional.of(words(name, sections)) : Optional.empty();
    }

    private static ExerciseWords words(String name, SequencedMap<String, String> sections) {
        return new ExerciseWords(
                name,
                bullets(sections.getOrDefault("Also called", "")),
                sections.getOrDefault("What it is for", ""),
                sections.getOrDefault("Start", ""),
                bullets(sections.getOrDefault("Steps", "")),
                sections.getOrDefault("Breathing", ""),
                sections.getOrDefault("How it feels", ""),
                bullets(sections.getOrDefault("Stop if", "")),
                bullets(sections.getOrDefault("Take care", "")),
                bullets(sections.getOrDefault("Watch for", "")),
                Optional.ofNullable(sections.get("At first")),
                Optional.ofNullable(sections.get("Later on")));
    }

    private static SequencedMap<Words.Key, String> list(String path, String folder, String text) {
        var words = new LinkedHashMap<Words.Key, String>();
        sections(text, "## ").forEach((id, body) -> {
            SequencedMap<String, String> parts = sections(body.replace("\n### ", "\n\n### "), "### ");
            words.put(new Words.Key(folder, id, ""), unwrap(before(body, "### ")));
            parts.forEach((part, words2) -> words.put(new Words.Key(folder, id, part), unwrap(words2)));
        });
        return words;
    }

    private static String before(String text, String heading) {
        int at = ("\n" + text).indexOf("\n" + heading);
        return at < 0 ? text : text.substring(0, at).strip();
    }

    /** The texts under each heading of this depth; paragraphs and lists keep their lines until they are unwrapped. */
    private static SequencedMap<String, String> sections(String text, String heading) {
        var sections = new LinkedHashMap<String, String>();
        String title = "";
        var body = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(heading)) {
                if (!title.isEmpty()) sections.put(title, finish(body));
                title = line.substring(heading.length()).strip();
                body.setLength(0);
            } else {
                body.append(line).append('\n');
            }
        }
        if (!title.isEmpty()) sections.put(title, finish(body));
        return sections;
    }

    private static String finish(StringBuilder body) {
        String text = body.toString().strip();
        return text.contains("\n### ") || text.startsWith("- ") || text.startsWith("1. ") || text.startsWith("### ") ? text : unwrap(text);
    }

    private static String unwrap(String text) {
        return text.strip().replaceAll("[ ]*\n[ ]*", " ");
    }

    private static List<String> bullets(String text) {
        List<String> bullets = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.matches("(-|\\d+\\.) .*")) bullets.add(line.replaceFirst("^(-|\\d+\\.) ", "").strip());
            else if (!line.isBlank() && !bullets.isEmpty()) bullets.add(bullets.removeLast() + " " + line.strip());
        }
        return List.copyOf(bullets);
    }
}
