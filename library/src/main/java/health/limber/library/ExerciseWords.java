package health.limber.library;

import java.util.List;
import java.util.Optional;

/**
 * The words of one exercise, from its {@code en.md}.
 *
 * @param aliases what else it is called
 * @param purpose what it is for
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
        String feel,
        List<String> stop,
        List<String> care,
        List<String> watch,
        Optional<String> atFirst,
        Optional<String> later) {}
