package health.limber.app.exercises;

import java.util.List;

/**
 * How the figure of an exercise moves.
 *
 * @param address of its film
 * @param beats the phases as JSON, for the script
 * @param words of the controls as JSON, for the script
 * @param twoSides true if the exercise is done on one side, then the other
 * @param stills the start and the end of each phase that moves
 */
public record FilmView(
        String address, String beats, String words, boolean twoSides, List<Still> stills) {

    /** One moment. */
    public record Still(String name, String cue, String address) {}
}
