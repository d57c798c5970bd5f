package health.limber.plan.condition;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Where all a rule asks for is one number. */
public record OneNumber(String name, double value) implements Known {
    @Override
    public OptionalDouble number(String asked) {
        return asked.equals(name) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    @Override
    public boolean yes(String question) {
        return false;
    }

    @Override
    public boolean holds(String fact) {
        return false;
    }

    @Override
    public boolean is(String asked, String word) {
        return false;
    }

    @Override
    public boolean inForce(String id) {
        return false;
    }

    @Override
    public Collection<String> precautions() {
        return List.of();
    }

    @Override
    public Collection<String> behind(String id) {
        return List.of();
    }
}
