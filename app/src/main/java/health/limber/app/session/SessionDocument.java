package health.limber.app.session;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What the player needs to guide a person without network (docs/session-document.md). Times are
 * seconds, pain is 0–10.
 */
record SessionDocument(
        int formatVersion,
        String prescribed,
        String owner,
        String title,
        int seconds,
        List<Item> items,
        List<Place> places,
        List<Sign> signs,
        List<Integer> painStops,
        int dizzySeconds,
        Emergency emergency,
        Map<String, String> words) {

    record Item(
            int index,
            String exercise,
            String name,
            String start,
            List<String> steps,
            String breathing,
            List<String> stop,
            String amount,
            int seconds,
            int setUpSeconds,
            boolean neck,
            boolean asks,
            List<Part> segments,
            @Nullable Item easier) {}

    /** A segment of the timeline; {@code side} in words. */
    record Part(
            String kind,
            int seconds,
            int set,
            int repetition,
            int repetitions,
            @Nullable String side,
            int beat,
            @Nullable String breath) {}

    record Place(String id, String name) {}

    record Sign(String id, String text, String then, @Nullable String asks) {}

    record Emergency(String title, String sentence, String whatToDo, @Nullable String number) {}
}
