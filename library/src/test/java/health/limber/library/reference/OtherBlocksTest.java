package health.limber.library.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Dosing, adherence, stress, instruments, norms, measurement and codes: the same in the library as
 * in the reference.
 */
class OtherBlocksTest {
    private static final JsonNode NULL = tools.jackson.databind.json.JsonMapper.shared().nullNode();

    /** Every block has a test by its name, or stands here with the test that covers it. */
    @Test
    void everyBlockIsAccountedFor() {
        assertThat(Reference.blockNames())
                .containsExactlyInAnyOrder(
                        "quick_start",
                        "screening_questions",
                        "screening_rules",
                        "clearance",
                        "limit_effects",
                        "modifiers",
                        "rescreen",
                        "pain_classification",
                        "instruments",
                        "dose_arithmetic",
                        "neck_roll_gate",
                        "exercises",
                        "exercise_gates",
                        "load_groups",
                        "item_seconds",
                        "rom_norms",
                        "measurement_rules",
                        "state_names",
                        "weekly_composition",
                        "session_templates",
                        "dosing_rules",
                        "microbreak",
                        "adherence_rules",
                        "stress_rules",
                        "strength_programmes",
                        "codes");
    }

    @Test
    void theDosingRules() {
        JsonNode ours = Reference.ours("rules/dosing.yaml").get("rules");
        JsonNode block = Reference.block("dosing_rules");
        assertThat(Reference.ids(ours)).containsExactlyElementsOf(Reference.ids(block));
        for (JsonNode reference : block) {
            String id = reference.get("id").asString();
            sameRule(id, reference, Reference.byId(ours, id));
            assertThat(Reference.strings(Reference.byId(ours, id).get("sources")))
                    .as(id)
                    .isEqualTo(Reference.strings(reference.get("src")));
        }
    }

    @Test
    void theAdherenceRules() {
        JsonNode ours = Reference.ours("rules/adherence.yaml").get("rules");
        assertThat(Reference.ids(ours))
                .containsExactlyElementsOf(Reference.ids(Reference.block("adherence_rules")));
        for (JsonNode reference : Reference.block("adherence_rules"))
            sameRule(
                    reference.get("id").asString(),
                    reference,
                    Reference.byId(ours, reference.get("id").asString()));
    }

    @Test
    void theStressRules() {
        JsonNode ours = Reference.ours("rules/stress.yaml").get("rules");
        assertThat(Reference.ids(ours))
                .containsExactlyElementsOf(Reference.ids(Reference.block("stress_rules")));
        for (JsonNode reference : Reference.block("stress_rules")) {
            String id = reference.get("id").asString();
            if (!id.equals("ST-04")) sameRule(id, reference, Reference.byId(ours, id));
        }
        assertThat(numbers(Reference.byId(ours, "ST-04").get("pacer")))
                .isEqualTo(
                        numbers(
                                Reference.byId(Reference.block("stress_rules"), "ST-04")
                                        .get("pacer")));
    }

    private static void sameRule(String id, JsonNode reference, JsonNode ours) {
        assertThat(ours.has("when")).as(id).isEqualTo(reference.has("if"));
        if (reference.has("if")) {
            JsonNode when = ours.get("when");
            SameCondition.check(
                    id,
                    ExpressionReader.read(Reference.text(reference, "if")),
                    known -> Structured.holds(when, known));
        }
        List<String> told = new ArrayList<>();
        for (String field : List.of("colour", "then", "instruction"))
            if (ours.has(field)) told.add(Reference.text(ours, field));
        List<String> expected = new ArrayList<>();
        for (String field : List.of("then", "action", "metric"))
            if (reference.has(field)) expected.add(Reference.text(reference, field));
        assertThat(told).as(id).isEqualTo(expected);
        assertThat(Reference.text(ours, "event"))
                .as(id)
                .isEqualTo(Reference.text(reference, "event"));
    }

