package health.limber.plan.condition;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A question the engine can ask of what is known about a person, written as data in the library.
 *
 * <p>A condition is either true or false. What is not known never makes a comparison true: a
 * missing yes/no answer counts as no, a missing count as 0, and any comparison with an unknown
 * number is false (clinical.md 1.3). Whether something had to be known first is not decided here
 * but by {@link health.limber.plan.screening.Screener}, which answers {@code INCOMPLETE}.
 */
public sealed interface Condition {

    /** True if the condition holds for what is known. */
    boolean holds(Known known);

    /**
     * Adds the names of the answers and facts that make this condition true (or, under {@code not},
     * false) to {@code names}, in the order of the rule. Call only for a condition that {@linkplain
     * #holds holds}, or inside {@code not} for one that does not.
     */
    void addBehind(Known known, Set<String> names);

    /** True if at least one part holds. */
    record Any(List<Condition> of) implements Condition {
        @Override
        public boolean holds(Known known) {
            for (int i = 0; i < of.size(); i++) if (of.get(i).holds(known)) return true;
            return false;
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            boolean holds = holds(known);
            for (Condition part : of) if (part.holds(known) == holds) part.addBehind(known, names);
        }
    }

    /** True if every part holds. */
    record All(List<Condition> of) implements Condition {
        @Override
        public boolean holds(Known known) {
            for (int i = 0; i < of.size(); i++) if (!of.get(i).holds(known)) return false;
            return true;
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            boolean holds = holds(known);
            for (Condition part : of) if (part.holds(known) == holds) part.addBehind(known, names);
        }
    }

    /** True if the part does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Known known) {
            return !part.holds(known);
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            part.addBehind(known, names);
        }
    }

    /**
     * True if the number of parts that hold lies between {@code min} and {@code max}, both
     * included.
     */
    record Count(int min, int max, List<Condition> of) implements Condition {
        @Override
        public boolean holds(Known known) {
            int n = 0;
            for (int i = 0; i < of.size(); i++) if (of.get(i).holds(known)) n++;
            return n >= min && n <= max;
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            for (Condition part : of) if (part.holds(known)) part.addBehind(known, names);
        }
    }

    /** True if a yes/no question was answered yes. A missing answer is no. */
    record Yes(String question) implements Condition {
        @Override
        public boolean holds(Known known) {
            return known.yes(question);
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            names.add(question);
        }
    }

    /** True if a further yes/no fact holds. What is not known does not. */
    record Holds(String fact) implements Condition {
        @Override
        public boolean holds(Known known) {
            return known.holds(fact);
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            names.add(fact);
        }
    }

    /** True if a number is known: a pregnancy has weeks, say. */
    record Given(String name) implements Condition {
        @Override
        public boolean holds(Known known) {
            return known.number(name).isPresent();
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            names.add(name);
        }
    }

    /**
     * True if a number stands in the given relation to a known bound. A missing number is unknown,
     * or 0 for counts.
     */
    record Compare(String name, Relation relation, Bound bound, boolean missingIsZero)
            implements Condition {
        @Override
        public boolean holds(Known known) {
            OptionalDouble number = known.number(name);
            if (missingIsZero && number.isEmpty()) number = OptionalDouble.of(0);
            OptionalDouble limit = bound.value(known);
            return number.isPresent()
                    && limit.isPresent()
                    && relation.holds(number.getAsDouble(), limit.getAsDouble());
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            names.add(name);
            if (bound.of() instanceof String other) names.add(other);
        }
    }

    /**
     * True if a word that is known, such as the pain type or the duration band, is the given one.
     */
    record Is(String name, String word) implements Condition {
        @Override
        public boolean holds(Known known) {
            return known.is(name, word);
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            names.add(name);
        }
    }

    /** True if a rule, a precaution or a gate (named by its id) is in force. */
    record InForce(String id) implements Condition {
        @Override
        public boolean holds(Known known) {
            return known.inForce(id);
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            names.addAll(known.behind(id));
        }
    }

    /** True if at least one precaution is in force. */
    record AnyPrecaution() implements Condition {
        @Override
        public boolean holds(Known known) {
            return !known.precautions().isEmpty();
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            for (String precaution : known.precautions()) names.addAll(known.behind(precaution));
        }
    }

    /** Always true. */
    record Always() implements Condition {
        @Override
        public boolean holds(Known known) {
            return true;
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            // nothing was asked
        }
    }

    /** True if no precaution is in force except those named. */
    record OnlyPrecautions(List<String> allowed) implements Condition {
        @Override
        public boolean holds(Known known) {
            return allowed.containsAll(known.precautions());
        }

        @Override
        public void addBehind(Known known, Set<String> names) {
            for (String precaution : known.precautions()) names.addAll(known.behind(precaution));
        }
    }
}
