package health.limber.library;

import java.util.List;
import java.util.Optional;

/**
 * The words of one exercise, from its {@code en.md}.
 *
 * @param aliases what else it is called
 * @param purpose what it is for
 * @param movement for each phase of the movement its name and what the voice says at it
 * @param feel how it feels
 * @param stop when to stop
 * @param care cautions
 * @param watch what to watch for
 * @param atFirst how the first dose is done, where that differs
 * @param later how the later dose is done, where that differs
 */
public record ExerciseWords(
        String name,
        List<String> aliases,
        String purpose,
        String start,
        List<String> steps,
        String breathing,
        List<Phrase> movement,
        String feel,
        List<String> stop,
        List<String> care,
        List<String> watch,
        Optional<String> atFirst,
        Optional<String> later) {

    /**
     * A phase of the movement in words.
     *
     * @param name two or three words
     * @param cue one sentence
     */
    public record Phrase(String name, String cue) {}
}