    @Test
    void theInstruments() {
        JsonNode block = Reference.block("instruments");
        assertThat(block.size()).isEqualTo(9);
        for (JsonNode reference : block) {
            String id = reference.get("id").asString().replace('_', '-');
            JsonNode ours = Reference.ours("instruments/" + id + "/instrument.yaml");
            assertThat(ours.get("items").intValue())
                    .as(id)
                    .isEqualTo(reference.get("items").intValue());
            int itemMax =
                    reference.has("item_max")
                            ? reference.get("item_max").intValue()
                            : id.equals("rmdq24") ? 1 : reference.get("max").intValue();
            assertThat(ours.get("itemMax").intValue()).as(id).isEqualTo(itemMax);
            assertThat(Reference.text(ours, "better"))
                    .as(id)
                    .isEqualTo(Reference.text(reference, "better"));
            checkChange(id, ours, reference);
            assertThat(Reference.strings(ours.get("scoring").get("reverse")))
                    .as(id)
                    .isEqualTo(Reference.strings(reference.get("reverse")));
            assertThat(new TreeSet<>(codes(ours.get("loinc")))).as(id).isEqualTo(loinc(reference));
            boolean own = reference.get("bundle_text").asString().matches("true|own wording");
            assertThat(ours.get("embedded").booleanValue()).as(id).isEqualTo(own);
        }
    }

    private static void checkChange(String id, JsonNode ours, JsonNode reference) {
        JsonNode change = ours.has("change") ? ours.get("change") : NULL;
        JsonNode important = change.has("minimalImportant") ? change.get("minimalImportant") : NULL;
        JsonNode abs = reference.has("mcid_abs") ? reference.get("mcid_abs") : NULL;
        assertThat(important.has("all") ? numbers(important.get("all")) : numbers(important))
                .as(id)
                .isEqualTo(numbers(abs));
        assertThat(Reference.whole(change, "minimalImportantPercent", -1))
                .as(id)
                .isEqualTo(Reference.whole(reference, "mcid_pct", -1));
        assertThat(
                        numbers(
                                change.has("minimalDetectable")
                                        ? change.get("minimalDetectable")
                                        : NULL))
                .as(id)
                .isEqualTo(numbers(reference.has("mdc") ? reference.get("mdc") : NULL));
        assertThat(Reference.whole(change, "recoveredAtMost", -1))
                .as(id)
                .isEqualTo(Reference.whole(reference, "recovered_at", -1));
    }

    private static List<String> codes(JsonNode node) {
        List<String> codes = new ArrayList<>();
        if (node == null) return codes;
        if (node.isValueNode()) codes.add(node.asString());
        for (JsonNode one : node) codes.addAll(codes(one));
        return codes;
    }

    private static TreeSet<String> loinc(JsonNode reference) {
        TreeSet<String> codes = new TreeSet<>();
        for (String field : List.of("loinc", "loinc_panel", "loinc_items", "loinc_score"))
            codes.addAll(codes(reference.get(field)));
        return codes;
    }

    /** All numbers, however deep, in their order. */
    private static List<Double> numbers(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        if (node.isNumber()) numbers.add(node.doubleValue());
        for (JsonNode one : node) numbers.addAll(numbers(one));
        return numbers;
    }

