package health.limber.library.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Known;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Asks an expression of the reference and a condition of ours the same questions about hundreds of
 * random people.
 */
final class SameCondition {
    private static final int PEOPLE = 400;
    private static final Set<String> YES_NO =
            Set.of(
                    "N_ROLL_1_open",
                    "explanation_confirmed",
                    "neck_set_answered",
                    "has_band",
                    "classic_six",
                    "new_limb_symptom",
                    "worse_distal",
                    "late",
                    "is_strength",
                    "is_stretch",
                    "is_trunk_hold",
                    "limited",
                    "prone_peripheralised",
                    "dnf_nod_top");
    private static final List<String> LEVELS =
            List.of("SELF_MANAGE", "SELF_MANAGE_MODIFIED", "PROFESSIONAL_FIRST");
    private static final Map<String, List<String>> WORDS =
            Map.of(
                    "band", List.of("acute", "subacute", "chronic"),
                    "pain_type",
                            List.of(
                                    "sharp_local",
                                    "dull_persistent",
                                    "radicular",
                                    "stiffness",
                                    "widespread"),
                    "disposition", LEVELS);

    private SameCondition() {}

    static void check(String about, Expression reference, Condition ours) {
        check(about, reference, ours::holds);
    }

    static void check(String about, Expression reference, Predicate<Known> ours) {
        Set<String> names = new LinkedHashSet<>();
        reference.addMentioned(names);
        Random random = new Random(about.hashCode());
        List<Somebody> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) people.add(new Somebody(names, random));
        compare(about, reference, ours, people);
    }

    /** For conditions that almost nobody meets: people who meet it, but for one or two things. */
    static void checkNear(
            String about, Expression reference, Condition ours, Map<String, Object> meets) {
        Set<String> names = new LinkedHashSet<>();
        reference.addMentioned(names);
        names.remove("SELF_MANAGE");
        names.remove("SELF_MANAGE_MODIFIED");
        List<String> all = List.copyOf(names);
        Random random = new Random(about.hashCode());
        List<Somebody> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE * 5; i++) {
            Somebody somebody = new Somebody(Set.of(), random);
            somebody.known.putAll(meets);
            for (int k = i % 3; k > 0; k--)
                somebody.put(all.get(random.nextInt(all.size())), random);
            people.add(somebody);
        }
        compare(about, reference, ours::holds, people);
    }

    private static void compare(
            String about, Expression reference, Predicate<Known> ours, List<Somebody> people) {
        int yes = 0;
        for (Somebody somebody : people) {
            boolean expected = reference.holds(somebody);
            assertThat(ours.test(somebody))
                    .as("%s for %s", about, somebody.known)
                    .isEqualTo(expected);
            if (expected) yes++;
        }
        assertThat(yes).as("%s held for somebody", about).isPositive();
    }

    /**
     * Somebody of whom random things are known: the names of an expression, now and then not known
     * at all.
     */
    private static final class Somebody implements Expression.Facts, Known {
        private final Map<String, Object> known = new LinkedHashMap<>();
        private final Set<String> inForce = new LinkedHashSet<>();

        Somebody(Set<String> names, Random random) {
            for (String name : names) put(name, random);
        }

        private void put(String name, Random random) {
            if (name.matches("[A-Z]+-.*")) {
                if (random.nextBoolean()) inForce.add(name);
            } else if (WORDS.containsKey(name)) {
                known.put(name, WORDS.get(name).get(random.nextInt(WORDS.get(name).size())));
            } else if (name.equals("region")) {
                List<String> regions = new ArrayList<>();
                for (String region : List.of("neck", "mid", "low"))
                    if (random.nextBoolean()) regions.add(region);
                known.put(name, regions);
            } else if (isYesNo(name)) {
                known.put(name, random.nextInt(3) > 0 == random.nextBoolean());
            } else {
                int[] ends = {3, 12, 20, 100};
                int end = ends[random.nextInt(ends.length)];
                boolean missing = random.nextInt(6) == 0 && !name.equals("q_vasc_rf");
                known.put(name, missing ? null : (Object) (double) random.nextInt(end));
            }
        }

        private static boolean isYesNo(String name) {
            if (YES_NO.contains(name)) return true;
            if (!name.startsWith("q_")) return false;
            JsonNode question = Reference.byId(Reference.block("screening_questions"), name);
            return !question.has("type");
        }

        @Override
        public Object name(String name) {
            return known.get(name);
        }

        @Override
        public boolean fired(String rule) {
            return inForce.contains(rule);
        }

        @Override
        public boolean active(String modifier) {
            return inForce.contains(modifier);
        }

        @Override
        public boolean anyModifier() {
            return inForce.stream().anyMatch(id -> id.startsWith("M-"));
        }

        @Override
        public boolean yes(String name) {
            return Expression.truth(known.get(name));
        }

        @Override
        public boolean holds(String fact) {
            return Expression.truth(known.get(fact));
        }

        @Override
        public OptionalDouble number(String name) {
            return known.get(name) instanceof Double number
                    ? OptionalDouble.of(number)
                    : OptionalDouble.empty();
        }

        @Override
        public boolean is(String name, String word) {
            return known.get(name) instanceof List<?> words
                    ? words.contains(word)
                    : word.equals(known.get(name));
        }

        @Override
        public boolean inForce(String id) {
            return inForce.contains(id) || id.equals(known.get("disposition"));
        }

        @Override
        public Collection<String> precautions() {
            return inForce.stream().filter(id -> id.startsWith("M-")).toList();
        }

        @Override
        public Collection<String> behind(String id) {
            return List.of();
        }
    }
}
