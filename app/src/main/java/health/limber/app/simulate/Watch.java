package health.limber.app.simulate;

import health.limber.plan.Library;
import health.limber.plan.dosing.Colour;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Event.Line;
import health.limber.plan.fact.Prescription;
import health.limber.plan.listening.Change;
import health.limber.plan.listening.Dosing;
import health.limber.plan.listening.Rating;
import health.limber.plan.week.Answer;
import health.limber.plan.week.SessionTime;
import health.limber.plan.week.StrengthWork;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks over the shoulder of the engine while somebody lives, and counts what must never happen.
 */
final class Watch {
    static final String EXCLUDED = "an excluded or withheld exercise was scheduled";
    static final String RAISED = "a dose rose after red without two greens in between";
    static final String TWO_CHANGES = "two changes to one exercise in one step";
    static final String TOO_NEW = "more than two new exercises in seven days";
    static final String TOO_LONG = "a session over its minutes";
    static final String NO_PLAN = "a person who may exercise without a plan";
    static final String PAST_FLAG = "a plan past an unresolved red flag";
    static final String NO_REST = "two exercises of one load group on consecutive days";
    static final String CIRCLE = "a full neck circle outside its gate";
    static final String NO_REASON = "a change without a reason";
    static final String PAST_CHANGED = "a past session that changed";
    static final String REPLAY = "two replays that differ";
    static final List<String> ALL =
            List.of(
                    EXCLUDED,
                    RAISED,
                    TWO_CHANGES,
                    TOO_NEW,
                    TOO_LONG,
                    NO_PLAN,
                    PAST_FLAG,
                    NO_REST,
                    CIRCLE,
                    NO_REASON,
                    PAST_CHANGED,
                    REPLAY);

    private static final int WEEK = 7;
    private static final int NEW_IN_A_WEEK = 2;
    private static final List<String> FREE = List.of("steps-in", "replaced", "holding");

    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final Map<String, List<String>> broken = new LinkedHashMap<>();
    private final Map<String, Dose> standing = new LinkedHashMap<>();
    private final List<LocalDate> introductions = new ArrayList<>();
    private final List<Prescription> seen = new ArrayList<>();
    private final Map<String, LocalDate> trained = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final String person;
    private Optional<LocalDate> began = Optional.empty();
    private Optional<StrengthWork> programme = Optional.empty();

    Watch(Library library, String person) {
        this.person = person;
        for (Exercise exercise : library.exercises()) exercises.put(exercise.id(), exercise);
    }

    /** What happened that must not, with the people and days it happened to. */
    Map<String, List<String>> broken() {
        return broken;
    }

    void report(String what, LocalDate day, String about) {
        broken.computeIfAbsent(what, key -> new ArrayList<>())
                .add(person + " on " + day + ": " + about);
    }

    /** A session that was put together, before anybody does it. */
    void prescribed(Prescription one, Answer answer, Dosing dosing) {
        LocalDate day = one.day();
        programme = dosing.strength();
        if (!answer.screening().disposition().allowsPlan()
                && one.what().items().stream().anyMatch(line -> !isHolding(line)))
            report(PAST_FLAG, day, answer.screening().disposition().name());
        for (Line line : one.what().items()) {
            offered(line, answer, day);
            step(line, dosing, day);
            if (line.why().isEmpty()) report(NO_REASON, day, line.exercise());
        }
        length(one);
        seen.add(one);
    }

    private static boolean isHolding(Line line) {
        return line.why().stream().anyMatch(reason -> reason.rule().equals("holding"));
    }

    private void offered(Line line, Answer answer, LocalDate day) {
        String id = line.exercise();
        if (answer.excluded().stream().anyMatch(e -> e.exercise().id().equals(id)))
            report(EXCLUDED, day, id);
        Optional<Answer.Withheld> withheld =
                answer.withheld().stream().filter(w -> w.exercise().id().equals(id)).findFirst();
        if (withheld.isEmpty()) return;
        boolean gate = withheld.get().because().rule().startsWith("gate:");
        report(gate && id.equals("neck-rolls-full") ? CIRCLE : EXCLUDED, day, id);
    }

    /**
     * After the first week, and the first one of a programme, two new exercises come in seven days;
     * what steps in does not count.
     */
    private void fresh(Line line, LocalDate day, Answer answer) {
        String id = line.exercise();
        if (!known.add(id)) return;
        boolean firstWeek =
                day.isBefore(began.orElse(day).plusDays(WEEK))
                        || programme.filter(work -> work.weeks(day) == 0).isPresent();
        if (firstWeek || line.why().stream().anyMatch(reason -> FREE.contains(reason.rule())))
            return;
        if (isReplacement(id, answer)) return;
        introductions.add(day);
        long recent = introductions.stream().filter(d -> d.isAfter(day.minusDays(WEEK))).count();
        if (recent > NEW_IN_A_WEEK) report(TOO_NEW, day, id);
    }

