package health.limber.plan.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

class ConditionTest {
    private static final Condition YES = new Condition.Yes("q_knee");
    private static final Condition NO = new Condition.Yes("q_wrist");

    /**
     * Amir: his knee hurts, he is 40, his pain sits in neck and low back, and one precaution is in
     * force.
     */
    private static final class Amir implements Known {
        private final Map<String, Double> numbers =
                new LinkedHashMap<>(Map.of("age", 40.0, "nprs", 4.0));
        private final Map<String, List<String>> inForce =
                new LinkedHashMap<>(
                        Map.of("M-KNEE", List.of("q_knee"), "A-X", List.of("q_a", "q_b")));

        @Override
        public boolean yes(String name) {
            return name.equals("q_knee");
        }

        @Override
        public boolean holds(String fact) {
            return fact.equals("explanation_confirmed");
        }

        @Override
        public OptionalDouble number(String name) {
            Double number = numbers.get(name);
            return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
        }

        @Override
        public boolean is(String name, String word) {
            return name.equals("region") && List.of("neck", "low").contains(word);
        }

        @Override
        public boolean inForce(String id) {
            return inForce.containsKey(id);
        }

        @Override
        public Collection<String> precautions() {
            return List.of("M-KNEE");
        }

        @Override
        public Collection<String> behind(String id) {
            return inForce.getOrDefault(id, List.of());
        }
    }

    private static boolean holds(Condition condition) {
        return condition.holds(new Amir());
    }

    private static List<String> behind(Condition condition) {
        Set<String> names = new LinkedHashSet<>();
        condition.addBehind(new Amir(), names);
        return List.copyOf(names);
    }

    private static Condition compare(String name, Relation relation, double bound) {
        return new Condition.Compare(name, relation, Bound.of(bound), false);
    }

    @Test
    void anAnswerIsNoFactAndAFactIsNoAnswer() {
        assertThat(holds(new Condition.Holds("explanation_confirmed"))).isTrue();
        assertThat(holds(new Condition.Yes("explanation_confirmed"))).isFalse();
        assertThat(holds(new Condition.Holds("q_knee"))).isFalse();
        assertThat(behind(new Condition.Holds("explanation_confirmed")))
                .containsExactly("explanation_confirmed");
    }

    @Test
    void anyHoldsIfOnePartDoes() {
        assertThat(holds(new Condition.Any(List.of(NO, YES)))).isTrue();
        assertThat(holds(new Condition.Any(List.of(NO, NO)))).isFalse();
        assertThat(holds(new Condition.Any(List.of()))).isFalse();
    }

    @Test
    void allHoldsIfEveryPartDoes() {
        assertThat(holds(new Condition.All(List.of(YES, YES)))).isTrue();
        assertThat(holds(new Condition.All(List.of(YES, NO)))).isFalse();
        assertThat(holds(new Condition.All(List.of()))).isTrue();
    }

    @Test
    void notTurnsItRound() {
        assertThat(holds(new Condition.Not(YES))).isFalse();
        assertThat(holds(new Condition.Not(NO))).isTrue();
    }

    @Test
    void aCountHoldsBetweenItsBoundsBothIncluded() {
        assertThat(holds(new Condition.Count(2, 2, List.of(YES, NO, YES)))).isTrue();
        assertThat(holds(new Condition.Count(1, 1, List.of(YES, NO, YES)))).isFalse();
        assertThat(holds(new Condition.Count(3, 9, List.of(YES, NO, YES)))).isFalse();
        assertThat(holds(new Condition.Count(0, 0, List.of(NO)))).isTrue();
    }

    @Test
    void aMissingYesIsNo() {
        assertThat(holds(new Condition.Yes("q_never_asked"))).isFalse();
    }

    @Test
    void everyRelationKnowsItsBound() {
        assertThat(holds(compare("age", Relation.MIN, 40))).isTrue();
        assertThat(holds(compare("age", Relation.MIN, 41))).isFalse();
        assertThat(holds(compare("age", Relation.MAX, 40))).isTrue();
        assertThat(holds(compare("age", Relation.MAX, 39))).isFalse();
        assertThat(holds(compare("age", Relation.ABOVE, 39))).isTrue();
        assertThat(holds(compare("age", Relation.ABOVE, 40))).isFalse();
        assertThat(holds(compare("age", Relation.BELOW, 41))).isTrue();
        assertThat(holds(compare("age", Relation.BELOW, 40))).isFalse();
    }

