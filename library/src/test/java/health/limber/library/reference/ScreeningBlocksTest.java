package health.limber.library.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.ScreeningRule;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every block of section 1 and 2 of the reference is in the library, and is the same. */
class ScreeningBlocksTest {
    private static final LoadedLibrary LOADED = Shelf.open(null);

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void theQuestions() {
        JsonNode block = Reference.block("screening_questions");
        assertThat(LOADED.library().questions())
                .extracting(Question::id)
                .containsExactlyElementsOf(Reference.ids(block));
        for (Question ours : LOADED.library().questions()) {
            JsonNode reference = Reference.byId(block, ours.id());
            assertThat(ours.asked().name())
                    .as(ours.id())
                    .isEqualTo(Reference.text(reference, "region"));
            String kind =
                    switch (Reference.text(reference, "type")) {
                        case "int" -> "count";
                        case "int_or_null" -> "weeks";
                        default -> "yesNo";
                    };
            assertThat(ours.kind().name()).as(ours.id()).isEqualTo(kind);
            assertThat(ours.ownScreen())
                    .as(ours.id())
                    .isEqualTo(Reference.yes(reference, "own_screen"));
            assertThat(ours.mayDecline()).as(ours.id()).isEqualTo(ours.id().equals("q_sexual_new"));
            assertThat(flat(LOADED.words().text("screening/questions", ours.id(), "").orElse("")))
                    .as(ours.id())
                    .isEqualTo(flat(Reference.text(reference, "text")));
            assertThat(ours.askIf().isPresent()).as(ours.id()).isEqualTo(reference.has("ask_if"));
            ours.askIf()
                    .ifPresent(askIf ->
                            SameCondition.check(
                                    ours.id(),
                                    ExpressionReader.read(Reference.text(reference, "ask_if")),
                                    askIf));
        }
    }

    @Test
    void theRules() {
        JsonNode block = Reference.block("screening_rules");
        assertThat(LOADED.library().rules())
                .extracting(ScreeningRule::id)
                .containsExactlyInAnyOrderElementsOf(Reference.ids(block));
        for (ScreeningRule ours : LOADED.library().rules()) {
            JsonNode reference = Reference.byId(block, ours.id());
            assertThat(ours.disposition().name())
                    .as(ours.id())
                    .isEqualTo(Reference.text(reference, "action"));
            assertThat(ours.why()).as(ours.id()).startsWith(Reference.text(reference, "why"));
            assertThat(ours.sources())
                    .as(ours.id())
                    .containsExactlyElementsOf(Reference.strings(reference.get("src")));
            SameCondition.check(
                    ours.id(), ExpressionReader.read(Reference.text(reference, "if")), ours.when());
        }
    }

    @Test
    void theModifiers() {
        JsonNode block = Reference.block("modifiers");
        assertThat(LOADED.library().precautions())
                .extracting(Precaution::id)
                .containsExactlyElementsOf(Reference.ids(block));
        for (Precaution ours : LOADED.library().precautions()) {
            JsonNode reference = Reference.byId(block, ours.id());
            assertThat(ours.exclude())
                    .as(ours.id())
                    .containsExactlyInAnyOrderElementsOf(
                            Reference.strings(reference.get("exclude")));
            assertThat(ours.limit())
                    .as(ours.id())
                    .containsExactlyInAnyOrderElementsOf(Reference.strings(reference.get("limit")));
            assertThat(ours.prefer())
                    .as(ours.id())
                    .containsExactlyElementsOf(Reference.strings(reference.get("prefer")));
            assertThat(ours.halfDoseDays())
                    .as(ours.id())
                    .isEqualTo(ours.id().equals("M-AGE70") ? 14 : 0);
            assertThat(ours.supineSecondsMax())
                    .as(ours.id())
                    .isEqualTo(ours.id().equals("M-PREG2") ? 120 : 0);
            SameCondition.check(
                    ours.id(),
                    ExpressionReader.read(Reference.text(reference, "when")),
                    ours.when());
        }
    }

