package health.limber.library;

import health.limber.plan.Library;
import health.limber.plan.condition.Condition;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.ScreeningRule;
import health.limber.plan.session.QuickStart;
import health.limber.plan.week.CompositionRule;
import health.limber.plan.week.Holding;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final String REWORDED =
            "says something else; a changed meaning needs an id of its own";
    private static final List<Kind> FIXED =
            List.of(Kind.CLEARANCE, Kind.RESCREENING, Kind.STOP, Kind.PAIN, Kind.MEASUREMENTS);

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
                strictness.fixed(kind.file(), "");
            }
        }
        strictness.checkLimits(base, laid);
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
            if (now == null || !Implication.isNarrower(now, gate.getValue()))
                milder(Kind.GATES.file(), gate.getKey(), "opens more easily");
        }
        if (!base.holding().exercises().containsAll(laid.holding().exercises()))
            milder(Kind.HOLDING.file(), "exercises", "has more exercises");
        for (Holding.Drop drop : base.holding().drops()) {
            boolean kept =
                    laid.holding().drops().stream()
                            .anyMatch(now ->
                                    now.rule().equals(drop.rule())
                                            && now.exercises().containsAll(drop.exercises()));
            if (!kept) milder(Kind.HOLDING.file(), "drops", "leaves fewer exercises out");
        }
        for (CompositionRule rule : base.compositions()) {
            if (!laid.compositions().contains(rule)) fixed(Kind.COMPOSITION.file(), rule.id());
        }
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

    private void fixed(String file, String id) {
        problems.add(new Problem(file, id, "cannot be changed" + MILDER));
    }

    private void checkQuestion(Question old, Question now) {
        boolean asksLess =
                now.askIf().isPresent()
                        && (old.askIf().isEmpty()
                                || !Implication.isWider(now.askIf().get(), old.askIf().get()));
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
        if (!Implication.isWider(now.when(), old.when()))
            milder(Kind.SCREENING_RULES.file(), old.id(), "fires less often");
        if (now.afterPrecautions() != old.afterPrecautions())
            milder(Kind.SCREENING_RULES.file(), old.id(), "is asked at another time");
    }

    private void checkPrecaution(Precaution old, Precaution now) {
        String file = Kind.PRECAUTIONS.file();
        if (!Implication.isWider(now.when(), old.when()))
            milder(file, old.id(), "holds less often");
        if (!now.exclude().containsAll(old.exclude())) milder(file, old.id(), "excludes less");
        for (String tag : old.limit()) {
            if (!now.limit().contains(tag) && !now.exclude().contains(tag))
                milder(file, old.id(), "limits " + tag + " less");
        }
        if (now.halfDoseDays() < old.halfDoseDays())
            milder(file, old.id(), "halves doses for fewer days");
        boolean longer =
                now.supineSecondsMax() == 0 || now.supineSecondsMax() > old.supineSecondsMax();
        if (now.wideRange() && !old.wideRange()) milder(file, old.id(), "leaves more of the range");
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
                                || !Implication.isNarrower(
                                        now.offerIf().get(), old.offerIf().get()));
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

    /** What is said about safety belongs to its id: further entries may come, none may change. */
    private void checkWords(Content base, Content laid) {
        base.texts()
                .forEach((path, text) -> {
                    if (!path.startsWith("screening/")) return;
                    var now = WordsReader.list(laid.texts().getOrDefault(path, ""));
                    WordsReader.list(text)
                            .forEach((key, words) -> {
                                if (words.equals(now.get(key))) return;
                                problems.add(new Problem(path, key.toString(), REWORDED + MILDER));
                            });
                });
    }

    private void checkLimits(Content base, Content laid) {
        JsonNode old = base.document(Kind.LIMITS);
        JsonNode now = laid.document(Kind.LIMITS);
        String file = Kind.LIMITS.file();
        if (!old.get("everyLimitedItem").equals(now.get("everyLimitedItem"))) {
            fixed(file, "/everyLimitedItem");
        }
        for (String kind : List.of("motion", "load", "position")) {
            JsonNode before = old.get("limits").get(kind);
            JsonNode after = now.get("limits").get(kind);
            for (String field : List.of("tags", "tagsBeginningWith")) {
                if (!before.has(field)) continue;
                var tags = TypedReader.strings(after.get(field));
                if (!tags.containsAll(TypedReader.strings(before.get(field)))) {
                    milder(file, kind, "has fewer tags");
                }
            }
            for (String field : List.of("shareOfRange", "effortMax", "holdSecondsMax")) {
                boolean more =
                        before.has(field)
                                && after.get(field).doubleValue() > before.get(field).doubleValue();
                if (more) milder(file, kind + "/" + field, "is more");
            }
            if (!before.path("exceptions").equals(after.path("exceptions"))) {
                fixed(file, kind + "/exceptions");
            }
        }
        if (now.get("limits").get("load").get("addedWeight").booleanValue()) {
            milder(file, "load/addedWeight", "allows more weight");
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
        for (QuickStart.LeadsTo one : this.base.quickStart().leadsTo()) {
            var groups = this.laid.quickStart().groupsOf(List.of(one.statement()));
            if (!groups.containsAll(one.groups()))
                milder(
                        Kind.QUICK_START.file(),
                        "/leadsTo/" + one.statement(),
                        "leads to fewer checklists");
        }
    }
}
