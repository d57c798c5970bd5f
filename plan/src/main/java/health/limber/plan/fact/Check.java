package health.limber.plan.fact;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a fact may say: one sentence names the field, the value and what was expected. */
final class Check {
    private static final List<OptionalInt> SCALE =
            IntStream.rangeClosed(0, 10).mapToObj(OptionalInt::of).toList();

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

    /** The same number, of which there is one object only: a year of use holds thousands. */
    static OptionalInt scale(String field, OptionalInt value) {
        if (value.isEmpty()) return value;
        range(field, value.getAsInt(), 0, 10);
        return SCALE.get(value.getAsInt());
    }
}
