package health.limber.plan.screening;

import health.limber.plan.condition.Condition;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a screening is repeated, and what is asked then (clinical.md 1.1 rule 1 and 1.6).
 *
 * @param everyDays days after which it is repeated without any other reason
 * @param atOnce what brings it on before
 */
public record Rescreening(
        int everyDays, ShortSet shortSet, NeuroSet neuroSet, List<AtOnce> atOnce) {

    /**
     * The questions of every rule with one of these answers.
     *
     * @param dueQuestionsOf answers of a screening, by name
     * @param except what does not change, or was told once
     * @param also further questions
     */
    public record ShortSet(List<String> dueQuestionsOf, List<String> except, List<String> also) {}

    /**
     * The questions about nerves.
     *
     * @param sessionsForDays days on which they come before each session, while one of the
     *     precautions is in force, or the pain is of this kind
     */
    public record NeuroSet(
            List<String> questions,
            int sessionsForDays,
            List<String> precautions,
            List<String> painTypes,
            List<String> rules) {

        /** Precautions and kinds of pain. */
        public List<String> reasons() {
            return Stream.concat(precautions.stream(), painTypes.stream()).toList();
        }
    }

    /**
     * An event that brings the short set on.
     *
     * @param by points of pain above where it began; 0 for other events
     */
    public record AtOnce(String event, int by) {}

    /** Points of pain above where it began that bring the short set on; 0: none do. */
    public int rise() {
        for (AtOnce one : atOnce) if (one.event().equals("pain-rise")) return one.by();
        return 0;
    }

    /** The ids of the questions of each smaller set. */
    public Map<QuestionSet, Set<String>> questions(
            List<ScreeningRule> rules, List<Precaution> precautions) {
        Map<String, Condition> known = new LinkedHashMap<>();
        for (ScreeningRule rule : rules) known.put(rule.id(), rule.when());
        for (Precaution precaution : precautions) known.put(precaution.id(), precaution.when());
        Set<String> names = new LinkedHashSet<>();
        for (ScreeningRule rule : rules)
            if (shortSet.dueQuestionsOf().contains(rule.disposition().name()))
                addNames(rule.when(), known, names);
        names.removeAll(shortSet.except());
        names.addAll(shortSet.also());
        Map<QuestionSet, Set<String>> sets = new EnumMap<>(QuestionSet.class);
        sets.put(QuestionSet.SHORT, names);
        sets.put(QuestionSet.NEURO, new LinkedHashSet<>(neuroSet.questions()));
        return sets;
    }

    /** Adds everything a condition asks for, and what the rules it names ask for. */
    private static void addNames(
            Condition condition, Map<String, Condition> known, Set<String> names) {
        switch (condition) {
            case Condition.Any any -> any.of().forEach(part -> addNames(part, known, names));
            case Condition.All all -> all.of().forEach(part -> addNames(part, known, names));
            case Condition.Count count -> count.of().forEach(part -> addNames(part, known, names));
            case Condition.Not not -> addNames(not.part(), known, names);
            case Condition.Yes yes -> names.add(yes.question());
            case Condition.Given given -> names.add(given.name());
            case Condition.Compare compare -> {
                names.add(compare.name());
                if (compare.bound().of() instanceof String other) names.add(other);
            }
            case Condition.InForce other -> {
                Condition named = known.get(other.id());
                if (named != null) addNames(named, known, names);
            }
            case Condition.Holds _, Condition.Is _, Condition.Always _ -> {}
            case Condition.AnyPrecaution _, Condition.OnlyPrecautions _ -> {}
        }
    }
}
