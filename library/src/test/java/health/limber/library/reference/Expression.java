package health.limber.library.reference;

import java.util.List;
import java.util.Set;

/**
 * An expression of clinical.md 1.3, evaluated as written there and apart from the product. A value
 * is a Boolean, a Double, a String, a list or null.
 */
sealed interface Expression {

    /** What names and functions stand for. */
    interface Facts {
        /** The value of a name; null while it is not known. */
        Object name(String name);

        boolean fired(String rule);

        boolean active(String modifier);

        boolean anyModifier();
    }

    Object value(Facts facts);

    /** Adds every name and every id in quotes that the expression mentions. */
    void addMentioned(Set<String> names);

    default boolean holds(Facts facts) {
        return truth(value(facts));
    }

    static boolean truth(Object value) {
        return switch (value) {
            case Boolean b -> b;
            case Double d -> d != 0;
            case null, default -> false;
        };
    }

    /** Yes counts 1 in a sum. */
    static Double number(Object value) {
        return switch (value) {
            case Boolean b -> b ? 1.0 : 0.0;
            case Double d -> d;
            case null, default -> null;
        };
    }

    record Literal(Object is) implements Expression {
        @Override
        public Object value(Facts facts) {
            return is;
        }

        @Override
        public void addMentioned(Set<String> names) {
            if (is instanceof String text) names.add(text);
        }
    }

    record Name(String name) implements Expression {
        @Override
        public Object value(Facts facts) {
            return facts.name(name);
        }

        @Override
        public void addMentioned(Set<String> names) {
            names.add(name);
        }
    }

    record Call(String function, List<String> arguments) implements Expression {
        @Override
        public Object value(Facts facts) {
            return switch (function) {
                case "fired" -> facts.fired(arguments.getFirst());
                case "active" -> facts.active(arguments.getFirst());
                case "any_modifier" -> facts.anyModifier();
                default ->
                        throw new IllegalStateException(
                                "clinical.md 1.3 has no function " + function);
            };
        }

        @Override
        public void addMentioned(Set<String> names) {
            names.addAll(
                    function.equals("any_modifier")
                            ? List.of("M-KNEE")
                            : arguments); // any one stands for all
        }
    }

    record Not(Expression part) implements Expression {
        @Override
        public Object value(Facts facts) {
            return !part.holds(facts);
        }

        @Override
        public void addMentioned(Set<String> names) {
            part.addMentioned(names);
        }
    }

    record Binary(String operator, Expression left, Expression right) implements Expression {
        @Override
        public Object value(Facts facts) {
            return switch (operator) {
                case "or" -> left.holds(facts) || right.holds(facts);
                case "and" -> left.holds(facts) && right.holds(facts);
                case "in" ->
                        right.value(facts) instanceof List<?> list
                                && list.contains(left.value(facts));
                case "is" -> left.value(facts) == null;
                case "is not" -> left.value(facts) != null;
                case "+", "-", "*" ->
                        calculated(number(left.value(facts)), number(right.value(facts)));
                default -> compared(left.value(facts), right.value(facts));
            };
        }

        private Object calculated(Double one, Double other) {
            if (one == null || other == null) return null;
            if (operator.equals("*")) return one * other;
            return operator.equals("+") ? one + other : one - other;
        }

        private boolean compared(Object one, Object other) {
            if (one == null || other == null) return false;
            if (one instanceof String || other instanceof String)
                return operator.equals("==") == one.equals(other);
            int order = Double.compare(number(one), number(other));
            return switch (operator) {
                case "==" -> order == 0;
                case "!=" -> order != 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                default ->
                        throw new IllegalStateException(
                                "clinical.md 1.3 has no operator " + operator);
            };
        }

        @Override
        public void addMentioned(Set<String> names) {
            left.addMentioned(names);
            right.addMentioned(names);
        }
    }
}
