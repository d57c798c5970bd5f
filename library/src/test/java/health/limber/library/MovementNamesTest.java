package health.limber.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.motion.body.Dof;
import health.limber.motion.body.Point;
import health.limber.motion.figure.Region;
import health.limber.motion.figure.View;
import health.limber.motion.movement.Breath;
import health.limber.motion.movement.Sides;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The schemas of movements and postures allow the names that the reader knows, and no others. */
class MovementNamesTest {
    private static JsonNode schema(String file) {
        return new JsonMapper().readTree(Path.of("schema", file).toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"movement.schema.json", "postures.schema.json"})
    void anglesAreThoseOfTheBody(String file) {
        Collection<String> names = schema(file).at("/$defs/pose/properties").propertyNames();
        assertNames(names, Dof.values(), Bones::dofs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"movement.schema.json", "postures.schema.json"})
    void contactsAreThePointsOfTheBody(String file) {
        assertNames(
                schema(file).at("/$defs/contacts/properties").propertyNames(),
                Point.values(),
                Bones::points);
        assertNames(strings(schema(file).at("/$defs/point/enum")), Point.values(), Bones::points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"movement.schema.json", "postures.schema.json"})
    void everyThingCanBeBuilt(String file) {
        for (JsonNode kind : schema(file).at("/$defs/prop/properties/kind/enum")) {
            String prop =
                    "{\"kind\": \""
                            + kind.asString()
                            + "\", \"from\": \"palmR\", \"to\": [0, 0, 0]}";
            assertThat(Things.of(new JsonMapper().readTree(prop))).as(kind.asString()).isNotEmpty();
        }
    }

    @Test
    void partsThatWorkAreThoseThatGlow() {
        assertNames(
                strings(schema("movement.schema.json").at("/properties/works/items/enum")),
                Region.values(),
                Bones::regions);
    }

    @Test
    void sidesBreathsAndCropsAreThoseOfTheEngine() {
        JsonNode schema = schema("movement.schema.json");
        assertConstants(schema.at("/properties/sides/enum"), Sides.class);
        assertConstants(schema.at("/$defs/phase/properties/breath/enum"), Breath.class);
        assertConstants(schema.at("/$defs/view/properties/crop/enum"), View.Crop.class);
    }

    private static <E extends Enum<E>> void assertConstants(JsonNode allowed, Class<E> type) {
        List<E> understood =
                strings(allowed).stream().map(name -> Bones.constant(type, name)).toList();
        assertThat(understood).containsExactlyInAnyOrder(type.getEnumConstants());
    }

    /** A name for each part alone, and one without a side for both. */
    private static <E extends Enum<E>> void assertNames(
            Collection<String> allowed, E[] parts, Function<String, List<E>> reader) {
        List<String> known = new ArrayList<>();
        for (E part : parts) {
            String name = camel(part.name());
            known.add(name);
            if (part.name().endsWith("_R")) known.add(name.substring(0, name.length() - 1));
        }
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(known);
        for (String name : allowed) assertThat(reader.apply(name)).as(name).isNotEmpty();
    }

    private static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(java.util.Locale.ROOT).split("_"))
            name.append(
                    name.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                    + word.substring(1));
        return name.toString();
    }

    private static List<String> strings(JsonNode array) {
        assertThat(array.isArray()).isTrue();
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(i -> array.get(i).asString())
                .toList();
    }
}