    @Test
    void theLimitEffects() {
        JsonNode block = Reference.block("limit_effects");
        var ours = LOADED.library().limits();
        for (JsonNode tag : block.get("motion").get("tags"))
            assertThat(ours.kindOf(tag.asString().replace("*", "x")))
                    .as("%s", tag)
                    .isEqualTo("motion");
        for (JsonNode tag : block.get("load").get("tags"))
            assertThat(ours.kindOf(tag.asString())).as("%s", tag).isEqualTo("load");
        for (JsonNode tag : block.get("position").get("tags"))
            assertThat(ours.kindOf(tag.asString())).as("%s", tag).isEqualTo("position");
        assertThat(Reference.text(block.get("load"), "effect"))
                .startsWith("holds " + ours.loadHoldSecondsMax() + " s or less");
    }

    @Test
    void theQuickStart() {
        JsonNode block = Reference.block("quick_start");
        JsonNode ours = Reference.ours("screening/quick-start/quick-start.yaml");
        assertThat(Reference.strings(ours.get("statements")))
                .isEqualTo(Reference.ids(block.get("statements")));
        assertThat(Reference.strings(ours.get("allowed")))
                .isEqualTo(Reference.strings(block.get("allowed")));
        assertThat(Reference.text(ours, "level")).isEqualTo(Reference.text(block, "level"));
        assertThat(ours.get("sessionsMax").intValue())
                .isEqualTo(block.get("max_sessions_before_full_screening").intValue());
        for (JsonNode statement : block.get("statements")) {
            assertThat(
                            flat(
                                    LOADED.words()
                                            .text(
                                                    "screening/quick-start",
                                                    statement.get("id").asString(),
                                                    "")
                                            .orElse("")))
                    .as("%s", statement)
                    .startsWith(flat(Reference.text(statement, "text")));
        }
    }

    @Test
    void theClearance() {
        JsonNode block = Reference.block("clearance");
        JsonNode ours = Reference.ours("screening/clearance.yaml");
        List<String> levels = new ArrayList<>();
        for (JsonNode level : ours.get("levels")) {
            String name = Reference.text(level, "disposition");
            levels.add(name);
            assertThat(Reference.whole(level, "lockDays", -1))
                    .as(name)
                    .isEqualTo(Reference.whole(block.get(name), "lock_days", -1));
        }
        assertThat(levels).containsExactly("EMERGENCY", "SAME_DAY", "PROFESSIONAL_FIRST");
        List<String> exceptions = new ArrayList<>();
        for (JsonNode exception : ours.get("exceptions"))
            exceptions.add(Reference.text(exception, "rule"));
        assertThat(exceptions).containsExactlyElementsOf(block.get("exceptions").propertyNames());
        assertThat(ours.get("effect").get("days").intValue()).isEqualTo(90);
        assertThat(ours.get("effect").get("afterLock").get("beginnerDoseDays").intValue())
                .isEqualTo(14);
    }

    @Test
    void theShortAndTheNeuroSet() {
        JsonNode block = Reference.block("rescreen");
        JsonNode ours = Reference.ours("screening/rescreening.yaml");
        assertThat(Reference.strings(ours.get("shortSet").get("except")))
                .isEqualTo(Reference.strings(block.get("history")));
        assertThat(Reference.strings(ours.get("shortSet").get("also")))
                .isEqualTo(Reference.strings(block.get("also")));
        assertThat(Reference.strings(ours.get("neuroSet").get("questions")))
                .isEqualTo(Reference.strings(block.get("neuro")));
        assertThat(Reference.strings(ours.get("shortSet").get("dueQuestionsOf")))
                .containsExactly("EMERGENCY", "SAME_DAY");
        assertThat(ours.get("everyDays").intValue()).isEqualTo(14);
    }

