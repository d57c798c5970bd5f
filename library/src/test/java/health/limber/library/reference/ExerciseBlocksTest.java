package health.limber.library.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.ExerciseWords;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every exercise of the reference is in the library, and is the same. */
class ExerciseBlocksTest {
    private static final LoadedLibrary LOADED = Shelf.open(null);
    private static final JsonNode BLOCK = Reference.block("exercises");

    private interface Check {
        void look(JsonNode reference, Exercise ours);
    }

    private static Exercise ours(String id) {
        return LOADED.library().exercises().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void each(Check check) {
        for (JsonNode reference : BLOCK)
            check.look(reference, ours(reference.get("id").asString()));
    }

    @Test
    void theFiftyThreeAreThere() {
        assertThat(LOADED.library().exercises())
                .extracting(Exercise::id)
                .containsExactlyInAnyOrderElementsOf(Reference.ids(BLOCK))
                .hasSize(53);
    }

    @Test
    void whatTheyAreForIsTheSame() {
        each((reference, ours) -> {
            assertThat(ours.regions())
                    .as(ours.id())
                    .extracting(Enum::name)
                    .containsExactlyElementsOf(Reference.strings(reference.get("region")));
            assertThat(ours.mechanisms())
                    .as(ours.id())
                    .extracting(Enum::name)
                    .containsExactlyElementsOf(Reference.strings(reference.get("mechanism")));
            assertThat(ours.targets())
                    .as(ours.id())
                    .isEqualTo(Reference.text(reference, "targets"));
            assertThat(ours.mission()).as(ours.id()).isEqualTo(Reference.yes(reference, "mission"));
            String position =
                    Reference.text(reference, "position").equals("chair or standing")
                            ? "chairOrStanding"
                            : Reference.text(reference, "position");
            assertThat(ours.position().name()).as(ours.id()).isEqualTo(position);
        });
    }

    @Test
    void theirTagsAreTheSame() {
        each((reference, ours) ->
                assertThat(ours.tags())
                        .as(ours.id())
                        .containsExactlyElementsOf(Reference.strings(reference.get("tags"))));
    }

    @Test
    void theirEasierAndHarderVariantsAreTheSameInTheSameOrder() {
        each((reference, ours) -> {
            assertThat(ours.harder())
                    .as(ours.id())
                    .containsExactlyElementsOf(Reference.strings(reference.get("progress_to")));
            assertThat(ours.easier())
                    .as(ours.id())
                    .containsExactlyElementsOf(Reference.strings(reference.get("regress_to")));
        });
    }

    @Test
    void theirTimingIsTheSame() {
        each((reference, ours) -> {
            JsonNode timing = reference.has("timing") ? reference.get("timing") : reference;
            assertThat(ours.timing().sides())
                    .as(ours.id())
                    .isEqualTo(
                            Reference.whole(
                                    timing,
                                    "sides",
                                    Reference.yes(reference, "bilateral") ? 2 : 1));
            assertThat(ours.timing().holds())
                    .as(ours.id())
                    .isEqualTo(Reference.whole(timing, "holds", 1));
            assertThat(ours.timing().changeSeconds())
                    .as(ours.id())
                    .isEqualTo(Reference.whole(timing, "change_s", 5));
        });
    }

    @Test
    void theirDosesAreTheSame() {
        each((reference, ours) -> {
            same(ours.id(), reference.get("dose").get("beginner"), ours.doses().beginner());
            same(ours.id(), reference.get("dose").get("progressed"), ours.doses().progressed());
            boolean isStatic =
                    Reference.text(reference.get("dose").get("beginner"), "tempo").equals("static");
            assertThat(ours.stretch()).as(ours.id()).isEqualTo(isStatic);
        });
    }

    private static void same(String id, JsonNode reference, Dose ours) {
        assertThat(ours.sets()).as(id).isEqualTo(reference.get("sets").intValue());
        assertThat(ours.repetitions())
                .as(id)
                .isEqualTo(Reference.repetitions(reference.get("reps")));
        assertThat(ours.holdSeconds()).as(id).isEqualTo(Reference.whole(reference, "hold_s", 0));
        assertThat(ours.moveSeconds()).as(id).isEqualTo(reference.get("move_s").intValue());
        assertThat(ours.restSeconds()).as(id).isEqualTo(Reference.whole(reference, "rest_s", 0));
        assertThat(ours.repetitionRestSeconds())
                .as(id)
                .isEqualTo(Reference.whole(reference, "rep_rest_s", 0));
        assertThat(ours.daysPerWeek()).as(id).isEqualTo(reference.get("freq_wk").intValue());
        assertThat(ours.tempo().stream().mapToInt(Beat::seconds).sum())
                .as(id + " tempo")
                .isEqualTo(ours.moveSeconds());
    }

    @Test
    void theirSecondsAreThoseOfTheTestVector() {
        JsonNode vector = Reference.block("item_seconds");
        assertThat(vector.size()).isEqualTo(53);
        each((reference, ours) -> {
            JsonNode seconds = vector.get(ours.id());
            assertThat(ours.doses().beginner().seconds(ours.timing()))
                    .as(ours.id() + " beginner")
                    .isEqualTo(seconds.get(0).intValue());
            assertThat(ours.doses().progressed().seconds(ours.timing()))
                    .as(ours.id() + " progressed")
                    .isEqualTo(seconds.get(1).intValue());
        });
    }

    @Test
    void theirEvidenceAndMeasurementAreTheSame() {
        each((reference, ours) -> {
            assertThat(ours.evidence().grade().name())
                    .as(ours.id())
                    .isEqualTo(Reference.text(reference.get("evidence"), "level"));
            assertThat(ours.evidence().sources())
                    .as(ours.id())
                    .containsExactlyElementsOf(
                            Reference.strings(reference.get("evidence").get("src")));
            JsonNode measure = reference.get("measure");
            assertThat(ours.measure().what())
                    .as(ours.id())
                    .isEqualTo(Reference.text(measure, "what"));
            assertThat(ours.measure().joint().orElse(""))
                    .as(ours.id())
                    .isEqualTo(Reference.text(measure, "joint"));
            assertThat(ours.measure().plane().orElse(""))
                    .as(ours.id())
                    .isEqualTo(Reference.text(measure, "plane"));
            assertThat(ours.measure().expected().orElse(""))
                    .as(ours.id())
                    .isEqualTo(Reference.text(measure, "expected_deg"));
            assertThat(ours.measure().sensor())
                    .as(ours.id())
                    .isEqualTo(Reference.text(measure, "sensor"));
            assertThat(ours.measure().quality())
                    .as(ours.id())
                    .isEqualTo(Reference.text(measure, "quality"));
        });
    }

    @Test
    void theirWordsLeaveNothingOut() {
        each((reference, ours) -> {
            ExerciseWords words = LOADED.words().exercise(ours.id());
            assertThat(plain(words.name()))
                    .as(ours.id())
                    .startsWith(
                            plain(Reference.text(reference, "name").replaceFirst("\\(.*\\)", "")));
            assertThat(words.aliases().stream().map(ExerciseBlocksTest::plain))
                    .as(ours.id())
                    .containsAll(
                            Reference.strings(reference.get("aliases")).stream()
                                    .map(ExerciseBlocksTest::plain)
                                    .toList());
            assertThat(words.start()).as(ours.id()).isNotBlank();
            assertThat(words.breathing()).as(ours.id()).isNotBlank();
            assertThat(words.steps())
                    .as(ours.id())
                    .hasSizeGreaterThanOrEqualTo(reference.get("steps").size() - 1)
                    .isNotEmpty();
            assertThat(words.stop()).as(ours.id()).isNotEmpty();
            if (reference.has("caution")) assertThat(words.care()).as(ours.id()).isNotEmpty();
            assertThat(words.watch())
                    .as(ours.id())
                    .hasSizeGreaterThanOrEqualTo(reference.get("faults").size());
        });
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** A gate for equipment stands with the equipment an exercise needs. */
    @Test
    void theirGatesOpenAtTheSameTime() {
        Map<String, String> gates = new TreeMap<>();
        for (JsonNode gate : Reference.block("exercise_gates"))
            gates.put(gate.get("ex").asString(), gate.get("offer_if").asString());
        assertThat(gates).hasSize(9);
        each((reference, ours) -> {
            String gate = gates.getOrDefault(ours.id(), "");
            if (gate.equals("has_band"))
                assertThat(ours.equipment().needs()).as(ours.id()).contains("band");
            else if (gate.equals("N_ROLL_1_open"))
                assertThat(ours.offerIf()).as(ours.id()).isPresent();
            else if (gate.isEmpty()) assertThat(ours.offerIf()).as(ours.id()).isEmpty();
            else
                SameCondition.check(
                        ours.id(), ExpressionReader.read(gate), ours.offerIf().orElseThrow());
            if (!gate.equals("has_band"))
                assertThat(ours.equipment().needs()).as(ours.id()).doesNotContain("band");
        });
    }

    @Test
    void theirLoadGroupsAreTheSame() {
        JsonNode groups = Reference.block("load_groups");
        each((reference, ours) -> {
            List<String> in = new ArrayList<>();
            for (String group : List.of("neck", "shoulder", "trunk", "hip_leg")) {
                if (Reference.strings(groups.get(group)).contains(ours.id()))
                    in.add(group.replace("hip_leg", "hipLeg"));
            }
            Optional<String> group = ours.load().flatMap(Exercise.Load::group);
            assertThat(group.map(g -> g.replaceAll("hip.?[lL]eg", "hipLeg")).stream().toList())
                    .as(ours.id())
                    .isEqualTo(in);
            boolean daily = Reference.strings(groups.get("daily_ok")).contains(ours.id());
            boolean low = Reference.strings(groups.get("low_load")).contains(ours.id());
            assertThat(ours.load().isPresent() && ours.load().get().daily())
                    .as(ours.id())
                    .isEqualTo(daily);
            assertThat(ours.load().isPresent() && ours.load().get().low())
                    .as(ours.id())
                    .isEqualTo(low);
        });
    }
}
