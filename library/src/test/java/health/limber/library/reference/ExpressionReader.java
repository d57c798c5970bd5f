package health.limber.library.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an {@link Expression} by the strength with which its operators bind. */
final class ExpressionReader {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(\\d+(?:\\.\\d+)?|'[^']*'|[A-Za-z_][A-Za-z_0-9]*|[=!<>]=|[-+*<>()])");
    private static final int NOT = 3;
    private static final Map<String, Integer> BINDING =
            Map.ofEntries(
                    Map.entry("or", 1),
                    Map.entry("and", 2),
                    Map.entry("in", 4),
                    Map.entry("is", 4),
                    Map.entry("==", 4),
                    Map.entry("!=", 4),
                    Map.entry("<", 4),
                    Map.entry("<=", 4),
                    Map.entry(">", 4),
                    Map.entry(">=", 4),
                    Map.entry("+", 5),
                    Map.entry("-", 5),
                    Map.entry("*", 6));

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private ExpressionReader(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (!text.substring(end).isBlank())
            throw new IllegalArgumentException(
                    "cannot read \"" + text.substring(end) + "\" of: " + text);
    }

    static Expression read(String text) {
        ExpressionReader reader = new ExpressionReader(text);
        Expression expression = reader.expression(0);
        if (reader.at < reader.tokens.size())
            throw new IllegalArgumentException("too much: " + reader.peek() + " of: " + text);
        return expression;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        if (at == tokens.size()) throw new IllegalArgumentException("ends too early: " + text);
        return tokens.get(at++);
    }

    private void expect(String token) {
        String found = next();
        if (!found.equals(token))
            throw new IllegalArgumentException(
                    "expected " + token + " instead of " + found + " in: " + text);
    }

    private Expression expression(int weakest) {
        Expression left = first();
        while (BINDING.getOrDefault(peek(), 0) > weakest) {
            String operator = next();
            if (operator.equals("is") && peek().equals("not")) operator += " " + next();
            left =
                    new Expression.Binary(
                            operator, left, expression(BINDING.get(operator.split(" ")[0])));
        }
        return left;
    }

    private Expression first() {
        String token = next();
        if (token.equals("(")) {
            Expression inside = expression(0);
            expect(")");
            return inside;
        }
        if (token.equals("not")) return new Expression.Not(expression(NOT));
        if (token.startsWith("'"))
            return new Expression.Literal(token.substring(1, token.length() - 1));
        if (Character.isDigit(token.charAt(0)))
            return new Expression.Literal(Double.valueOf(token));
        if (token.equals("True")) return new Expression.Literal(true);
        if (token.equals("None")) return new Expression.Literal(null);
        return peek().equals("(") ? call(token) : new Expression.Name(token);
    }

    private Expression call(String function) {
        expect("(");
        List<String> arguments = new ArrayList<>();
        while (!peek().equals(")")) arguments.add(next().replace("'", ""));
        expect(")");
        return new Expression.Call(function, arguments);
    }
}
