package health.limber.plan.condition;

import org.jspecify.annotations.Nullable;

import java.util.OptionalDouble;

/** Where all a rule asks for is a number or two. */
public final class Numbers implements OnlyNumbers {
    private final String name;
    private final double value;
    private final @Nullable Numbers others;

    private Numbers(String name, double value, @Nullable Numbers others) {
        this.name = name;
        this.value = value;
        this.others = others;
    }

    public static Numbers of(String name, double value) {
        return new Numbers(name, value, null);
    }

    /** These and one more. */
    public Numbers and(String other, double number) {
        return new Numbers(other, number, this);
    }

    @Override
    public OptionalDouble number(String asked) {
        for (Numbers one = this; one != null; one = one.others)
            if (one.name.equals(asked)) return OptionalDouble.of(one.value);
        return OptionalDouble.empty();
    }
}
