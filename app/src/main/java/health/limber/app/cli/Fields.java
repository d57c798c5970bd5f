package health.limber.app.cli;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** One object of a case, read field by field; every refusal names the field with its full path. */
record Fields(String path, @Nullable JsonNode node) {

    /** The fields of a nested object; an absent one has no fields. */
    Fields object(String name) {
        JsonNode inner = get(name);
        if (inner != null && !inner.isObject())
            throw CaseException.of(at(name), Answering.shown(inner), "an object with fields");
        return new Fields(at(name), inner);
    }

    boolean isAbsent() {
        return node == null;
    }

    /** Refuses fields that have no meaning: a slip of the pen must not be passed over. */
    void only(List<String> names) {
        if (node == null) return;
        for (String name : node.propertyNames()) {
            if (!names.contains(name))
                throw new CaseException(
                        at(name)
                                + " is not a field of a case; expected one of "
                                + String.join(", ", names)
                                + ".");
        }
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The value; null if it is absent or null. */
    @Nullable JsonNode get(String name) {
        JsonNode value = node == null ? null : node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    int whole(String name, int min, int max, @Nullable Integer otherwise) {
        String expected = "a whole number from " + min + " to " + max;
        JsonNode value = get(name);
        if (value == null) {
            if (otherwise == null) throw CaseException.missing(at(name), expected);
            return otherwise;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < min
                || value.intValue() > max) {
            throw CaseException.of(at(name), Answering.shown(value), expected);
        }
        return value.intValue();
    }

    double number(String name, double min, double max) {
        JsonNode value = get(name);
        if (value == null) return 0;
        if (!value.isNumber() || !(value.doubleValue() >= min && value.doubleValue() <= max)) {
            throw CaseException.of(
                    at(name),
                    Answering.shown(value),
                    "a number from " + whole(min) + " to " + whole(max));
        }
        return value.doubleValue();
    }

    private static String whole(double number) {
        return String.valueOf(Math.round(number));
    }

    boolean yes(String name, boolean otherwise) {
        JsonNode value = get(name);
        if (value == null) return otherwise;
        if (!value.isBoolean())
            throw CaseException.of(at(name), Answering.shown(value), "true or false");
        return value.booleanValue();
    }

    @Nullable String text(String name, String expected) {
        JsonNode value = get(name);
        if (value == null) return null;
        if (!value.isString()) {
            throw CaseException.of(at(name), Answering.shown(value), expected);
        }
        return value.asString();
    }

    /** A list of texts; empty if absent. */
    List<String> texts(String name, String expected) {
        JsonNode value = get(name);
        if (value == null) return List.of();
        if (!value.isArray()) throw CaseException.of(at(name), Answering.shown(value), expected);
        List<String> texts = new ArrayList<>(value.size());
        for (JsonNode one : value) {
            if (!one.isString()) throw CaseException.of(at(name), Answering.shown(value), expected);
            texts.add(one.asString());
        }
        return texts;
    }

    /** Texts of a list, or one text alone; whatever is no text goes to {@code ignored}. */
    List<String> words(String name, List<String> ignored) {
        JsonNode value = get(name);
        if (value == null) return List.of();
        List<String> words = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.isString()) words.add(one.asString());
            else ignored.add(Answering.shown(one));
        }
        return words;
    }

    /** The constant of that name. */
    static <E extends Enum<E>> E oneOf(String field, String word, Class<E> type) {
        for (E constant : type.getEnumConstants())
            if (constant.name().equals(word)) return constant;
        throw CaseException.of(field, Answering.shown(word), "one of " + names(type));
    }

    static <E extends Enum<E>> String names(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) names.add(constant.name());
        return String.join(", ", names);
    }
}
