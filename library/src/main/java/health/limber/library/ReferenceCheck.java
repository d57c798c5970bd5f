package health.limber.library;

import health.limber.plan.screening.Disposition;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that every id named anywhere exists, and that things stand in the folder of their id. */
final class ReferenceCheck {
    private static final Set<String> CONDITIONS =
            Set.of(
                    "when",
                    "askIf",
                    "offerIf",
                    "addIf",
                    "lowLoadIf",
                    "opensIf",
                    "locksAgainIf",
                    "onlyIf");

    /** Kinds of thing that conditions name; one id never stands for two of them. */
    private static final List<String> CONDITION_KINDS =
            List.of("question", "rule", "precaution", "gate", "name");

    private final Content content;
    private final List<Problem> problems;
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();

    /** A field whose text, or whose list of texts, names things of a kind. */
    private record Reference(Optional<Kind> kind, String field, String names) {}

    private static final List<Reference> REFERENCES = references();

    private static List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (String field :
                List.of(
                        "exercise",
                        "exercises",
                        "allowed",
                        "prefer",
                        "harder",
                        "easier",
                        "centralising",
                        "strengthFirst",
                        "strengthPartner")) {
            references.add(new Reference(Optional.empty(), field, "exercise"));
        }
        references.add(new Reference(Optional.of(Kind.COMPOSITION), "also", "exercise"));
        references.add(new Reference(Optional.of(Kind.STRENGTH), "by", "exercise"));
        references.add(new Reference(Optional.of(Kind.STRENGTH), "programme", "programme"));
        references.add(new Reference(Optional.empty(), "sources", "source"));
        references.add(new Reference(Optional.of(Kind.EXERCISE), "needs", "equipment"));
        references.add(new Reference(Optional.of(Kind.EXERCISE), "helpful", "equipment"));
        references.add(new Reference(Optional.of(Kind.PRECAUTIONS), "exclude", "tag"));
        references.add(new Reference(Optional.of(Kind.PRECAUTIONS), "limit", "tag"));
        references.add(new Reference(Optional.of(Kind.MEASUREMENTS), "notWhile", "tag"));
        references.add(new Reference(Optional.of(Kind.QUESTIONS), "group", "group"));
        references.add(new Reference(Optional.of(Kind.QUICK_START), "groups", "group"));
        references.add(new Reference(Optional.of(Kind.RESCREENING), "also", "question"));
        references.add(new Reference(Optional.of(Kind.RESCREENING), "except", "question"));
        references.add(new Reference(Optional.of(Kind.RESCREENING), "questions", "question"));
        references.add(new Reference(Optional.of(Kind.RESCREENING), "rules", "rule"));
        references.add(new Reference(Optional.of(Kind.PAIN), "asksAgain", "question"));
        references.add(new Reference(Optional.of(Kind.PAIN), "radicularSigns", "question"));
        for (String field : List.of("precaution", "precautions")) {
            references.add(new Reference(Optional.empty(), field, "precaution"));
        }
        references.add(
                new Reference(Optional.of(Kind.CLEARANCE), "precautionsEnded", "precaution"));
        references.add(new Reference(Optional.empty(), "rule", "rule"));
        return List.copyOf(references);
    }

    ReferenceCheck(Content content, List<Problem> problems) {
        this.content = content;
        this.problems = problems;
        for (String kind :
                List.of(
                        "exercise",
                        "question",
                        "rule",
                        "precaution",
                        "gate",
                        "name",
                        "source",
                        "equipment",
                        "country",
                        "group",
                        "programme",
                        "tag")) {
            ids.put(kind, new LinkedHashSet<>());
        }
    }

    private Set<String> ids(String kind) {
        return ids.getOrDefault(kind, Set.of());
    }

    void check() {
        content.documents().forEach(this::collect);
        content.documents()
                .forEach((path, document) ->
                        Kind.of(path).ifPresent(kind -> walk(path, "", document, kind)));
    }

    private void collect(String path, JsonNode document) {
        switch (Kind.of(path).orElseThrow()) {
            case EXERCISE -> collectExercise(path, document);
            case INSTRUMENT -> folder(path, document, path.split("/")[1]);
            case STRENGTH -> collectProgramme(path, document);
            case QUESTIONS -> collectIds(path, document.get("questions"), "question");
            case GROUPS -> collectIds(path, document.get("groups"), "group");
            case PRECAUTIONS -> collectIds(path, document.get("precautions"), "precaution");
            case GATES -> collectIds(path, document.get("gates"), "gate");
            case NAMES -> collectIds(path, document.get("names"), "name");
            case EQUIPMENT -> collectIds(path, document.get("equipment"), "equipment");
            case EMERGENCY -> collectIds(path, document.get("numbers"), "country");
            case SOURCES ->
                    document.get("sources")
                            .forEach(s -> add(path, "source", s.get("key").asString()));
            case SCREENING_RULES, COMPOSITION, DOSING, ADHERENCE, STRESS, MEASUREMENTS ->
                    collectIds(path, document.get("rules"), "rule");
            default -> {
                // nothing else is referred to by id
            }
        }
    }

    private void collectExercise(String path, JsonNode document) {
        folder(path, document, path.split("/")[1]);
        add(path, "exercise", document.get("id").asString());
        document.get("tags").forEach(tag -> ids("tag").add(tag.asString()));
    }

    private void collectProgramme(String path, JsonNode document) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
        folder(path, document, name);
        ids("programme").add(document.get("id").asString());
    }

    private void folder(String path, JsonNode document, String expected) {
        String id = document.get("id").asString();
        if (!id.equals(expected))
            problems.add(
                    new Problem(
                            path,
                            "/id",
                            "is \""
                                    + id
                                    + "\"; expected the name it stands under, \""
                                    + expected
                                    + "\""));
    }

    private void collectIds(String path, JsonNode list, String kind) {
        for (JsonNode one : list) add(path, kind, one.get("id").asString());
    }

    private void add(String path, String kind, String id) {
        if (!ids(kind).add(id)) {
            problems.add(new Problem(path, id, "stands here twice; expected each id once"));
        }
        if (!CONDITION_KINDS.contains(kind)) return;
        for (String other : CONDITION_KINDS) {
            boolean clash = !other.equals(kind) && ids(other).contains(id);
            if (!clash && !isDisposition(id)) continue;
            String text = "is the id of something else; expected an id of its own for a " + kind;
            problems.add(new Problem(path, id, text));
            return;
        }
    }

    private static boolean isDisposition(String id) {
        for (Disposition one : Disposition.values()) if (one.name().equals(id)) return true;
        return false;
    }

    private void walk(String path, String at, JsonNode node, Kind kind) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) walk(path, at + "/" + i, node.get(i), kind);
            return;
        }
        if (!node.isObject()) return;
        node.forEachEntry((field, value) -> {
            String here = at + "/" + field;
            if (CONDITIONS.contains(field)) {
                condition(path, here, value);
                return;
            }
            for (Reference reference : REFERENCES) {
                if (reference.field().equals(field)
                        && reference.kind().filter(k -> k != kind).isEmpty())
                    refer(path, here, value, reference.names());
            }
            walk(path, here, value, kind);
        });
    }

    private void refer(String path, String at, JsonNode value, String kind) {
        if (value.isString()) exists(path, at, value.asString(), kind);
        if (value.isArray())
            for (JsonNode one : value) if (one.isString()) exists(path, at, one.asString(), kind);
    }

    private void exists(String path, String at, String id, String kind) {
        if (!ids(kind).contains(id))
            problems.add(
                    new Problem(
                            path,
                            at,
                            "names the " + kind + " \"" + id + "\", which does not exist"));
    }

    private void condition(String path, String at, JsonNode node) {
        node.forEachEntry((key, value) -> {
            String here = at + "/" + key;
            switch (key) {
                case "any", "all" -> value.forEach(part -> condition(path, here, part));
                case "not" -> condition(path, here, value);
                case "atLeast", "exactly" ->
                        value.get("of").forEach(part -> condition(path, here, part));
                case "answer", "count" -> exists(path, here, value.asString(), "question");
                case "given", "value", "state" -> known(path, here, value.asString());
                case "fired" -> exists(path, here, value.asString(), "rule");
                case "active" -> exists(path, here, value.asString(), "precaution");
                case "open" -> exists(path, here, value.asString(), "gate");
                case "onlyPrecautions" ->
                        value.forEach(one -> exists(path, here, one.asString(), "precaution"));
                case "min", "max", "above", "below" -> {
                    if (value.isObject()) known(path, here, value.get("value").asString());
                }
                default -> {
                    // complaint, painType, band and disposition are closed by the schema
                }
            }
        });
    }

    private void known(String path, String at, String name) {
        if (!ids("name").contains(name)) exists(path, at, name, "question");
    }
}