    @Test
    void theNormsOfMovement() {
        JsonNode block = Reference.block("rom_norms");
        JsonNode ours = Reference.ours("norms/range-of-motion.yaml");
        assertThat(numbers(ours))
                .containsExactlyElementsOf(
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(1.0), numbers(block).stream())
                                .toList());
        Map<String, String> names =
                new LinkedHashMap<>(
                        Map.of(
                                "flexion",
                                "flexion",
                                "extension",
                                "extension",
                                "lateral_flexion",
                                "lateralFlexion",
                                "rotation",
                                "rotation"));
        for (int i = 0; i < block.get("cervical").size(); i++) {
            JsonNode reference = block.get("cervical").get(i);
            JsonNode row = ours.get("cervical").get(i);
            assertThat(List.of(row.get("ageFrom").intValue(), row.get("ageTo").intValue()))
                    .isEqualTo(ProgrammeBlocksTest.numbers(reference.get("age")));
            names.forEach((theirs, name) ->
                    assertThat(row.get(name).intValue())
                            .as("%s", reference)
                            .isEqualTo(reference.get(theirs).intValue()));
        }
    }

    @Test
    void theMeasurementRules() {
        JsonNode ours = Reference.ours("measurements/rules.yaml").get("rules");
        JsonNode block = Reference.block("measurement_rules");
        assertThat(Reference.ids(ours)).isEqualTo(Reference.ids(block));
        for (JsonNode reference : block) {
            assertThat(
                            Reference.text(
                                    Reference.byId(ours, reference.get("id").asString()),
                                    "instruction"))
                    .isEqualTo(Reference.text(reference, "rule"));
        }
    }

    @Test
    void theCodes() {
        JsonNode block = Reference.block("codes");
        JsonNode ours = Reference.ours("codes/codes.yaml");
        Map<String, String> expected = new TreeMap<>();
        for (String system : List.of("loinc", "snomed_optional")) {
            block.get(system)
                    .forEachEntry((id, entry) ->
                            expected.put(
                                    id,
                                    entry.has("code") ? Reference.text(entry, "code") : "items"));
        }
        expected.remove("peg_items");
        expected.putAll(
                Map.of(
                        "peg_pain",
                        "75893-8",
                        "peg_enjoyment",
                        "91145-3",
                        "peg_activity",
                        "91146-1"));
        Map<String, String> found = new TreeMap<>();
        for (String system : List.of("loinc", "snomedOptional")) {
            for (JsonNode one : ours.get(system))
                found.put(one.get("id").asString().replace('-', '_'), Reference.text(one, "code"));
        }
        expected.replaceAll((id, code) -> code.equals("items") ? "" : code);
        assertThat(found).isEqualTo(expected);
        assertThat(Reference.strings(ours.get("local").get("codes")))
                .isEqualTo(Reference.strings(block.get("local_code_system").get("codes")));
        for (String system : List.of("icd10", "ucum")) {
            Map<String, String> there = new TreeMap<>();
            block.get(system).forEachEntry((id, code) -> there.put(id, code.asString()));
            Map<String, String> here = new TreeMap<>();
            for (JsonNode one : ours.get(system))
                here.put(one.get("id").asString().replace('-', '_'), Reference.text(one, "code"));
            assertThat(here).as(system).isEqualTo(there);
        }
    }

    @Test
    void theNamesOfTheState() {
        List<String> ours = Reference.ids(Reference.ours("rules/names.yaml").get("names"));
        Reference.block("state_names")
                .forEachEntry((names, meaning) -> {
                    for (String name : names.split(", "))
                        assertThat(ours).as("%s", meaning).contains(name);
                });
    }

    @Test
    void theArithmeticOfDoses() {
        JsonNode ours = Reference.ours("rules/dosing.yaml").get("arithmetic");
        JsonNode block = Reference.block("dose_arithmetic");
        assertThat(Reference.text(block, "setup_s"))
                .contains(
                        ": "
                                + ours.get("setUpSeconds").intValue()
                                + ", or "
                                + ours.get("setUpSecondsOtherPosition").intValue()
                                + " ");
        assertThat(Reference.text(block.get("fields"), "change_s"))
                .endsWith("default " + ours.get("changeSeconds").intValue());
        assertThat(Reference.text(block, "half_dose"))
                .contains("at least " + ours.get("halfDoseRepetitionsMin").intValue() + ")")
                .contains("at least " + ours.get("halfDoseHoldSecondsMin").intValue() + " s");
        assertThat(Reference.ours("rules/dosing.yaml").get("progressionSteps").size())
                .isEqualTo(block.get("progress_steps").size());
    }
}
