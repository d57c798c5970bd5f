package health.limber.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Known;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** What counts as at least as strict: the new condition holds whenever the old one did. */
class ImplicationTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d");
    private static final int PAIRS = 200_000;

    private static boolean isWider(String now, String old) {
        return Implication.isWider(
                Conditions.read(Content.parse(now)), Conditions.read(Content.parse(old)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{answer: a} | {answer: a}",
                "{always: true} | {answer: a}",
                "{any: [{answer: a}, {answer: b}]} | {answer: a}",
                "{any: [{answer: c}, {answer: b}, {answer: a}]} | {any: [{answer: a}, {answer:"
                        + " b}]}",
                "{answer: a} | {all: [{answer: a}, {answer: b}]}",
                "{all: [{answer: a}]} | {all: [{answer: b}, {answer: a}]}",
                "{value: n, min: 7} | {value: n, min: 8}",
                "{value: n, above: 7} | {value: n, above: 8}",
                "{value: n, max: 9} | {value: n, max: 8}",
                "{value: n, below: 9} | {value: n, below: 8}",
                "{value: n, min: 1, max: 9} | {value: n, min: 2, max: 8}",
                "{count: n, min: 1} | {count: n, min: 2}",
                "{atLeast: {n: 1, of: [{answer: a}, {answer: b}, {answer: c}]}} | {atLeast: {n: 2,"
                        + " of: [{answer: a}, {answer: b}]}}",
                "{atLeast: {n: 1, of: [{answer: a}, {answer: b}]}} | {exactly: {n: 1, of: [{answer:"
                        + " a}, {answer: b}]}}",
                "{not: {all: [{answer: a}, {answer: b}]}} | {not: {answer: a}}",
                "{any: [{all: [{answer: a}, {answer: b}]}, {answer: c}]} | {all: [{answer: a},"
                        + " {answer: b}, {answer: d}]}",
            })
    void isAtLeastAsStrict(String now, String old) {
        assertThat(isWider(now, old)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{answer: b} | {answer: a}",
                "{answer: a} | {always: true}",
                "{answer: a} | {any: [{answer: a}, {answer: b}]}",
                "{all: [{answer: a}, {answer: b}]} | {answer: a}",
                "{all: [{answer: a}, {answer: b}]} | {any: [{answer: a}, {answer: b}]}",
                "{value: n, min: 9} | {value: n, min: 8}",
                "{value: n, above: 8} | {value: n, min: 8}",
                "{value: n, max: 7} | {value: n, max: 8}",
                "{value: n, below: 8} | {value: n, max: 8}",
                "{value: m, min: 8} | {value: n, min: 8}",
                "{value: n, min: 0} | {count: n, min: 0}",
                "{value: n, min: {value: m}} | {value: n, min: 8}",
                "{value: n, min: 1, max: 7} | {value: n, min: 1, max: 8}",
                "{exactly: {n: 1, of: [{answer: a}, {answer: b}]}} | {atLeast: {n: 1, of: [{answer:"
                        + " a}, {answer: b}]}}",
                "{atLeast: {n: 2, of: [{answer: a}, {answer: b}]}} | {atLeast: {n: 1, of: [{answer:"
                        + " a}, {answer: b}]}}",
                "{atLeast: {n: 1, of: [{answer: a}]}} | {atLeast: {n: 1, of: [{answer: a}, {answer:"
                        + " b}]}}",
                "{not: {answer: a}} | {not: {all: [{answer: a}, {answer: b}]}}",
                "{not: {answer: a}} | {answer: a}",
            })
    void isMilder(String now, String old) {
        assertThat(isWider(now, old)).isFalse();
    }

    @Test
    void whateverIsTakenForStricterHoldsForEveryPersonForWhomTheOldHeld() {
        Random random = new Random(20261123);
        int taken = 0;
        for (int i = 0; i < PAIRS; i++) {
            Condition old = condition(random, 2);
            Condition now = condition(random, 2);
            if (!Implication.isWider(now, old)) continue;
            taken++;
            for (Person person : people()) {
                if (old.holds(person))
                    assertThat(now.holds(person)).as("%s for %s, as %s", now, person, old).isTrue();
            }
        }
        assertThat(taken).as("pairs taken for stricter").isGreaterThan(1000);
    }

    private static Condition condition(Random random, int depth) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return switch (random.nextInt(depth > 0 ? 9 : 4)) {
            case 0, 1 -> new Condition.Yes(name);
            case 2 ->
                    Conditions.read(
                            Content.parse(
                                    "{value: n, "
                                            + List.of("min", "max", "above", "below")
                                                    .get(random.nextInt(4))
                                            + ": "
                                            + random.nextInt(3)
                                            + "}"));
            case 3 ->
                    Conditions.read(
                            Content.parse(
                                    "{count: n, "
                                            + List.of("min", "max").get(random.nextInt(2))
                                            + ": "
                                            + random.nextInt(3)
                                            + "}"));
            case 4, 5 -> new Condition.Any(parts(random, depth));
            case 6 -> new Condition.All(parts(random, depth));
            case 7 -> new Condition.Not(condition(random, depth - 1));
            default -> {
                int min = 1 + random.nextInt(2);
                yield new Condition.Count(
                        min, random.nextBoolean() ? min : Integer.MAX_VALUE, parts(random, depth));
            }
        };
    }

    private static List<Condition> parts(Random random, int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> condition(random, depth - 1))
                .toList();
    }

    /** Everyone there is: each of four answers yes or no, and the number unknown or 0 to 3. */
    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (int answers = 0; answers < 1 << NAMES.size(); answers++) {
            for (int number = -1; number <= 3; number++) people.add(Person.of(answers, number));
        }
        return people;
    }

    private record Person(Map<String, Boolean> answers, OptionalDouble number) implements Known {
        static Person of(int bits, int number) {
            Map<String, Boolean> answers = new LinkedHashMap<>();
            for (int i = 0; i < NAMES.size(); i++) answers.put(NAMES.get(i), (bits >> i & 1) == 1);
            return new Person(
                    answers, number < 0 ? OptionalDouble.empty() : OptionalDouble.of(number));
        }

        @Override
        public boolean yes(String name) {
            return answers.getOrDefault(name, false);
        }

        @Override
        public boolean holds(String fact) {
            return false;
        }

        @Override
        public OptionalDouble number(String name) {
            return number;
        }

        @Override
        public boolean is(String name, String word) {
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
}
