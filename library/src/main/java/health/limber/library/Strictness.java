package health.limber.library;

import health.limber.plan.Library;
import health.limber.plan.condition.Bound;
import health.limber.plan.condition.Condition;
import health.limber.plan.condition.Relation;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.ScreeningRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Refuses an operator's folder that would make the screening milder. Longer and stricter is
 * welcome: further questions and rules, further parts of {@code any}, higher severity, further
 * tags, exclusions and limits.
 */
final class Strictness {
    private static final String MILDER =
            "; a folder laid over the library may make the screening stricter or longer, never"
                + " milder";
    private static final List<Kind> FIXED = List.of(Kind.CLEARANCE, Kind.RESCREENING, Kind.STOP);

    private final Library base;
    private final Library laid;
    private final List<Problem> problems = new ArrayList<>();

    private Strictness(Library base, Library laid) {
        this.base = base;
        this.laid = laid;
    }

    static List<Problem> check(Content base, Content laid) {
        var strictness =
                new Strictness(
                        new TypedReader(base).library(""), new TypedReader(laid).library(""));
        strictness.checkAll();
        strictness.checkWords(base, laid);
        for (Kind kind : FIXED) {
            if (!base.document(kind).equals(laid.document(kind))) {
                strictness.problems.add(new Problem(kind.file(), "", "cannot be changed" + MILDER));
            }
        }
        strictness.checkQuickStart(base, laid);
        return strictness.problems;
    }

    private void checkAll() {
        compare(base.questions(), laid.questions(), Question::id, this::checkQuestion);
        compare(base.rules(), laid.rules(), ScreeningRule::id, this::checkRule);
        compare(base.precautions(), laid.precautions(), Precaution::id, this::checkPrecaution);
        compare(base.exercises(), laid.exercises(), Exercise::id, this::checkExercise);
        for (Map.Entry<String, Condition> gate : base.gates().entrySet()) {
            Condition now = laid.gates().get(gate.getKey());
            if (now == null || !isNarrower(now, gate.getValue()))
                milder(Kind.GATES.file(), gate.getKey(), "opens more easily");
        }
        if (laid.limits().loadHoldSecondsMax() > base.limits().loadHoldSecondsMax())
            milder(Kind.LIMITS.file(), "holdSecondsMax", "is longer");
        if (!laid.limits().loadTags().containsAll(base.limits().loadTags()))
            milder(Kind.LIMITS.file(), "load", "leaves out a tag");
        if (!base.holding().exercises().containsAll(laid.holding().exercises()))
            milder(Kind.HOLDING.file(), "exercises", "has a further exercise");
        if (!laid.holding().drops().containsAll(base.holding().drops()))
            milder(Kind.HOLDING.file(), "drops", "leaves out a rule");
    }

    private static <T> void compare(
            List<T> base, List<T> laid, Function<T, String> id, BiConsumer<T, T> check) {
        for (T old : base) {
            for (T now : laid)
                if (id.apply(now).equals(id.apply(old)) && !now.equals(old)) check.accept(old, now);
        }
    }

    private void milder(String file, String id, String what) {
        problems.add(new Problem(file, id, what + " than in the built-in library" + MILDER));
    }

    private void checkQuestion(Question old, Question now) {
        boolean asksLess =
                now.askIf().isPresent()
                        && (old.askIf().isEmpty()
                                || !isWider(now.askIf().get(), old.askIf().get()));
        boolean ofFewer = now.asked() != old.asked() && now.asked() != Question.Asked.all;
        if (asksLess || ofFewer || now.retired() && !old.retired())
            milder(Kind.QUESTIONS.file(), old.id(), "is asked less often");
        if (now.kind() != old.kind())
            milder(Kind.QUESTIONS.file(), old.id(), "takes another kind of answer");
        if (now.mayDecline() && !old.mayDecline())
            milder(Kind.QUESTIONS.file(), old.id(), "may be declined more easily");
        if (old.ownScreen() && !now.ownScreen())
            milder(Kind.QUESTIONS.file(), old.id(), "is passed over more easily");
    }

    private void checkRule(ScreeningRule old, ScreeningRule now) {
        if (old.disposition().stricterThan(now.disposition()))
            milder(Kind.SCREENING_RULES.file(), old.id(), "is less severe");
        if (!isWider(now.when(), old.when()))
            milder(Kind.SCREENING_RULES.file(), old.id(), "fires less often");
    }

