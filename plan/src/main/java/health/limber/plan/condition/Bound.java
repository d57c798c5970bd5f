package health.limber.plan.condition;

import org.jspecify.annotations.Nullable;

import java.util.OptionalDouble;

/**
 * What a number is compared with: {@code times} × the number named {@code of}, plus {@code plus}.
 * Without a name it is the plain number {@code plus}.
 */
public record Bound(@Nullable String of, double times, double plus) {

    /** The plain number as a bound. */
    public static Bound of(double number) {
        return new Bound(null, 0, number);
    }

    OptionalDouble value(Known known) {
        if (of == null) return OptionalDouble.of(plus);
        OptionalDouble other = known.number(of);
        return other.isPresent() ? OptionalDouble.of(times * other.getAsDouble() + plus) : other;
    }
}
