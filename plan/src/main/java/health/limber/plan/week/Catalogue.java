package health.limber.plan.week;

import health.limber.plan.Library;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.screening.Precaution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is the same for every person, worked out once for a library. Exercises are numbered in the
 * order of the library.
 */
final class Catalogue {
    private final Library library;
    private final List<Exercise> exercises;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Effect> effects = new LinkedHashMap<>();
    private final boolean[] needsNeckSet;
    private final boolean[] needsLowSet;

    /**
     * What a precaution does to each exercise, by number: leave it out, or limit it by these of its
     * tags.
     */
    record Effect(boolean[] excludes, List<List<String>> limits) {}

    Catalogue(Library library) {
        this.library = library;
        exercises = library.exercises().stream().filter(e -> !e.retired()).toList();
        needsNeckSet = new boolean[exercises.size()];
        needsLowSet = new boolean[exercises.size()];
        for (int i = 0; i < exercises.size(); i++) {
            numbers.put(exercises.get(i).id(), i);
            for (String tag : exercises.get(i).tags()) {
                needsNeckSet[i] |= tag.startsWith("cx_");
                needsLowSet[i] |=
                        tag.startsWith("lx_")
                                || tag.startsWith("hip_")
                                || tag.startsWith("abd_press")
                                || tag.equals("trunk_flex_load");
            }
        }
        for (Precaution precaution : library.precautions())
            effects.put(precaution.id(), effectOf(precaution));
    }

    private Effect effectOf(Precaution precaution) {
        var excludes = new boolean[exercises.size()];
        var limits = new ArrayList<List<String>>();
        for (int i = 0; i < exercises.size(); i++) {
            List<String> tags = exercises.get(i).tags();
            excludes[i] = tags.stream().anyMatch(precaution.exclude()::contains);
            limits.add(tags.stream().filter(precaution.limit()::contains).toList());
        }
        return new Effect(excludes, List.copyOf(limits));
    }

    Library library() {
        return library;
    }

    int size() {
        return exercises.size();
    }

    Exercise exercise(int number) {
        return exercises.get(number);
    }

    /** The number of an exercise; empty if it does not exist or is retired. */
    Optional<Integer> number(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    /** The first easier variant that will do, searched breadth first; empty if there is none. */
    Optional<String> firstEasier(String id, Predicate<String> willDo) {
        var queue = new ArrayDeque<String>(List.of(id));
        var seen = new LinkedHashSet<String>(List.of(id));
        while (!queue.isEmpty()) {
            Integer number = numbers.get(queue.removeFirst());
            if (number == null) continue;
            for (String next : exercises.get(number).easier()) {
                if (!seen.add(next)) continue;
                if (willDo.test(next)) return Optional.of(next);
                queue.addLast(next);
            }
        }
        return Optional.empty();
    }

    Effect effect(Precaution precaution) {
        Effect effect = effects.get(precaution.id());
        return effect == null ? effectOf(precaution) : effect;
    }

    boolean needsNeckSet(int number) {
        return needsNeckSet[number];
    }

    boolean needsLowSet(int number) {
        return needsLowSet[number];
    }
}
