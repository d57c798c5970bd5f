package health.limber.plan.dosing;

import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Known;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of dosing and of keeping at it (clinical.md 5.3, 6.1) and the steps of progress (3.1).
 *
 * @param progressionSteps how much one step changes, by what it changes
 * @param rules in the order of the file; the first colour that holds is the colour of an exercise
 */
public record DosingRules(List<Step> progressionSteps, List<DosingRule> rules) {

    /** Nothing changes a dose. */
    public static final DosingRules NONE = new DosingRules(List.of(), List.of());

    /**
     * What one step adds.
     *
     * @param by repetitions or sets
     * @param byBelowSix repetitions, where there are fewer than six
     * @param bySeconds of a hold
     * @param stretchBySeconds of the hold of a stretch
     */
    public record Step(String id, int by, int byBelowSix, int bySeconds, int stretchBySeconds) {
        private static final Step NONE = new Step("", 0, 0, 0, 0);
    }

    /** What one step adds by this name; nothing if the library has none. */
    public Step step(String id) {
        for (Step one : progressionSteps) if (one.id().equals(id)) return one;
        return Step.NONE;
    }

    /** The rule of this id; null if the library has none. */
    public @Nullable DosingRule rule(String id) {
        for (int i = 0; i < rules.size(); i++)
            if (rules.get(i).id().equals(id)) return rules.get(i);
        return null;
    }

    /** The numbers of a rule; empty if there is no such rule, or it has none. */
    public Optional<DosingRule.Effect> effect(String id) {
        DosingRule rule = rule(id);
        return rule == null ? Optional.empty() : rule.effect();
    }

    /** True if the library has the rule and its condition holds. */
    public boolean holds(String id, Known known) {
        DosingRule rule = rule(id);
        if (rule == null) return false;
        Optional<Condition> when = rule.when();
        return when.isPresent() && when.get().holds(known);
    }

    /** The rules that hold and have a sentence of their own. */
    public List<DosingRule> told(Known known) {
        List<DosingRule> told = new ArrayList<>();
        for (DosingRule rule : rules)
            if (rule.tell().isPresent()
                    && rule.when().isPresent()
                    && rule.when().get().holds(known)) told.add(rule);
        return told;
    }

    /** Days of strength that are enough in a week; 7 if no rule says so. */
    public int strengthDays(Known known) {
        int days = 7;
        for (DosingRule rule : rules) {
            int own = rule.effect().map(DosingRule.Effect::strengthDays).orElse(0);
            if (own > 0 && holds(rule.id(), known)) days = Math.min(days, own);
        }
        return days;
    }

    /** The first rule that gives a colour; null if none does. */
    public @Nullable DosingRule colour(Known known) {
        for (int i = 0; i < rules.size(); i++) {
            DosingRule rule = rules.get(i);
            if (rule.colour().isPresent()
                    && rule.when().isPresent()
                    && rule.when().get().holds(known)) return rule;
        }
        return null;
    }
}
