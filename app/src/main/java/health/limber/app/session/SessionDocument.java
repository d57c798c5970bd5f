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
            @Nullable Film film,
            @Nullable Item easier) {}

    /**
     * How the figure moves.
     *
     * @param address of the numbers
     * @param phases for each beat of a repetition the number of its phase
     * @param loops for each phase the seconds of one round of a steady movement, else 0
     * @param words for each phase its name and cue
     * @param stills the start and the end of each phase that moves, for people who want no motion
     */
    record Film(
            String address,
            List<Integer> phases,
            List<Double> loops,
            List<Phrase> words,
            List<Moment> stills) {}

    /** A picture of one moment; phase −2 is the start. */
    record Moment(int phase, String name, String address) {}

    record Phrase(String name, String cue) {}

    /** A segment of the timeline; {@code side} in words, {@code second} for the other side. */
    record Part(
            String kind,
            int seconds,
            int set,
            int repetition,
            int repetitions,
            @Nullable String side,
            boolean second,
            int beat,
            @Nullable String breath) {}

    record Place(String id, String name) {}

    record Sign(String id, String text, String then, @Nullable String asks) {}

    record Emergency(String title, String sentence, String whatToDo, @Nullable String number) {}
}
