package health.limber.app.exercises;

import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.exercise.Position;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * What a visitor wants to see. A choice that is not known counts as none.
 *
 * @param text words to look for, as typed
 * @param equipment an equipment id, {@link #NOTHING}, or empty
 */
public record Wish(
        String text,
        Optional<BodyRegion> region,
        Optional<Mechanism> mechanism,
        Optional<Position> position,
        String equipment) {
    /** Chosen for exercises that need nothing at all. */
    public static final String NOTHING = "none";

    private static final int LONGEST_TEXT = 100;

    static Wish from(Map<String, String> query) {
        String text = query.getOrDefault("q", "").strip();
        return new Wish(
                text.substring(0, Math.min(LONGEST_TEXT, text.length())),
                chosen(BodyRegion.values(), query.get("region")),
                chosen(Mechanism.values(), query.get("mechanism")),
                chosen(Position.values(), query.get("position")),
                query.getOrDefault("equipment", "").strip());
    }

    /** True if this asks for anything at all. */
    public boolean narrows() {
        return !text.isEmpty()
                || region.isPresent()
                || mechanism.isPresent()
                || position.isPresent()
                || !equipment.isEmpty();
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] values, @Nullable String name) {
        for (E value : values) if (value.name().equals(name)) return Optional.of(value);
        return Optional.empty();
    }
}