    @Test
    void aComparisonWithTheUnknownIsFalseWhicheverWayItGoes() {
        for (Relation relation : Relation.values()) {
            assertThat(holds(compare("q_preg_weeks", relation, 16))).as("%s", relation).isFalse();
            assertThat(
                            holds(
                                    new Condition.Compare(
                                            "age", relation, new Bound("unknown", 1, 0), false)))
                    .as("%s", relation)
                    .isFalse();
        }
    }

    @Test
    void aMissingCountIsZero() {
        assertThat(holds(new Condition.Compare("q_vasc_rf", Relation.MAX, Bound.of(1), true)))
                .isTrue();
        assertThat(holds(new Condition.Compare("q_vasc_rf", Relation.MIN, Bound.of(1), true)))
                .isFalse();
    }

    @Test
    void aBoundMayBeAPartOfAnotherNumberAndMore() {
        Bound tenTimesPainAndOne = new Bound("nprs", 10, 1);
        assertThat(holds(new Condition.Compare("age", Relation.BELOW, tenTimesPainAndOne, false)))
                .isTrue();
        assertThat(holds(new Condition.Compare("age", Relation.MIN, tenTimesPainAndOne, false)))
                .isFalse();
        assertThat(
                        holds(
                                new Condition.Compare(
                                        "age", Relation.MIN, new Bound("nprs", 10, 0), false)))
                .isTrue();
    }

    @Test
    void givenAsksOnlyWhetherTheNumberIsKnown() {
        assertThat(holds(new Condition.Given("age"))).isTrue();
        assertThat(holds(new Condition.Given("q_preg_weeks"))).isFalse();
    }

    @Test
    void wordsRulesAndPrecautions() {
        assertThat(holds(new Condition.Is("region", "low"))).isTrue();
        assertThat(holds(new Condition.Is("region", "mid"))).isFalse();
        assertThat(holds(new Condition.InForce("A-X"))).isTrue();
        assertThat(holds(new Condition.InForce("A-Y"))).isFalse();
        assertThat(holds(new Condition.AnyPrecaution())).isTrue();
        assertThat(holds(new Condition.OnlyPrecautions(List.of("M-KNEE", "M-WRIST")))).isTrue();
        assertThat(holds(new Condition.OnlyPrecautions(List.of("M-WRIST")))).isFalse();
        assertThat(holds(new Condition.Always())).isTrue();
    }

    @Test
    void behindAConditionStandTheAnswersThatDecideIt() {
        assertThat(behind(new Condition.Any(List.of(NO, YES)))).containsExactly("q_knee");
        assertThat(behind(new Condition.All(List.of(YES, compare("age", Relation.MIN, 18)))))
                .containsExactly("q_knee", "age");
        assertThat(
                        behind(
                                new Condition.Not(
                                        new Condition.Any(
                                                List.of(NO, new Condition.Yes("q_reflux"))))))
                .containsExactly("q_wrist", "q_reflux");
        assertThat(behind(new Condition.Not(new Condition.All(List.of(YES, NO)))))
                .containsExactly("q_wrist");
        assertThat(behind(new Condition.Count(1, 2, List.of(NO, YES)))).containsExactly("q_knee");
        assertThat(behind(new Condition.Given("age"))).containsExactly("age");
        assertThat(
                        behind(
                                new Condition.Compare(
                                        "age", Relation.MIN, new Bound("nprs", 1, 0), false)))
                .containsExactly("age", "nprs");
        assertThat(behind(new Condition.Is("region", "low"))).containsExactly("region");
        assertThat(behind(new Condition.InForce("A-X"))).containsExactly("q_a", "q_b");
        assertThat(behind(new Condition.AnyPrecaution())).containsExactly("q_knee");
        assertThat(behind(new Condition.OnlyPrecautions(List.of("M-KNEE"))))
                .containsExactly("q_knee");
        assertThat(behind(new Condition.Always())).isEmpty();
    }
}
