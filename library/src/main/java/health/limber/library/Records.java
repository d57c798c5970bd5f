package health.limber.library;

import health.limber.plan.condition.Condition;
import health.limber.plan.exercise.Beat;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads records from documents: each component takes the field of its name; a missing list is
 * empty, a missing optional is empty, a missing number is 0.
 *
 * <p>A general binder needs ten times as long before its first record, and the command line must
 * answer at once. The documents have been checked against their schemas before, so this one only
 * has to know the few types the library uses.
 */
final class Records {
    private Records() {}

    /** What is asked of a record type again and again. */
    private record Shape(Constructor<?> constructor, String[] names, Type[] types) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            String[] names = new String[components.length];
            Type[] types = new Type[components.length];
            for (int i = 0; i < components.length; i++) {
                names[i] = components[i].getName();
                types[i] = components[i].getGenericType();
            }
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            for (Constructor<?> other : type.getDeclaredConstructors()) {
                if (other.getParameterCount() == components.length) constructor = other;
            }
            constructor.setAccessible(true);
            return new Shape(constructor, names, types);
        }
    }

    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return Shape.of(type);
                }
            };

    static <T> T read(JsonNode node, Class<T> type) {
        Shape shape = SHAPES.get(type);
        @Nullable Object[] values = new Object[shape.names().length];
        for (int i = 0; i < values.length; i++)
            values[i] = value(node.get(shape.names()[i]), shape.types()[i]);
        try {
            return type.cast(shape.constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(type + " could not be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record that can be read", e);
        }
    }

    private static @Nullable Object value(@Nullable JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class
                    ? list(node, inner)
                    : Optional.ofNullable(node == null ? null : value(node, inner));
        }
        if (type == int.class || type == Integer.class) return node == null ? 0 : node.intValue();
        if (type == boolean.class) return node != null && node.booleanValue();
        if (node == null)
            throw new IllegalArgumentException("a field for " + type.getTypeName() + " is missing");
        return single(node, (Class<?>) type);
    }

    private static Object single(JsonNode node, Class<?> type) {
        if (type == String.class) return node.asString();
        if (type == Condition.class) return Conditions.read(node);
        if (type == Beat.class)
            return node.isNumber() ? new Beat(node.intValue(), false) : Beat.HOLD;
        return type.isEnum() ? constant(node.asString(), type) : read(node, type);
    }

    private static Object constant(String name, Class<?> type) {
        for (Object constant : type.getEnumConstants())
            if (((Enum<?>) constant).name().equals(name)) return constant;
        throw new IllegalArgumentException(name + " is no " + type.getSimpleName());
    }

    /** A list; a single value stands for a list of one. */
    private static List<@Nullable Object> list(@Nullable JsonNode node, Type inner) {
        if (node == null) return List.of();
        List<@Nullable Object> values = new ArrayList<>(node.size());
        if (node.isArray()) for (JsonNode one : node) values.add(value(one, inner));
        else values.add(value(node, inner));
        return values;
    }
}
