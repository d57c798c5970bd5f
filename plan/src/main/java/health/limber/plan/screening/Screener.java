package health.limber.plan.screening;

import health.limber.plan.Library;
import health.limber.plan.condition.Condition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Screens a person: which rules fire, which precautions hold, and the answer that follows.
 *
 * <p>All rules are evaluated and the most severe wins. A due question without an answer gives
 * {@link Disposition#INCOMPLETE}, unless a rule of an emergency or of the same day has fired
 * already. An answer of yes counts even if its question is not due any more.
 */
public final class Screener {
    /** The fact that a lock ended a short while ago. */
    public static final String AFTER_LOCK = "after_lock";

    private final List<Question> questions;
    private final List<ScreeningRule> rules;
    private final List<Precaution> precautions;
    private final Map<String, Condition> gates;
    private final ClearanceRules clearance;

    /** A screener for the questions, rules, precautions and gates of a library. */
    public Screener(Library library) {
        questions = library.questions();
        rules = new ArrayList<>(library.rules());
        rules.addAll(library.raising());
        precautions = library.precautions();
        gates = library.gates();
        clearance = library.clearance();
    }

    /**
     * Screens and notes in {@code situation} what is in force, so that later conditions can ask for
     * it. A rule that a professional has cleared does not count for the answer; what else it brings
     * stays.
     */
    public Screening screen(Situation situation) {
        List<Screening.Fired> fired = new ArrayList<>(4);
        List<Screening.Fired> cleared = new ArrayList<>(0);
        fire(situation, false, fired, cleared);
        List<Screening.Active> active = activate(situation);
        fire(situation, true, fired, cleared);
        fired.sort(Comparator.comparing(f -> f.rule().disposition()));
        List<String> unanswered = unanswered(situation);
        Disposition strictest = strictest(situation, fired, unanswered);
        situation.putInForce(strictest.name(), List.of());
        openGates(situation);
        return new Screening(strictest, fired, cleared, unanswered, active);
    }

    private Disposition strictest(
            Situation situation, List<Screening.Fired> fired, List<String> unanswered) {
        Disposition strictest =
                fired.isEmpty() ? Disposition.SELF_MANAGE : fired.getFirst().rule().disposition();
        if (!unanswered.isEmpty() && Disposition.INCOMPLETE.stricterThan(strictest))
            strictest = Disposition.INCOMPLETE;
        if (!situation.holds(AFTER_LOCK)) return strictest;
        Disposition atLeast = clearance.effect().afterLock().atLeast();
        return atLeast.stricterThan(strictest) ? atLeast : strictest;
    }

    private void fire(
            Situation situation,
            boolean afterPrecautions,
            List<Screening.Fired> fired,
            List<Screening.Fired> cleared) {
        for (ScreeningRule rule : rules) {
            if (rule.afterPrecautions() != afterPrecautions || !rule.when().holds(situation))
                continue;
            List<String> behind = behind(rule.when(), situation);
            situation.putInForce(rule.id(), behind);
            boolean ends = rule.disposition() == Disposition.PROFESSIONAL_FIRST;
            var one = new Screening.Fired(rule, behind);
            (ends && situation.isCleared(rule.id(), behind) ? cleared : fired).add(one);
        }
    }

    private List<Screening.Active> activate(Situation situation) {
        List<Screening.Active> active = new ArrayList<>(4);
        for (Precaution precaution : precautions) {
            if (!precaution.when().holds(situation)) continue;
            List<String> behind = behind(precaution.when(), situation);
            boolean ends = clearance.effect().precautionsEnded().contains(precaution.id());
            if (ends && situation.isCleared(precaution.id(), behind)) continue;
            situation.addPrecaution(precaution.id(), behind);
            active.add(new Screening.Active(precaution, behind));
        }
        return active;
    }

    private void openGates(Situation situation) {
        situation.neckSetAnswered(setAnswered(Question.Asked.neck, situation));
        gates.forEach((id, condition) -> {
            if (condition.holds(situation)) situation.putInForce(id, behind(condition, situation));
        });
    }

    private static List<String> behind(Condition condition, Situation situation) {
        var names = new LinkedHashSet<String>();
        condition.addBehind(situation, names);
        return List.copyOf(names);
    }

    private List<String> unanswered(Situation situation) {
        List<String> open = new ArrayList<>(0);
        if (situation.answers().restIsNo()) return open;
        for (Question question : due(situation))
            if (!situation.answers().has(question.id())) open.add(question.id());
        return open;
    }

    /** The questions that are due: asked for what hurts, and brought up by what is known. */
    public List<Question> due(Situation situation) {
        boolean neck = asks(situation, Question.Asked.neck);
        boolean low = asks(situation, Question.Asked.low);
        List<Question> due = new ArrayList<>(questions.size());
        for (Question question : questions) {
            boolean asked =
                    switch (question.asked()) {
                        case all -> true;
                        case neck -> neck;
                        case low -> low;
                    };
            if (asked && question.comesUp(situation)) due.add(question);
        }
        return due;
    }

    private static boolean asks(Situation situation, Question.Asked set) {
        List<Complaint.Region> regions = situation.complaint().regions();
        if (regions.isEmpty())
            return true; // nothing hurts: the sets of every exercise that may come
        boolean neck = regions.contains(Complaint.Region.neck);
        return set == Question.Asked.neck ? neck : !neck || regions.size() > 1;
    }

    private static boolean isOpen(Question question, Situation situation) {
        return question.comesUp(situation) && !situation.answers().has(question.id());
    }

    /**
     * True if every due question of the set, and of the questions asked of everyone, was answered.
     * Exercises whose tags need the set may be scheduled only then (clinical.md 1.1 rule 8).
     */
    public boolean setAnswered(Question.Asked set, Situation situation) {
        if (situation.answers().restIsNo()) return true;
        for (Question question : questions) {
            if ((question.asked() == set || question.asked() == Question.Asked.all)
                    && isOpen(question, situation)) return false;
        }
        return true;
    }
}
