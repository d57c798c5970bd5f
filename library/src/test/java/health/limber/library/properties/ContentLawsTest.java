package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Precaution;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must be true of the content as a whole (clinical.md 3.5). */
class ContentLawsTest {
    private static final List<Precaution> PRECAUTIONS = Weeks.LOADED.library().precautions();

    private static boolean survives(Exercise exercise, Precaution precaution) {
        return exercise.tags().stream().noneMatch(precaution.exclude()::contains);
    }

    @Test
    void noPrecautionExcludesAnExerciseOfTheQuickStart() {
        Path file =
                Path.of(
                        System.getProperty("basedir", ""),
                        "screening/quick-start/quick-start.yaml");
        JsonNode allowed = new YAMLMapper().readTree(file.toFile()).get("allowed");
        assertThat(allowed.size()).isEqualTo(4);
        for (JsonNode id : allowed) {
            for (Precaution precaution : PRECAUTIONS)
                assertThat(survives(Weeks.EXERCISES.get(id.asString()), precaution))
                        .as(id + " " + precaution.id())
                        .isTrue();
        }
    }

    @Test
    void everyPrecautionLeavesEveryMechanism() {
        for (Precaution precaution : PRECAUTIONS) {
            Set<Mechanism> left = new TreeSet<>();
            for (Exercise exercise : Weeks.EXERCISES.values())
                if (survives(exercise, precaution)) left.addAll(exercise.mechanisms());
            assertThat(left).as(precaution.id()).containsExactly(Mechanism.values());
        }
    }

    /** The counts that clinical.md 3.5 tells. */
    @Test
    void theStrictestPrecautionsLeaveAsManyExercisesAsTold() {
        assertThat(Weeks.EXERCISES).hasSize(53);
        for (Precaution precaution : PRECAUTIONS) {
            long left =
                    Weeks.EXERCISES.values().stream().filter(e -> survives(e, precaution)).count();
            if (precaution.id().equals("M-NOFLOOR")) assertThat(left).isEqualTo(32);
            else assertThat(left).as(precaution.id()).isGreaterThan(32);
        }
        int fewest = 53;
        for (Precaution one : PRECAUTIONS) {
            for (Precaution other : PRECAUTIONS) {
                int left =
                        (int)
                                Weeks.EXERCISES.values().stream()
                                        .filter(e -> survives(e, one) && survives(e, other))
                                        .count();
                fewest = Math.min(fewest, left);
            }
        }
        assertThat(fewest).isEqualTo(21);
    }

    @Test
    void everyPrecautionLeavesEachOfTheSixOrAnEasierVariantOfIt() {
        List<String> six = Weeks.LOADED.library().classicSix().exercises();
        assertThat(six)
                .containsExactly(
                        "cat-cow",
                        "childs-pose",
                        "hip-flexor-lunge",
                        "neck-tilt-turn",
                        "neck-rolls",
                        "chin-tuck");
        List<String> lost = new ArrayList<>();
        for (Precaution precaution : PRECAUTIONS)
            for (String id : six)
                if (!hasWay(id, precaution)) lost.add(id + " under " + precaution.id());
        assertThat(lost).isEmpty();
    }

    private static boolean hasWay(String id, Precaution precaution) {
        var left = new ArrayList<>(List.of(id));
        var seen = new LinkedHashSet<String>();
        while (!left.isEmpty()) {
            Exercise exercise = Weeks.EXERCISES.get(left.removeFirst());
            if (survives(exercise, precaution)) return true;
            for (String easier : exercise.easier()) if (seen.add(easier)) left.add(easier);
        }
        return false;
    }

    @Test
    void noPrecautionExcludesWhatItPrefersOrLimitsWhatItExcludes() {
        for (Precaution precaution : PRECAUTIONS) {
            for (String id : precaution.prefer())
                assertThat(survives(Weeks.EXERCISES.get(id), precaution))
                        .as(id + " " + precaution.id())
                        .isTrue();
            assertThat(precaution.limit())
                    .as(precaution.id())
                    .doesNotContainAnyElementsOf(
                            precaution.exclude().isEmpty() ? List.of("") : precaution.exclude());
        }
    }

    @Test
    void allStrengthWorkHasALoadGroupOrIsLightEnoughForEveryDay() {
        for (Exercise exercise : Weeks.EXERCISES.values()) {
            boolean known =
                    exercise.load().isPresent()
                            && (exercise.load().get().daily()
                                    || exercise.load().get().group().isPresent());
            assertThat(known).as(exercise.id()).isEqualTo(exercise.by(Mechanism.strength));
        }
    }
}
