package health.limber.plan.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.condition.Bound;
import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Condition.Yes;
import health.limber.plan.condition.Relation;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which questions are asked again, by what the rules of danger ask for. */
class RescreeningTest {

    private static Rescreening rescreening(List<String> except, List<String> also) {
        return new Rescreening(
                14,
                new Rescreening.ShortSet(List.of("EMERGENCY"), except, also),
                new Rescreening.NeuroSet(
                        List.of("q_leg_weak"),
                        14,
                        List.of("M-NEURO"),
                        List.of("radicular"),
                        List.of()),
                List.of(new Rescreening.AtOnce("fall", 0), new Rescreening.AtOnce("pain-rise", 2)));
    }

    private static ScreeningRule rule(String id, Disposition disposition, Condition when) {
        return new ScreeningRule(id, disposition, when, false, "", List.of());
    }

    private static Set<String> shortSet(Condition when, ScreeningRule... others) {
        List<ScreeningRule> rules = new ArrayList<>(List.of(others));
        rules.add(rule("E", Disposition.EMERGENCY, when));
        var precaution =
                new Precaution(
                        "M-KNEE", yes("q_knee"), List.of(), List.of(), List.of(), 0, 0, false);
        return rescreening(List.of(), List.of())
                .questions(rules, List.of(precaution))
                .getOrDefault(QuestionSet.SHORT, Set.of());
    }

    private static Yes yes(String question) {
        return new Yes(question);
    }

    @Test
    void everyQuestionARuleHangsOnIsAsked() {
        assertThat(shortSet(yes("q_a"))).containsExactly("q_a");
        assertThat(shortSet(new Condition.Any(List.of(yes("q_a"), yes("q_b")))))
                .containsExactly("q_a", "q_b");
        assertThat(shortSet(new Condition.All(List.of(yes("q_a"), new Condition.Not(yes("q_b"))))))
                .containsExactly("q_a", "q_b");
        assertThat(shortSet(new Condition.Count(1, 2, List.of(yes("q_a"), yes("q_b")))))
                .containsExactly("q_a", "q_b");
        assertThat(shortSet(new Condition.Given("q_preg_weeks"))).containsExactly("q_preg_weeks");
        assertThat(shortSet(new Condition.Compare("nprs", Relation.MIN, Bound.of(7), false)))
                .containsExactly("nprs");
        Bound other = new Bound("q_before", 1, 2);
        assertThat(shortSet(new Condition.Compare("nprs", Relation.ABOVE, other, false)))
                .containsExactly("nprs", "q_before");
    }

    @Test
    void whatARuleOrPrecautionThatIsNamedHangsOnIsAskedToo() {
        ScreeningRule other = rule("S", Disposition.SELF_MANAGE, yes("q_other"));
        assertThat(shortSet(new Condition.InForce("S"), other)).containsExactly("q_other");
        assertThat(shortSet(new Condition.InForce("M-KNEE"))).containsExactly("q_knee");
        assertThat(shortSet(new Condition.InForce("nobody"))).isEmpty();
    }

    @Test
    void milderRulesAndWhatIsNoQuestionAskForNothing() {
        assertThat(
                        shortSet(
                                new Condition.Holds("fever"),
                                rule("S", Disposition.SELF_MANAGE, yes("q_other"))))
                .isEmpty();
        assertThat(shortSet(new Condition.Is("region", "neck"))).isEmpty();
    }

    @Test
    void whatDoesNotChangeIsLeftOutAndFurtherQuestionsComeIn() {
        Condition when = new Condition.Any(List.of(yes("q_cancer_hx"), yes("q_fever")));
        Map<QuestionSet, Set<String>> sets =
                rescreening(List.of("q_cancer_hx"), List.of("q_preg_weeks"))
                        .questions(List.of(rule("E", Disposition.EMERGENCY, when)), List.of());
        assertThat(sets.get(QuestionSet.SHORT)).containsExactly("q_fever", "q_preg_weeks");
        assertThat(sets.get(QuestionSet.NEURO)).containsExactly("q_leg_weak");
    }

    @Test
    void theRiseOfPainThatAsksAgainIsFoundAmongTheEvents() {
        assertThat(rescreening(List.of(), List.of()).rise()).isEqualTo(2);
        var without =
                new Rescreening(
                        14,
                        new Rescreening.ShortSet(List.of(), List.of(), List.of()),
                        new Rescreening.NeuroSet(List.of(), 0, List.of(), List.of(), List.of()),
                        List.of(new Rescreening.AtOnce("fall", 3)));
        assertThat(without.rise()).isZero();
        assertThat(without.neuroSet().reasons()).isEmpty();
        assertThat(Optional.of(rescreening(List.of(), List.of()).neuroSet().reasons()))
                .contains(List.of("M-NEURO", "radicular"));
    }
}
