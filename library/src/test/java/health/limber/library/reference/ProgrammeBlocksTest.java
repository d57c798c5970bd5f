package health.limber.library.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.week.ClassicSix;
import health.limber.plan.week.CompositionRule;
import health.limber.plan.week.Item;
import health.limber.plan.week.SessionTemplate;
import health.limber.plan.week.SessionTime;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must be in a week, how sessions are shaped, and the programmes: the same in the library as
 * in the reference.
 */
class ProgrammeBlocksTest {
    private static final LoadedLibrary LOADED = Shelf.open(null);

    @Test
    void theWeeklyComposition() {
        for (JsonNode reference : Reference.block("weekly_composition")) {
            String id = reference.get("id").asString();
            if (id.equals("WC-16")) continue;
            CompositionRule ours =
                    LOADED.library().compositions().stream()
                            .filter(r -> r.id().equals(id))
                            .findFirst()
                            .orElseThrow();
            SameCondition.check(
                    id, ExpressionReader.read(Reference.text(reference, "if")), ours.when());
            assertThat(ours.must())
                    .as(id)
                    .extracting(Enum::name)
                    .containsExactlyElementsOf(Reference.strings(reference.get("must")));
            assertThat(ours.also())
                    .as(id)
                    .containsExactlyElementsOf(Reference.strings(reference.get("also")));
            assertThat(ours.add())
                    .as(id)
                    .extracting(Enum::name)
                    .containsExactlyElementsOf(Reference.strings(reference.get("add")));
            assertThat(ours.addIf().isPresent()).as(id).isEqualTo(reference.has("add_if"));
            ours.addIf()
                    .ifPresent(addIf ->
                            SameCondition.check(
                                    id,
                                    ExpressionReader.read(Reference.text(reference, "add_if")),
                                    addIf));
            checkEffects(id, ours, reference);
        }
    }

    private static void checkEffects(String id, CompositionRule ours, JsonNode reference) {
        assertThat(ours.forbidStrength())
                .as(id)
                .isEqualTo(Reference.strings(reference.get("forbid")).contains("strength"));
        assertThat(ours.strengthFirst())
                .as(id)
                .containsExactlyElementsOf(Reference.strings(reference.get("strength_ids_first")));
        assertThat(ours.halfDose())
                .as(id)
                .isEqualTo(Reference.text(reference, "dose").equals("half"));
        assertThat(ours.viaMicroBreaks())
                .as(id)
                .isEqualTo(Reference.text(reference, "via").startsWith("micro-breaks"));
        assertThat(ours.sources())
                .as(id)
                .containsExactlyElementsOf(Reference.strings(reference.get("src")));
    }

    @Test
    void theSessionTemplates() {
        JsonNode block = Reference.block("session_templates");
        assertThat(LOADED.library().templates()).hasSize(block.size());
        for (int i = 0; i < block.size(); i++) {
            JsonNode reference = block.get(i);
            int from = reference.get("from_min").intValue();
            SessionTemplate expected =
                    new SessionTemplate(
                            from,
                            reference.get("warm_rom").intValue(),
                            reference.get("strength").intValue(),
                            reference.get("rom_or_posture").intValue(),
                            Reference.yes(reference, "either_or"),
                            reference.get("relax_s").intValue(),
                            reference.get("days_wk").intValue(),
                            reference.get("per_day_max").intValue(),
                            from >= 20 ? 9 : 6);
            assertThat(LOADED.library().templates().get(i)).isEqualTo(expected);
        }
    }

    @Test
    void theClassicSixTakesFourHundredAndTwentyEightSeconds() {
        JsonNode reference = Reference.byId(Reference.block("weekly_composition"), "WC-16");
        ClassicSix ours = LOADED.library().classicSix();
        assertThat(ours.exercises())
                .containsExactlyElementsOf(Reference.strings(reference.get("routine")));
        assertThat(ours.minutes()).isEqualTo(reference.get("minutes").intValue());
        assertThat(ours.plainFromMinutes()).isEqualTo(10);
        List<Item> items = new ArrayList<>();
        for (String id : ours.exercises()) {
            Exercise exercise =
                    LOADED.library().exercises().stream()
                            .filter(e -> e.id().equals(id))
                            .findFirst()
                            .orElseThrow();
            var dose = exercise.doses().beginner();
            JsonNode shorter = reference.get("dose_8min").get(id);
            for (ClassicSix.ShortDose one : ours.shortDoses()) {
                if (!one.exercise().equals(id)) continue;
                assertThat(one.sets()).isEqualTo(shorter.get("sets").intValue());
                assertThat(one.holdSeconds()).isEqualTo(Reference.whole(shorter, "hold_s", 0));
                dose =
                        dose.with(
                                one.sets(),
                                dose.repetitionsOf(0),
                                one.holdSeconds() == 0 ? dose.holdSeconds() : one.holdSeconds());
            }
            items.add(
                    new Item(
                            exercise, dose, dose.seconds(exercise.timing()), List.of(), List.of()));
        }
        assertThat(ours.shortDoses()).hasSize(reference.get("dose_8min").size());
        assertThat(SessionTime.seconds(items)).isEqualTo(428);
    }

