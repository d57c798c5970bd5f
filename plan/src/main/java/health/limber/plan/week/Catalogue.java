package health.limber.plan.week;

import health.limber.plan.Library;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Precaution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private final List<int[]> waysIn = new ArrayList<>();
    private final List<Candidate.Traits> traits = new ArrayList<>();
    private final Map<Complaint.Region, boolean[]> serving = new EnumMap<>(Complaint.Region.class);

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
        for (Exercise exercise : exercises) {
            waysIn.add(waysInto(exercise));
            traits.add(traitsOf(exercise));
        }
        for (Complaint.Region region : Complaint.Region.values()) {
            var serves = new boolean[exercises.size()];
            for (int i = 0; i < serves.length; i++) {
                serves[i] = exercises.get(i).worksOn(region.servedBy());
            }
            serving.put(region, serves);
        }
        for (Precaution precaution : library.precautions())
            effects.put(precaution.id(), effectOf(precaution.exclude(), precaution.limit()));
    }

    private Candidate.Traits traitsOf(Exercise exercise) {
        var variants = new boolean[exercises.size()];
        for (int i = 0; i < variants.length; i++) {
            Exercise other = exercises.get(i);
            boolean linked =
                    exercise.easier().contains(other.id())
                            || exercise.harder().contains(other.id())
                            || other.easier().contains(exercise.id())
                            || other.harder().contains(exercise.id());
            boolean bothOfTheSix = exercise.mission() && other.mission();
            variants[i] = linked && !bothOfTheSix && Candidate.sharesMovement(exercise, other);
        }
        boolean rom = exercise.by(Mechanism.ROM);
        boolean moves = rom || exercise.by(Mechanism.posture);
        int phase = exercise.stretch() ? 2 : moves ? 0 : 3;
        if (exercise.by(Mechanism.strength)) phase = 1;
        boolean supine = exercise.tags().contains("supine_flat");
        return new Candidate.Traits(phase, rom, supine, variants);
    }

    Candidate.Traits traits(int number) {
        return traits.get(number);
    }

    private int[] waysInto(Exercise exercise) {
        return exercises.stream()
                .filter(e -> e.harder().contains(exercise.id()))
                .filter(e -> Candidate.sharesMovement(e, exercise))
                .mapToInt(exercises::indexOf)
                .toArray();
    }

    /** Numbers of the exercises that lead on to this one and train the same kind of movement. */
    int[] waysInto(int number) {
        return waysIn.get(number);
    }

    /** True if the exercise serves one of these complaints; with none, every exercise serves. */
    boolean serves(int number, List<Complaint.Region> regions) {
        if (regions.isEmpty()) return true;
        for (int i = 0; i < regions.size(); i++) {
            boolean[] serves = serving.get(regions.get(i));
            if (serves != null && serves[number]) return true;
        }
        return false;
    }

    private Effect effectOf(List<String> exclude, List<String> limit) {
        var excludes = new boolean[exercises.size()];
        var limits = new ArrayList<List<String>>();
        for (int i = 0; i < exercises.size(); i++) {
            List<String> tags = exercises.get(i).tags();
            excludes[i] = tags.stream().anyMatch(exclude::contains);
            limits.add(tags.stream().filter(limit::contains).toList());
        }
        return new Effect(excludes, List.copyOf(limits));
    }

    /** What it does to limit exercises with one of these tags. */
    Effect effectOfLimits(List<String> tags) {
        return effectOf(List.of(), tags);
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
        if (effect == null) throw new IllegalArgumentException("unknown " + precaution.id());
        return effect;
    }

    boolean needsNeckSet(int number) {
        return needsNeckSet[number];
    }

    boolean needsLowSet(int number) {
        return needsLowSet[number];
    }
}
