package health.limber.app.http;

import org.jspecify.annotations.Nullable;

import java.util.OptionalInt;

/** Whole numbers as people type them. */
public final class Numbers {
    private Numbers() {}

    /** The number typed; empty if it is none, or lies outside of the bounds. */
    public static OptionalInt read(@Nullable String typed, int from, int to) {
        if (typed == null) return OptionalInt.empty();
        try {
            int number = Integer.parseInt(typed.strip());
            return number >= from && number <= to ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