    /** True if it is an easier form of something known that is not allowed any more. */
    private boolean isReplacement(String id, Answer answer) {
        Deque<String> open = new ArrayDeque<>();
        for (Answer.Excluded one : answer.excluded()) open.add(one.exercise().id());
        for (Answer.Withheld one : answer.withheld()) open.add(one.exercise().id());
        open.removeIf(other -> !known.contains(other));
        Set<String> looked = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Exercise exercise = exercises.get(open.removeFirst());
            if (exercise == null || !looked.add(exercise.id())) continue;
            if (exercise.easier().contains(id)) return true;
            open.addAll(exercise.easier());
        }
        return false;
    }

    private void step(Line line, Dosing dosing, LocalDate day) {
        String id = line.exercise();
        Dose now = line.standing().orElse(line.dose());
        Dose before = standing.put(id, now);
        Exercise exercise = exercises.get(id);
        if (before == null || exercise == null || before.equals(now)) return;
        boolean up = now.seconds(exercise.timing()) > before.seconds(exercise.timing());
        if (!up) return;
        boolean named =
                now.equals(exercise.doses().beginner())
                        || now.equals(exercise.doses().progressed());
        boolean enters = programme.flatMap(work -> work.entry(exercise)).isPresent();
        if (!named && !enters && changes(before, now) > 1)
            report(TWO_CHANGES, day, id + " " + before + " " + now);
        if (!isEarned(id, dosing) && !isFreshStart(id, dosing)) report(RAISED, day, id);
    }

    /** How many of repetitions, hold and sets changed. */
    private static int changes(Dose before, Dose now) {
        int n = before.sets() == now.sets() ? 0 : 1;
        boolean same = before.repetitionsOf(0) == now.repetitionsOf(0);
        if (!same) n++;
        if (before.holdSeconds() != now.holdSeconds()) n++;
        return n;
    }

    /** True if after the last red one there were two greens. */
    private static boolean isEarned(String exercise, Dosing dosing) {
        int greens = 0;
        for (Rating one : dosing.ratings().reversed()) {
            if (!one.exercise().equals(exercise)) continue;
            if (one.colour() == Colour.GREEN) greens++;
            if (one.colour() == Colour.RED || one.colour() == Colour.RED_STOP) return greens >= 2;
        }
        return true;
    }

    /** Back at the first dose after a rest is no raise. */
    private static boolean isFreshStart(String exercise, Dosing dosing) {
        for (Change one : dosing.changes().reversed()) {
            if (!one.exercise().equals(exercise)) continue;
            if (one.kind() == Change.Kind.up) return false;
            if (one.kind() != Change.Kind.down) return true;
        }
        return false;
    }

    private void length(Prescription one) {
        int sum = 0;
        Exercise before = null;
        for (Line line : one.what().items()) {
            Exercise exercise = exercises.get(line.exercise());
            if (exercise == null) continue;
            if (before != null)
                sum += SessionTime.setUpSeconds(before.position(), exercise.position());
            sum += line.dose().seconds(exercise.timing());
            before = exercise;
        }
        boolean holding = one.what().items().stream().allMatch(Watch::isHolding);
        if (!holding && sum > 60 * one.what().minutes())
            report(TOO_LONG, one.day(), sum + " s of " + one.what().minutes() + " min");
    }

    /** A session that was done to its end. */
    void done(Prescription one, Answer answer) {
        if (began.isEmpty()) began = Optional.of(one.day());
        Set<String> today = new LinkedHashSet<>();
        for (Line line : one.what().items()) {
            fresh(line, one.day(), answer);
            Exercise exercise = exercises.get(line.exercise());
            if (exercise == null || exercise.load().isEmpty()) continue;
            if (exercise.load().get().daily()) continue;
            exercise.load().get().group().ifPresent(today::add);
        }
        for (String group : today) {
            LocalDate last = trained.put(group, one.day());
            if (last != null && ChronoUnit.DAYS.between(last, one.day()) == 1)
                report(NO_REST, one.day(), group);
        }
    }

    /** At the end: what was shown is still what was shown, and a replay says the same. */
    void end(Life life) {
        for (Prescription one : seen)
            if (!life.state().prescription(one.id()).equals(Optional.of(one)))
                report(PAST_CHANGED, one.day(), one.id());
        Dosing dosing = life.dosing();
        Dosing again = life.replayed().dosing();
        if (!again.courses().equals(dosing.courses()) || !again.changes().equals(dosing.changes()))
            report(REPLAY, life.today(), "dosing");
        for (Change change : dosing.changes())
            if (change.why().rule().isEmpty()) report(NO_REASON, change.day(), change.exercise());
    }
}