    @Test
    void theMicroBreaks() {
        JsonNode block = Reference.block("microbreak");
        JsonNode ours = Reference.ours("programmes/micro-breaks.yaml");
        assertThat(ours.get("intervalMinutes").intValue())
                .isEqualTo(block.get("default_interval_min").intValue());
        assertThat(
                        List.of(
                                ours.get("intervalMinutesMin").intValue(),
                                ours.get("intervalMinutesMax").intValue()))
                .isEqualTo(numbers(block.get("range_min")));
        assertThat(List.of(ours.get("secondsMin").intValue(), ours.get("secondsMax").intValue()))
                .isEqualTo(numbers(block.get("length_s")));
        assertThat(Reference.strings(ours.get("exercises")))
                .isEqualTo(Reference.strings(block.get("items_pool")));
        String rule = Reference.text(block, "rule");
        assertThat(rule).contains("snooze " + ours.get("snoozeMinutes").intValue() + " min");
        assertThat(rule)
                .contains("max " + ours.get("promptsPerDayMax").intValue() + " prompts/day");
        assertThat(rule)
                .contains(
                        "+"
                                + ours.get("stepMinutes").intValue()
                                + " min after "
                                + ours.get("longerAfterIgnored").intValue()
                                + " ignored");
        assertThat(rule).contains("after " + ours.get("shorterAfterDone").intValue() + " done");
    }

    static List<Integer> numbers(JsonNode list) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode one : list) numbers.add(one.intValue());
        return numbers;
    }

    @Test
    void theStrengthProgrammes() {
        JsonNode block = Reference.block("strength_programmes");
        assertThat(Reference.ids(block)).hasSize(5);
        for (JsonNode reference : block) {
            String id = reference.get("id").asString();
            JsonNode ours = Reference.ours("programmes/strength/" + id + ".yaml");
            assertThat(ours.get("daysPerWeek").intValue())
                    .as(id)
                    .isEqualTo(reference.get("days_per_week").intValue());
            assertThat(ours.get("weeks").intValue())
                    .as(id)
                    .isEqualTo(reference.get("weeks").intValue());
            assertThat(Reference.strings(ours.get("sources")))
                    .as(id)
                    .isEqualTo(Reference.strings(reference.get("src")));
            String about = ours.get("suits").asString();
            assertThat(about).as(id).isEqualTo(reference.get("for").asString());
            if (ours.has("after")) {
                JsonNode after = ours.get("after");
                assertThat(about)
                        .contains("after " + after.get("weeks").intValue() + " weeks of ")
                        .contains(after.get("programme").asString() + " without RED in the last ")
                        .contains(after.get("daysWithoutRed").intValue() + " days");
            }
            assertThat(ours.get("phases").size()).as(id).isEqualTo(reference.get("phases").size());
            for (int i = 0; i < reference.get("phases").size(); i++)
                samePhase(id, reference.get("phases").get(i), ours.get("phases").get(i));
            Map<String, String> instead = new TreeMap<>();
            for (JsonNode one : ours.get("replacements"))
                instead.put(one.get("exercise").asString(), one.get("by").asString());
            Map<String, String> expected = new TreeMap<>();
            reference
                    .get("substitute_if_excluded")
                    .forEachEntry((exercise, by) -> expected.put(exercise, by.asString()));
            assertThat(instead).as(id).isEqualTo(expected);
        }
    }

    private static void samePhase(String id, JsonNode reference, JsonNode ours) {
        assertThat(numbers(ours.get("weeks"))).as(id).isEqualTo(numbers(reference.get("weeks")));
        assertThat(ours.get("minutes").intValue())
                .as(id)
                .isEqualTo(reference.get("minutes").intValue());
        assertThat(ours.get("items").size()).as(id).isEqualTo(reference.get("items").size());
        for (int i = 0; i < reference.get("items").size(); i++) {
            JsonNode theirs = reference.get("items").get(i);
            JsonNode item = ours.get("items").get(i);
            String about = id + " " + theirs;
            assertThat(item.get("exercise").asString())
                    .as(about)
                    .isEqualTo(theirs.get("ex").asString());
            sameDose(
                    about,
                    theirs.has("from") ? theirs.get("from") : theirs,
                    item.has("from") ? item.get("from") : item.get("fixed"));
            assertThat(item.has("to")).as(about).isEqualTo(theirs.has("to"));
            if (theirs.has("to")) sameDose(about, theirs.get("to"), item.get("to"));
            assertThat(Reference.text(item, "variant"))
                    .as(about)
                    .isEqualTo(Reference.text(theirs, "tempo"));
            assertThat(Reference.text(item, "weight"))
                    .as(about)
                    .isEqualTo(Reference.text(theirs, "load"));
            assertThat(Reference.whole(item, "daysPerWeek", 0))
                    .as(about)
                    .isEqualTo(Reference.whole(theirs, "days_per_week", 0));
        }
    }

    private static void sameDose(String about, JsonNode reference, JsonNode ours) {
        assertThat(ours.get("sets").intValue())
                .as(about)
                .isEqualTo(reference.get("sets").intValue());
        List<Integer> repetitions =
                ours.get("repetitions").isArray()
                        ? numbers(ours.get("repetitions"))
                        : List.of(ours.get("repetitions").intValue());
        assertThat(repetitions).as(about).isEqualTo(Reference.repetitions(reference.get("reps")));
        assertThat(Reference.whole(ours, "holdSeconds", -1))
                .as(about)
                .isEqualTo(Reference.whole(reference, "hold_s", -1));
    }
}
