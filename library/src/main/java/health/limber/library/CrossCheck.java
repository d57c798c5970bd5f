package health.limber.library;

import health.limber.plan.Library;
import health.limber.plan.condition.Condition;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.ScreeningRule;
import health.limber.plan.session.QuickStart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The integrity checks across files (clinical.md 3.5). */
final class CrossCheck {
    private static final String FULL_CIRCLE = "cx_circ";
    private static final String GATE = "N-ROLL-1";

    private final Content content;
    private final LoadedLibrary loaded;
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private List<Problem> problems = new ArrayList<>();

    CrossCheck(Content content, LoadedLibrary loaded) {
        this.content = content;
        this.loaded = loaded;
        for (Exercise exercise : loaded.library().exercises())
            exercises.put(exercise.id(), exercise);
    }

    void check(List<Problem> found) {
        problems = found;
        new ReferenceCheck(content, problems).check();
        if (!problems.isEmpty()) return; // what follows trusts the references
        for (Exercise exercise : exercises.values()) checkExercise(exercise);
        checkChain(Exercise::harder, "/harder");
        checkChain(Exercise::easier, "/easier");
        for (Precaution precaution : loaded.library().precautions()) checkPrecaution(precaution);
        checkMoreYesIsNeverMilder(loaded.library());
        checkFullCircles();
        checkQuickStart(loaded.library().quickStart());
        checkColours();
        new WordsCheck(loaded, problems).check(content);
    }

    private void checkQuickStart(QuickStart gate) {
        for (String statement : gate.statements())
            if (gate.groupsOf(List.of(statement)).isEmpty())
                problem(
                        Kind.QUICK_START.file(),
                        "/leadsTo",
                        "leaves out \"" + statement + "\"; expected its checklists");
    }

    private Exercise exercise(String id) {
        Exercise exercise = exercises.get(id);
        if (exercise == null) throw new IllegalArgumentException("there is no exercise " + id);
        return exercise;
    }

    private static String file(Exercise exercise) {
        return "exercises/" + exercise.id() + "/exercise.yaml";
    }

    private void problem(String file, String path, String message) {
        problems.add(new Problem(file, path, message));
    }

    private void checkExercise(Exercise exercise) {
        boolean strength = exercise.by(Mechanism.strength);
        if (strength != exercise.load().isPresent()) {
            problem(
                    file(exercise),
                    "/load",
                    strength
                            ? "is missing; expected how a strength exercise counts"
                            : "is given; expected it for strength exercises only");
        }
        exercise.strengthPartner()
                .ifPresent(partner -> {
                    if (!exercise(partner).by(Mechanism.strength))
                        problem(
                                file(exercise),
                                "/strengthPartner",
                                "is " + partner + ", which is no strength exercise");
                });
        boolean needsPartner =
                !strength && (exercise.by(Mechanism.ROM) || exercise.by(Mechanism.posture));
        if (needsPartner && exercise.strengthPartner().isEmpty())
            problem(
                    file(exercise),
                    "/strengthPartner",
                    "is missing; expected the strength exercise behind this one");
    }

    private void checkChain(Function<Exercise, List<String>> next, String path) {
        for (Exercise exercise : exercises.values()) {
            var seen = new LinkedHashSet<String>();
            var queue = new ArrayDeque<>(next.apply(exercise));
            while (!queue.isEmpty()) {
                String id = queue.removeFirst();
                if (seen.add(id)) queue.addAll(next.apply(exercise(id)));
            }
            if (seen.contains(exercise.id()))
                problem(
                        file(exercise),
                        path,
                        "leads back to " + exercise.id() + "; expected no loops");
        }
    }

    private void checkPrecaution(Precaution precaution) {
        String file = Kind.PRECAUTIONS.file();
        for (String tag : precaution.exclude()) {
            if (precaution.limit().contains(tag))
                problem(file, precaution.id(), "both excludes and limits " + tag);
        }
        for (String id : precaution.prefer()) {
            if (isExcluded(exercise(id), precaution))
                problem(file, precaution.id(), "prefers " + id + ", which it excludes");
        }
        for (Mechanism mechanism : Mechanism.values()) {
            boolean left =
                    exercises.values().stream()
                            .anyMatch(e ->
                                    !e.retired() && e.by(mechanism) && !isExcluded(e, precaution));
            if (!left) problem(file, precaution.id(), "leaves no exercise for " + mechanism);
        }
        for (Exercise exercise : exercises.values()) {
            if (exercise.mission()
                    && isExcluded(exercise, precaution)
                    && !hasAllowedEasier(exercise, precaution)) {
                problem(file, precaution.id(), "leaves no easier variant of " + exercise.id());
            }
        }
    }