    private void checkPrecaution(Precaution old, Precaution now) {
        String file = Kind.PRECAUTIONS.file();
        if (!isWider(now.when(), old.when())) milder(file, old.id(), "holds less often");
        if (!now.exclude().containsAll(old.exclude())) milder(file, old.id(), "excludes less");
        for (String tag : old.limit()) {
            if (!now.limit().contains(tag) && !now.exclude().contains(tag))
                milder(file, old.id(), "limits " + tag + " less");
        }
        if (now.halfDoseDays() < old.halfDoseDays())
            milder(file, old.id(), "halves doses for fewer days");
        boolean longer =
                now.supineSecondsMax() == 0 || now.supineSecondsMax() > old.supineSecondsMax();
        if (old.supineSecondsMax() > 0 && longer)
            milder(file, old.id(), "allows more time flat on the back");
    }

    private void checkExercise(Exercise old, Exercise now) {
        String file = "exercises/" + old.id() + "/exercise.yaml";
        if (!now.tags().containsAll(old.tags()))
            milder(file, "/tags", "has fewer tags, so that precautions would miss it,");
        boolean gateOpens =
                old.offerIf().isPresent()
                        && (now.offerIf().isEmpty()
                                || !isNarrower(now.offerIf().get(), old.offerIf().get()));
        if (gateOpens) milder(file, "/offerIf", "is offered more easily");
        if (old.load().isPresent() && !keepsLoad(old.load(), now.load()))
            milder(file, "/load", "rests less");
    }

    private static boolean keepsLoad(Optional<Exercise.Load> old, Optional<Exercise.Load> now) {
        return now.isPresent()
                && now.get().group().equals(old.get().group())
                && (!now.get().daily() || old.get().daily())
                && (!now.get().low() || old.get().low());
    }

    private void checkWords(Content base, Content laid) {
        Words before = new Words(base.texts());
        Words now = new Words(laid.texts());
        for (Question question : this.base.questions()) {
            String folder = "screening/questions";
            if (!Objects.equals(
                    before.text(folder, question.id(), ""), now.text(folder, question.id(), ""))) {
                problems.add(
                        new Problem(
                                folder + "/en.md",
                                question.id(),
                                "asks in other words; a changed meaning needs a question with an id"
                                    + " of its own"
                                        + MILDER));
            }
        }
    }

    private void checkQuickStart(Content base, Content laid) {
        var old = base.document(Kind.QUICK_START);
        var now = laid.document(Kind.QUICK_START);
        var allowed = TypedReader.strings(old.get("allowed"));
        if (!allowed.containsAll(TypedReader.strings(now.get("allowed"))))
            milder(Kind.QUICK_START.file(), "/allowed", "allows more");
        var statements = TypedReader.strings(now.get("statements"));
        if (!statements.containsAll(TypedReader.strings(old.get("statements"))))
            milder(Kind.QUICK_START.file(), "/statements", "asks less");
        if (now.get("sessionsMax").intValue() > old.get("sessionsMax").intValue())
            milder(Kind.QUICK_START.file(), "/sessionsMax", "waits longer");
    }

    /**
     * True if {@code now} surely holds whenever {@code old} does, as far as their form shows it.
     */
    static boolean isWider(Condition now, Condition old) {
        if (now.equals(old) || now instanceof Condition.Always) return true;
        if (old instanceof Condition.Any oldAny)
            return oldAny.of().stream().allMatch(part -> isWider(now, part));
        if (now instanceof Condition.Any any)
            return any.of().stream().anyMatch(part -> isWider(part, old));
        if (now instanceof Condition.All all) {
            if (old instanceof Condition.All oldAll) {
                return all.of().stream()
                        .allMatch(part ->
                                oldAll.of().stream().anyMatch(oldPart -> isWider(part, oldPart)));
            }
            return all.of().stream().allMatch(part -> isWider(part, old));
        }
        if (old instanceof Condition.All oldAll)
            return oldAll.of().stream().anyMatch(part -> isWider(now, part));
        if (now instanceof Condition.Not not && old instanceof Condition.Not oldNot)
            return isWider(oldNot.part(), not.part());
        if (now instanceof Condition.Compare one && old instanceof Condition.Compare other)
            return isWider(one, other);
        return now instanceof Condition.Count one
                && old instanceof Condition.Count other
                && isWider(one, other);
    }

    private static boolean isNarrower(Condition now, Condition old) {
        return isWider(old, now);
    }

    private static boolean isWider(Condition.Compare now, Condition.Compare old) {
        if (!now.name().equals(old.name())
                || now.relation() != old.relation()
                || now.missingIsZero() != old.missingIsZero()) return false;
        Bound one = now.bound();
        Bound other = old.bound();
        if (one.of() != null || other.of() != null) return false;
        boolean lower = now.relation() == Relation.MIN || now.relation() == Relation.ABOVE;
        return lower ? one.plus() <= other.plus() : one.plus() >= other.plus();
    }

    private static boolean isWider(Condition.Count now, Condition.Count old) {
        return now.min() <= old.min()
                && now.max() == Integer.MAX_VALUE
                && now.of().containsAll(old.of());
    }
}
