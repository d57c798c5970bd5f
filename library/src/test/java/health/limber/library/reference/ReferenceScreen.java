package health.limber.library.reference;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Screens a sheet by the blocks of the reference alone. */
final class ReferenceScreen {
    private static final List<String> LEVELS =
            List.of(
                    "EMERGENCY",
                    "SAME_DAY",
                    "INCOMPLETE",
                    "PROFESSIONAL_FIRST",
                    "SELF_MANAGE_MODIFIED",
                    "SELF_MANAGE");

    private final JsonNode questions = Reference.block("screening_questions");
    private final JsonNode rules = Reference.block("screening_rules");
    private final JsonNode modifiers = Reference.block("modifiers");
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Expression> expressions = new LinkedHashMap<>();
    private final Map<String, Set<String>> tagsByExercise = new LinkedHashMap<>();
    private final Map<String, Set<String>> excludes = new LinkedHashMap<>();
    private final Map<String, Set<String>> limits = new LinkedHashMap<>();

    /**
     * What the reference says about a sheet; precautions by the exercises they take away or limit.
     */
    record Result(
            String disposition,
            Set<String> rules,
            List<String> unanswered,
            List<String> modifiers,
            Map<String, Set<String>> excluded,
            Map<String, Set<String>> limited,
            Map<String, Set<String>> limitedTags) {}

    ReferenceScreen() {
        for (JsonNode question : questions)
            types.put(question.get("id").asString(), Reference.text(question, "type"));
        for (JsonNode question : questions) if (question.has("ask_if")) read(question, "ask_if");
        for (JsonNode rule : rules) read(rule, "if");
        for (JsonNode modifier : modifiers) {
            read(modifier, "when");
            excludes.put(
                    modifier.get("id").asString(),
                    Set.copyOf(Reference.strings(modifier.get("exclude"))));
            limits.put(
                    modifier.get("id").asString(),
                    Set.copyOf(Reference.strings(modifier.get("limit"))));
        }
        for (JsonNode exercise : Reference.block("exercises")) {
            tagsByExercise.put(
                    exercise.get("id").asString(),
                    Set.copyOf(Reference.strings(exercise.get("tags"))));
        }
    }

    private void read(JsonNode node, String field) {
        expressions.put(
                node.get("id").asString(), ExpressionReader.read(node.get(field).asString()));
    }

    Expression expression(String id) {
        return expressions.get(id);
    }

    Result screen(Sheet sheet) {
        SheetFacts facts = new SheetFacts(sheet);
        fire(facts, false);
        for (JsonNode modifier : modifiers) {
            String id = modifier.get("id").asString();
            if (expressions.get(id).holds(facts)) facts.active.add(id);
        }
        fire(facts, true);
        List<String> unanswered = unanswered(facts);
        String disposition = unanswered.isEmpty() ? "SELF_MANAGE" : "INCOMPLETE";
        for (JsonNode rule : rules) {
            String action = rule.get("action").asString();
            boolean fired = facts.fired.contains(rule.get("id").asString());
            if (fired && LEVELS.indexOf(action) < LEVELS.indexOf(disposition)) disposition = action;
        }
        return withExercises(disposition, facts, unanswered);
    }

    private void fire(SheetFacts facts, boolean last) {
        for (JsonNode rule : rules) {
            String id = rule.get("id").asString();
            if (id.equals("A-ANYMOD") == last && expressions.get(id).holds(facts))
                facts.fired.add(id);
        }
    }

    private List<String> unanswered(SheetFacts facts) {
        Sheet sheet = facts.sheet;
        List<String> unanswered = new ArrayList<>();
        if (sheet.restIsNo()) return unanswered;
        Set<String> sets = new TreeSet<>(Set.of("all"));
        for (String region : sheet.regions()) sets.add(region.equals("neck") ? "neck" : "low");
        if (sheet.regions().isEmpty()) sets.addAll(List.of("neck", "low"));
        for (JsonNode question : questions) {
            String id = question.get("id").asString();
            boolean due =
                    sets.contains(question.get("region").asString())
                            && (!question.has("ask_if") || expressions.get(id).holds(facts));
            if (due && !sheet.answers().containsKey(id)) unanswered.add(id);
        }
        return unanswered;
    }

    private Result withExercises(String disposition, SheetFacts facts, List<String> unanswered) {
        Map<String, Set<String>> excluded = new LinkedHashMap<>();
        Map<String, Set<String>> limited = new LinkedHashMap<>();
        Map<String, Set<String>> limitedTags = new LinkedHashMap<>();
        tagsByExercise.forEach((id, tags) -> {
            for (String modifier : facts.active) {
                if (!common(tags, excludes.get(modifier)).isEmpty())
                    excluded.computeIfAbsent(id, k -> new TreeSet<>()).add(modifier);
                Set<String> hit = common(tags, limits.get(modifier));
                if (hit.isEmpty()) continue;
                limited.computeIfAbsent(id, k -> new TreeSet<>()).add(modifier);
                limitedTags.computeIfAbsent(id, k -> new TreeSet<>()).addAll(hit);
            }
        });
        limited.keySet().removeAll(excluded.keySet());
        limitedTags.keySet().removeAll(excluded.keySet());
        return new Result(
                disposition,
                facts.fired,
                unanswered,
                List.copyOf(facts.active),
                excluded,
                limited,
                limitedTags);
    }

    private static Set<String> common(Set<String> tags, Set<String> others) {
        Set<String> common = new TreeSet<>(tags);
        common.retainAll(others);
        return common;
    }

    /** The names of 1.3 for one sheet. */
    private final class SheetFacts implements Expression.Facts {
        private final Sheet sheet;
        private final Set<String> fired = new TreeSet<>();
        private final Set<String> active = new LinkedHashSet<>();

        SheetFacts(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public Object name(String name) {
            return switch (name) {
                case "age" -> (double) sheet.age();
                case "nprs" -> (double) sheet.nprs();
                case "dur_days" -> (double) sheet.durDays();
                case "region" -> sheet.regions();
                default -> answer(name);
            };
        }

        private Object answer(String name) {
            String type = types.get(name);
            if (type == null) throw new IllegalStateException("clinical.md has no name " + name);
            Object answer = sheet.answers().get(name);
            if (answer instanceof Integer number) return number.doubleValue();
            if (answer != null) return answer;
            if (type.equals("int_or_null")) return null;
            return type.equals("int") ? (Object) 0.0 : (Object) false;
        }

        @Override
        public boolean fired(String rule) {
            return fired.contains(rule);
        }

        @Override
        public boolean active(String modifier) {
            return active.contains(modifier);
        }

        @Override
        public boolean anyModifier() {
            return !active.isEmpty();
        }
    }
}