    private static boolean isExcluded(Exercise exercise, Precaution precaution) {
        return exercise.tags().stream().anyMatch(precaution.exclude()::contains);
    }

    private boolean hasAllowedEasier(Exercise exercise, Precaution precaution) {
        var seen = new LinkedHashSet<String>();
        var queue = new ArrayDeque<>(exercise.easier());
        while (!queue.isEmpty()) {
            Exercise easier = exercise(queue.removeFirst());
            if (!isExcluded(easier, precaution)) return true;
            if (seen.add(easier.id())) queue.addAll(easier.easier());
        }
        return false;
    }

    /**
     * A yes may only ever add: under "not" there is no answer, except where "no" is the risky one
     * and has its own screen.
     */
    private void checkMoreYesIsNeverMilder(Library library) {
        List<String> own =
                library.questions().stream().filter(Question::ownScreen).map(Question::id).toList();
        for (ScreeningRule rule : library.rules()) {
            for (String answer : negated(rule.when(), false)) {
                if (!own.contains(answer)) {
                    problem(
                            Kind.SCREENING_RULES.file(),
                            rule.id(),
                            "would not fire any more after a yes to "
                                    + answer
                                    + "; expected a yes never to make the answer milder");
                }
            }
            for (Condition.Count exactly : exactly(rule.when()))
                checkExactly(library, rule, exactly);
        }
    }

    private static List<String> negated(Condition condition, boolean under) {
        return switch (condition) {
            case Condition.Not not -> negated(not.part(), !under);
            case Condition.Any any ->
                    any.of().stream().flatMap(part -> negated(part, under).stream()).toList();
            case Condition.All all ->
                    all.of().stream().flatMap(part -> negated(part, under).stream()).toList();
            case Condition.Count count ->
                    count.of().stream().flatMap(part -> negated(part, under).stream()).toList();
            case Condition.Yes yes -> under ? List.of(yes.question()) : List.of();
            default -> List.of();
        };
    }

    private static List<Condition.Count> exactly(Condition condition) {
        return switch (condition) {
            case Condition.Count count ->
                    count.max() < Integer.MAX_VALUE ? List.of(count) : List.of();
            case Condition.Any any ->
                    any.of().stream().flatMap(part -> exactly(part).stream()).toList();
            case Condition.All all ->
                    all.of().stream().flatMap(part -> exactly(part).stream()).toList();
            default -> List.of();
        };
    }

    /** "Exactly n" stops firing at n + 1; then a stricter rule must take over. */
    private void checkExactly(Library library, ScreeningRule rule, Condition.Count exactly) {
        Condition more = new Condition.Count(exactly.max() + 1, Integer.MAX_VALUE, exactly.of());
        boolean taken =
                library.rules().stream()
                        .anyMatch(r ->
                                r.disposition().stricterThan(rule.disposition())
                                        && Implication.isWider(r.when(), more));
        if (!taken)
            problem(
                    Kind.SCREENING_RULES.file(),
                    rule.id(),
                    "stops firing at one yes more; expected a stricter rule to take over there");
    }

    private void checkFullCircles() {
        for (Exercise exercise : exercises.values()) {
            if (!exercise.tags().contains(FULL_CIRCLE)) continue;
            boolean gated =
                    exercise.offerIf()
                            .filter(c -> requires(c, new Condition.InForce(GATE)))
                            .isPresent();
            if (gated) continue;
            String text = "does not ask for %s; expected full neck circles never without it";
            problem(file(exercise), "/offerIf", text.formatted(GATE));
        }
    }

    private static boolean requires(Condition condition, Condition part) {
        return condition.equals(part)
                || condition instanceof Condition.All all
                        && all.of().stream().anyMatch(c -> requires(c, part));
    }

    /** The colours are asked in order, and the last always holds: exactly one for any answers. */
    private void checkColours() {
        List<String> colours = new ArrayList<>();
        Condition last = new Condition.Not(new Condition.Always());
        for (var rule : content.document(Kind.DOSING).get("rules")) {
            if (!rule.has("colour")) continue;
            colours.add(rule.get("colour").asString());
            last = Conditions.read(rule.get("when"));
        }
        boolean once = colours.size() == new LinkedHashSet<>(colours).size();
        if (!once || !last.equals(new Condition.Always()))
            problem(
                    Kind.DOSING.file(),
                    "/rules",
                    "gives colours " + colours + "; expected each once, the last one always");
    }
}
