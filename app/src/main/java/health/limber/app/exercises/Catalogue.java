package health.limber.app.exercises;

import health.limber.app.http.Wording;
import health.limber.library.ExerciseWords;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Position;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The exercises that are offered, in the order of the library, ready to be searched. */
@Component
class Catalogue {
    private final List<Entry> entries;

    Catalogue(LoadedLibrary library, Wording wording) {
        entries =
                library.library().exercises().stream()
                        .filter(exercise -> !exercise.retired())
                        .map(exercise ->
                                Entry.of(
                                        exercise, library.words().exercise(exercise.id()), wording))
                        .toList();
    }

    List<Entry> all() {
        return entries;
    }

    List<Entry> matching(Wish wish) {
        return entries.stream().filter(entry -> entry.meets(wish)).toList();
    }

    Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.exercise.id().equals(id)).findFirst();
    }

    /** Every equipment id that an exercise needs or is helped by, sorted. */
    List<String> equipment() {
        TreeSet<String> ids = new TreeSet<>();
        for (Entry entry : entries) {
            ids.addAll(entry.exercise.equipment().needs());
            ids.addAll(entry.exercise.equipment().helpful());
        }
        return List.copyOf(ids);
    }

    /** An exercise with its words and what a search looks through. */
    record Entry(Exercise exercise, ExerciseWords words, SearchText search) {
        static Entry of(Exercise exercise, ExerciseWords words, Wording wording) {
            List<String> parts = new ArrayList<>(words.aliases());
            parts.add(words.name());
            parts.add(words.purpose());
            parts.add(exercise.targets());
            for (BodyRegion region : exercise.regions()) {
                parts.add(wording.name(region));
                parts.add(wording.of("search.bodyRegion." + region.name()));
            }
            return new Entry(exercise, words, SearchText.of(parts));
        }

        boolean meets(Wish wish) {
            return wish.region().map(region -> exercise.regions().contains(region)).orElse(true)
                    && wish.mechanism().map(exercise::by).orElse(true)
                    && wish.position().map(this::in).orElse(true)
                    && with(wish.equipment())
                    && search.has(wish.text());
        }

        private boolean in(Position wanted) {
            Position mine = exercise.position();
            return mine == wanted || (mine == Position.chairOrStanding && wanted != Position.floor);
        }

        private boolean with(String equipment) {
            if (equipment.isEmpty()) return true;
            if (equipment.equals(Wish.NOTHING)) return exercise.equipment().needs().isEmpty();
            return exercise.equipment().needs().contains(equipment)
                    || exercise.equipment().helpful().contains(equipment);
        }

        /** The region it is listed under. */
        BodyRegion home() {
            return exercise.regions().getFirst();
        }
    }
}
