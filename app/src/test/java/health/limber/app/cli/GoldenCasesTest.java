package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.screening.Disposition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The golden cases: people whose answers were worked out from clinical.md by hand. Only a person
 * may change an expectation.
 */
class GoldenCasesTest {
    private static final List<GoldenCase> CASES = GoldenCase.all();

    static Stream<GoldenCase> cases() {
        return CASES.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void matchesCase(GoldenCase one) {
        Told told = new Told(one.answer());
        assertThat(told.answer().has("error")).as("refused: " + told.answer()).isFalse();
        new Expectation(one.expect(), told).check();
        new PlanExpectation(one.input(), one.expect(), told).check();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheLawsOfEveryAnswer(GoldenCase one) {
        new AnswerLaws(one.input(), new Told(one.answer())).check();
    }

    @Test
    void everyCaseSaysWhyAndWhereItsTruthComesFrom() {
        assertThat(CASES).hasSizeGreaterThan(150);
        Set<String> known = new LinkedHashSet<>(Expectation.FIELDS);
        known.addAll(PlanExpectation.FIELDS);
        for (GoldenCase one : CASES) {
            assertThat(one.file().propertyNames())
                    .as(one.name())
                    .containsExactly("why", "kind", "source", "case", "expect");
            assertThat(one.file().get("kind").asString()).isIn("validation", "regression");
            assertThat(one.expect().propertyNames())
                    .as(one.name())
                    .isSubsetOf(known)
                    .contains("disposition", "rules", "precautions");
        }
    }

    @Test
    void everyDispositionHasACase() {
        assertThat(CASES.stream().map(one -> one.expect().get("disposition").asString()).distinct())
                .containsExactlyInAnyOrder(
                        Stream.of(Disposition.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void everyScreeningRuleHasACase() {
        Set<String> fired = new LinkedHashSet<>();
        for (GoldenCase one : CASES) fired.addAll(one.expect().get("rules").propertyNames());
        assertThat(fired)
                .hasSizeGreaterThanOrEqualTo(54)
                .containsAll(
                        Asked.LIBRARY.library().rules().stream().map(rule -> rule.id()).toList());
    }

    @Test
    void everyPrecautionHasACaseWithAPlan() {
        Set<String> met = new LinkedHashSet<>();
        for (GoldenCase one : CASES) {
            JsonNode expect = one.expect();
            if (expect.get("disposition").asString().startsWith("SELF_MANAGE"))
                met.addAll(Told.texts(expect.get("precautions")));
        }
        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(
                        Asked.LIBRARY.library().precautions().stream()
                                .map(one -> one.id())
                                .toList());
    }
}