    @Test
    void thePainTypes() {
        JsonNode block = Reference.block("pain_classification");
        JsonNode ours = Reference.ours("screening/pain.yaml");
        for (JsonNode band : ours.get("bands")) {
            JsonNode reference = block.get("duration_bands").get(Reference.text(band, "id"));
            assertThat(band.get("fromDays").intValue()).isEqualTo(reference.get("min").intValue());
            assertThat(Reference.whole(band, "toDays", -1))
                    .isEqualTo(Reference.whole(reference, "max", -1));
        }
        assertThat(Reference.ids(ours.get("bands")))
                .containsExactlyElementsOf(block.get("duration_bands").propertyNames());
        assertThat(Reference.ids(ours.get("types")))
                .containsExactlyElementsOf(block.get("pain_types").propertyNames());
        for (JsonNode band : ours.get("severity")) {
            JsonNode reference = block.get("severity_bands_nprs").get(Reference.text(band, "id"));
            assertThat(List.of(band.get("from").intValue(), band.get("to").intValue()))
                    .isEqualTo(List.of(reference.get(0).intValue(), reference.get(1).intValue()));
        }
        assertThat(Reference.strings(ours.get("radicularSigns")))
                .isEqualTo(Reference.strings(block.get("radicular_signs")));
    }

    /** No modifier is active except those allowed, as an expression. */
    private static String noneButThese(List<String> allowed) {
        List<String> harmful = new ArrayList<>(Reference.ids(Reference.block("modifiers")));
        harmful.removeAll(allowed);
        List<String> parts = harmful.stream().map(id -> "active('" + id + "')").toList();
        return "not (" + String.join(" or ", parts) + ")";
    }

    @Test
    void theGateOfFullNeckCircles() {
        JsonNode block = Reference.block("neck_roll_gate");
        List<String> parts = new ArrayList<>();
        for (JsonNode part : block.get("unlock_full_circle_if_all"))
            parts.add("(" + part.asString() + ")");
        String within = noneButThese(Reference.strings(block.get("may_be_active")));
        String whole = String.join(" and ", parts).replace("modifiers_within", within);
        Map<String, Object> meets =
                new HashMap<>(
                        Map.of(
                                "disposition",
                                "SELF_MANAGE",
                                "age",
                                40.0,
                                "neck_set_answered",
                                true,
                                "nprs",
                                3.0,
                                "neck_rolls_sessions",
                                6.0,
                                "neck_rolls_days",
                                14.0,
                                "neck_rolls_worst_pain",
                                2.0,
                                "neck_rolls_events",
                                0.0,
                                "explanation_confirmed",
                                true,
                                "q_vasc_rf",
                                1.0));
        SameCondition.checkNear(
                "N-ROLL-1",
                ExpressionReader.read(whole),
                LOADED.library().gates().get("N-ROLL-1"),
                meets);
    }

    @Test
    void theLimitsOfFullNeckCircles() {
        JsonNode block = Reference.block("neck_roll_gate");
        JsonNode limits = Reference.ours("rules/gates.yaml").get("gates").get(0).get("limits");
        JsonNode reference = block.get("limits");
        assertThat(limits.get("backwardPitchDegreesMax").intValue())
                .isEqualTo(reference.get("backward_pitch_deg_max").intValue());
        assertThat(limits.get("circleAmplitudeDegreesMax").intValue())
                .isEqualTo(reference.get("circle_amplitude_deg_max").intValue());
        assertThat(limits.get("secondsPerCircleMin").intValue())
                .isEqualTo(reference.get("seconds_per_circle_min").intValue());
        assertThat(limits.get("circlesPerDirectionMax").intValue())
                .isEqualTo(reference.get("circles_per_direction_max").intValue());
        assertThat(limits.get("daysPerWeekMax").intValue())
                .isEqualTo(reference.get("days_per_week_max").intValue());
    }
}
