package health.limber.app.cli;

import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How people call equipment, exercises and mechanisms. Words that are not understood are never an
 * error.
 */
final class Vocabulary {
    private static final Map<String, Mechanism> MECHANISMS = mechanisms();
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

    private final Map<String, String> equipment = new LinkedHashMap<>();
    private final List<String> household = new ArrayList<>();
    private final Map<String, List<String>> exercises = new LinkedHashMap<>();

    Vocabulary(LoadedLibrary loaded) {
        for (LoadedLibrary.EquipmentName name : loaded.equipment()) {
            if (name.household()) household.add(name.id());
            equipment.put(plain(name.id()), name.id());
            for (String other : name.names()) equipment.put(plain(other), name.id());
        }
        for (Exercise exercise : loaded.library().exercises()) {
            add(exercise.id(), exercise.id());
            for (String name : loaded.words().names(exercise.id())) add(name, exercise.id());
        }
        MECHANISMS.forEach((word, mechanism) ->
                exercises.computeIfAbsent(
                        word,
                        w ->
                                loaded.library().exercises().stream()
                                        .filter(e -> e.by(mechanism) && !e.onlyOnWish())
                                        .map(Exercise::id)
                                        .toList()));
    }

    private static Map<String, Mechanism> mechanisms() {
        Map<String, Mechanism> words = new LinkedHashMap<>();
        words.put("rom", Mechanism.ROM);
        words.put("range of motion", Mechanism.ROM);
        words.put("mobility", Mechanism.ROM);
        words.put("strength", Mechanism.strength);
        words.put("posture", Mechanism.posture);
        words.put("relaxation", Mechanism.relaxation);
        return words;
    }

    private void add(String name, String exercise) {
        exercises.computeIfAbsent(plain(name), n -> new ArrayList<>()).add(exercise);
    }

    /** Small letters, words apart by one space, no plural: "Chin-Tucks" is "chin tuck". */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (String word : NOT_A_WORD.split(text.toLowerCase(Locale.ROOT).replace("'", ""))) {
            if (word.isEmpty()) continue;
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
            if (!plain.isEmpty()) plain.append(' ');
            plain.append(plural ? word.substring(0, word.length() - 1) : word);
        }
        return plain.toString();
    }

    /** Ids of what counts as there without being named. */
    List<String> household() {
        return household;
    }

    /**
     * Ids of the equipment named, also inside longer words such as "light elastic band"; the rest
     * goes to {@code ignored}.
     */
    List<String> equipment(List<String> named, List<String> ignored) {
        var found = new LinkedHashSet<String>();
        for (String text : named) {
            String id = equipment(plain(text));
            if (id == null) ignored.add(text);
            else found.add(id);
        }
        return List.copyOf(found);
    }

    private @Nullable String equipment(String plain) {
        String id = equipment.get(plain);
        if (id != null || plain.startsWith("no ") || plain.startsWith("without ")) return id;
        String padded = " " + plain + " ";
        for (Map.Entry<String, String> name : equipment.entrySet())
            if (padded.contains(" " + name.getKey() + " ")) return name.getValue();
        return null;
    }

    /**
     * Ids of the exercises wished for by name, other name or mechanism; the rest goes to {@code
     * ignored}.
     */
    List<String> wishes(List<String> preferences, List<String> ignored) {
        var found = new LinkedHashSet<String>();
        for (String text : preferences) {
            List<String> ids = exercises.get(plain(text));
            if (ids == null) ignored.add(text);
            else found.addAll(ids);
        }
        return List.copyOf(found);
    }
}
