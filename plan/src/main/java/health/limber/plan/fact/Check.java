package health.limber.plan.fact;

import java.util.OptionalInt;

/** What a fact may say: one sentence names the field, the value and what was expected. */
final class Check {
    private Check() {}

    static void range(String field, int value, int from, int to) {
        if (value < from || value > to) {
            throw new IllegalArgumentException(
                    field
                            + " is "
                            + value
                            + "; expected a whole number from "
                            + from
                            + " to "
                            + to);
        }
    }

    static void scale(String field, OptionalInt value) {
        if (value.isPresent()) range(field, value.getAsInt(), 0, 10);
    }
}
