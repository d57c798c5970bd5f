package health.limber.library;

import health.limber.motion.figure.Scene;
import health.limber.plan.Library;
import health.limber.plan.condition.Condition;
import health.limber.plan.dosing.DosingRule;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.progress.Instrument;
import health.limber.plan.progress.Measurement;
import health.limber.plan.screening.ClearanceRules;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Rescreening;
import health.limber.plan.screening.ScreeningRule;
import health.limber.plan.session.QuickStart;
import health.limber.plan.session.StopSign;
import health.limber.plan.week.ClassicSix;
import health.limber.plan.week.CompositionRule;
import health.limber.plan.week.Holding;
import health.limber.plan.week.MicroBreaks;
import health.limber.plan.week.SessionTemplate;
import health.limber.plan.week.StrengthProgramme;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Turns documents that follow their schemas into typed values. */
final class TypedReader {
    private final Content content;

    /** A checklist and its place. */
    private record Group(String id, int order) {}

    TypedReader(Content content) {
        this.content = content;
    }

    Library library(String digest) {
        return new Library(
                digest,
                exercises(),
                questions(),
                groups(),
                list(Kind.SCREENING_RULES, "rules", ScreeningRule.class),
                list(Kind.PRECAUTIONS, "precautions", Precaution.class),
                compositions(),
                list(Kind.SESSIONS, "templates", SessionTemplate.class),
                one(Kind.CLASSIC_SIX, ClassicSix.class),
                one(Kind.HOLDING, Holding.class),
                one(Kind.MICRO_BREAKS, MicroBreaks.class),
                limits(),
                gates(),
                one(Kind.QUICK_START, QuickStart.class),
                list(Kind.STOP, "events", StopSign.class),
                one(Kind.CLEARANCE, ClearanceRules.class),
                one(Kind.RESCREENING, Rescreening.class),
                dosing(),
                list(Kind.PAIN, "types", Library.AskedByPain.class),
                instruments(),
                list(Kind.MEASUREMENTS, "measurements", Measurement.class),
                strength());
    }

    SequencedMap<String, Source> sources() {
        var sources = new LinkedHashMap<String, Source>();
        for (Source source : list(Kind.SOURCES, "sources", Source.class))
            sources.put(source.key(), source);
        return sources;
    }

    List<LoadedLibrary.EquipmentName> equipment() {
        return list(Kind.EQUIPMENT, "equipment", LoadedLibrary.EquipmentName.class);
    }

    /** The scene of every exercise that has a movement file. */
    SequencedMap<String, Scene> scenes() {
        MovementReader reader = new MovementReader(content.document(Kind.POSTURES));
        var scenes = new LinkedHashMap<String, Scene>();
        content.documents()
                .forEach((path, document) -> {
                    if (Kind.of(path).equals(Optional.of(Kind.MOVEMENT)))
                        scenes.put(path.split("/")[1], reader.scene(document));
                });
        return scenes;
    }

    SequencedMap<String, String> emergencyNumbers() {
        var numbers = new LinkedHashMap<String, String>();
        for (JsonNode one : content.document(Kind.EMERGENCY).get("numbers"))
            numbers.put(one.get("id").asString(), one.get("number").asString());
        return numbers;
    }

    private <T> List<T> list(Kind kind, String field, Class<T> type) {
        List<T> values = new ArrayList<>();
        for (JsonNode node : content.document(kind).get(field))
            values.add(Records.read(node, type));
        return List.copyOf(values);
    }

    private <T> T one(Kind kind, Class<T> type) {
        return Records.read(content.document(kind), type);
    }

    private List<Exercise> exercises() {
        List<Exercise> exercises = new ArrayList<>();
        content.documents()
                .forEach((path, document) -> {
                    if (Kind.of(path).filter(k -> k == Kind.EXERCISE).isPresent())
                        exercises.add(exercise(document));
                });
        exercises.sort(Comparator.comparing(Exercise::id));
        return List.copyOf(exercises);
    }

    /** The rules of dosing, and behind them those of keeping at it. */
    private DosingRules dosing() {
        DosingRules dosing = one(Kind.DOSING, DosingRules.class);
        List<DosingRule> all = new ArrayList<>(dosing.rules());
        all.addAll(list(Kind.ADHERENCE, "rules", DosingRule.class));
        return new DosingRules(dosing.progressionSteps(), List.copyOf(all));
    }

    private List<Instrument> instruments() {
        List<Instrument> instruments = new ArrayList<>();
        content.documents()
                .forEach((path, document) -> {
                    if (Kind.of(path).equals(Optional.of(Kind.INSTRUMENT)))
                        instruments.add(instrument(document));
                });
        return List.copyOf(instruments);
    }

    private List<StrengthProgramme> strength() {
        List<StrengthProgramme> programmes = new ArrayList<>();
        content.documents()
                .forEach((path, document) -> {
                    if (Kind.of(path).equals(Optional.of(Kind.STRENGTH)))
                        programmes.add(Records.read(document, StrengthProgramme.class));
                });
        return List.copyOf(programmes);
    }

    private static Instrument instrument(JsonNode document) {
        JsonNode change = document.path("change");
        Map<String, Double> least = new LinkedHashMap<>();
        for (var one : change.path("minimalImportant").properties())
            least.put(one.getKey(), one.getValue().doubleValue());
        return new Instrument(
                document.get("id").asString(),
                document.path("better").asString("").equals("lower"),
                least,
                change.path("minimalImportantPercent").asInt(0));
    }

    static Exercise exercise(JsonNode document) {
        return Records.read(document, Exercise.class);
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (JsonNode node : content.document(Kind.QUESTIONS).get("questions")) {
            ObjectNode question = (ObjectNode) node.deepCopy();
            if (!question.has("kind")) question.put("kind", Question.Kind.yesNo.name());
            questions.add(Records.read(question, Question.class));
        }
        return List.copyOf(questions);
    }

    private List<String> groups() {
        return list(Kind.GROUPS, "groups", Group.class).stream()
                .sorted(Comparator.comparingInt(Group::order))
                .map(Group::id)
                .toList();
    }

    private List<CompositionRule> compositions() {
        List<CompositionRule> rules = new ArrayList<>();
        for (JsonNode node : content.document(Kind.COMPOSITION).get("rules")) {
            ObjectNode rule = (ObjectNode) node.deepCopy();
            if (rule.has("favours")) rule.set("soft", rule.get("favours"));
            rules.add(Records.read(rule, CompositionRule.class));
        }
        return List.copyOf(rules);
    }

    private Library.LimitEffects limits() {
        JsonNode limits = content.document(Kind.LIMITS).get("limits");
        List<String> motion =
                new ArrayList<>(strings(limits.get("motion").get("tagsBeginningWith")));
        motion.addAll(strings(limits.get("motion").get("tags")));
        return new Library.LimitEffects(
                List.copyOf(motion),
                strings(limits.get("load").get("tags")),
                limits.get("load").get("holdSecondsMax").intValue());
    }

    static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        for (JsonNode one : node) strings.add(one.asString());
        return List.copyOf(strings);
    }

    private Map<String, Condition> gates() {
        var gates = new LinkedHashMap<String, Condition>();
        for (JsonNode gate : content.document(Kind.GATES).get("gates")) {
            Condition opens = Conditions.read(gate.get("opensIf"));
            Condition locks = Conditions.read(gate.get("locksAgainIf"));
            gates.put(
                    gate.get("id").asString(),
                    new Condition.All(List.of(opens, new Condition.Not(locks))));
        }
        return gates;
    }
}
