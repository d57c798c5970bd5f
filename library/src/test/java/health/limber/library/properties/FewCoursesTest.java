package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.properties.Weeks.Week;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Course;
import health.limber.plan.week.Item;
import health.limber.plan.week.Planner;
import health.limber.plan.week.Reason;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What comes in for an exercise that rests, and what follows one that has grown. */
class FewCoursesTest {
    private static final Reason REST = new Reason("DR-03", List.of());

    private final Few few = new Few();
    private final Planner planner = new Planner(few.library);
    private final List<String> breaches = new ArrayList<>();

    private Answer with(Week week, Course course) {
        Case one = week.one();
        return planner.answer(
                new Case(
                        one.today(),
                        one.daysGone(),
                        one.situation().anew(),
                        one.context(),
                        one.history(),
                        List.of(course),
                        Optional.empty()));
    }

    private static Course resting(Exercise exercise) {
        Dose dose = exercise.doses().beginner();
        return new Course(exercise.id(), dose, dose, Optional.of(REST), false, List.of());
    }

    private static Course grown(Exercise exercise) {
        Dose dose = exercise.doses().progressed();
        return new Course(exercise.id(), dose, dose, Optional.empty(), true, List.of());
    }

    /** Weeks that are put together for the person. */
    private List<Week> composed() {
        return few.planned().filter(week -> !week.classic()).toList();
    }

    private static List<Item> items(Answer answer) {
        return answer.plan().orElseThrow().days().stream()
                .flatMap(day -> day.items().stream())
                .toList();
    }

    private static Set<String> ids(Answer answer) {
        return items(answer).stream().map(item -> item.exercise().id()).collect(Collectors.toSet());
    }

    /** For which exercises one came in, by this rule. */
    private static Set<String> about(Answer answer, String rule) {
        return items(answer).stream()
                .flatMap(item -> item.why().stream())
                .filter(why -> why.rule().equals(rule))
                .map(Reason::about)
                .collect(Collectors.toSet());
    }

    private void same(Week week, Object told, Object expected) {
        if (!told.equals(expected))
            breaches.add(week.breach("told " + told + ", expected " + expected));
    }

    /** The first easier one that is offered, and else the first easier one of those. */
    private Optional<String> easier(Week week, Exercise exercise) {
        List<String> queue = new ArrayList<>(exercise.easier());
        for (int i = 0; i < queue.size(); i++) {
            Exercise one = few.exercises.get(queue.get(i));
            if (one == null || one.id().equals(exercise.id())) continue;
            if (few.isOffered(week, one)) return Optional.of(one.id());
            for (String next : one.easier()) if (!queue.contains(next)) queue.add(next);
        }
        return Optional.empty();
    }

    @Test
    void whatRestsIsNotPlannedAndTheFirstEasierOneThatIsOfferedStepsIn() {
        int stepped = 0;
        for (Week week : composed()) {
            Exercise exercise = week.plan().days().getFirst().items().getFirst().exercise();
            Answer answer = with(week, resting(exercise));
            same(week, ids(answer).contains(exercise.id()), false);
            Optional<String> easier = easier(week, exercise);
            Set<String> about = about(answer, "steps-in");
            for (String one : about)
                same(week, Optional.of(one), easier.map(id -> id + "/" + exercise.id()));
            if (!about.isEmpty()) stepped++;
        }
        Weeks.none(breaches);
        assertThat(stepped).isGreaterThan(20);
    }

    @Test
    void whatHasGrownGivesWayToTheNextThatTrainsTheSameUnlessItIsOneOfTheSix() {
        int followed = 0;
        int gone = 0;
        for (Week week : composed()) {
            for (Exercise exercise : few.library.exercises()) {
                if (exercise.harder().isEmpty() || !few.isOffered(week, exercise)) continue;
                Optional<Exercise> next =
                        exercise.harder().stream()
                                .map(few.exercises::get)
                                .filter(one -> few.isOffered(week, one))
                                .findFirst();
                Answer answer = with(week, grown(exercise));
                Set<String> about = about(answer, "next-step");
                for (String one : about)
                    same(
                            week,
                            Optional.of(one),
                            next.map(other -> other.id() + "/" + exercise.id()));
                if (about.isEmpty()) continue;
                followed++;
                boolean same = exercise.mechanisms().stream().anyMatch(next.orElseThrow()::by);
                if (same && !exercise.mission() && !ids(answer).contains(exercise.id())) gone++;
                if (week.person().seed() % 8 != 0) break;
            }
        }
        Weeks.none(breaches);
        assertThat(followed).isGreaterThan(40);
        assertThat(gone).isGreaterThan(20);
    }

    @Test
    void whatWasGrownToIsGivenUnlessSomethingLimitsOrHalvesIt() {
        var seen = new TreeMap<String, Integer>();
        for (Week week : composed()) {
            for (Item planned : week.plan().days().getFirst().items()) {
                Exercise exercise = planned.exercise();
                if (exercise.by(Mechanism.relaxation) || exercise.harder().isEmpty()) continue;
                Dose full = exercise.doses().progressed();
                Course on =
                        new Course(exercise.id(), full, full, Optional.empty(), false, List.of());
                for (Item item : items(with(week, on)))
                    if (item.exercise().id().equals(exercise.id()))
                        seen.merge(grown(week, item), 1, Integer::sum);
            }
        }
        Weeks.none(breaches);
        assertThat(seen.keySet()).contains("limited", "halved", "given");
        assertThat(seen.values()).allMatch(count -> count > 10);
    }

    /** Checks the dose of an exercise that has grown, and says what speaks against all of it. */
    private String grown(Week week, Item item) {
        Dose first = item.exercise().doses().beginner();
        Dose full = item.exercise().doses().progressed();
        String told = item.exercise().id() + " " + item.dose();
        boolean lowLoad =
                item.exercise().by(Mechanism.strength) && !few.strength(week).equals("open");
        if (item.limited()) {
            if (item.dose().sets() > first.sets()
                    || item.dose().holdSeconds() > first.holdSeconds())
                same(week, told, "at most the sets and holds of " + first);
            return "limited";
        }
        if (few.isHalved(week) || lowLoad) {
            int most = full.half().seconds(item.exercise().timing());
            if (item.seconds() > most) same(week, told, "at most " + full.half());
            return "halved";
        }
        same(week, told, item.exercise().id() + " " + full);
        return "given";
    }

    @Test
    void anExerciseThatIsNeitherOutNorGrownBringsNothingIn() {
        for (Week week : composed()) {
            Exercise exercise = week.plan().days().getFirst().items().getFirst().exercise();
            Dose dose = exercise.doses().beginner();
            Course on = new Course(exercise.id(), dose, dose, Optional.empty(), false, List.of());
            Answer answer = with(week, on);
            same(week, about(answer, "steps-in"), Set.of());
            same(week, about(answer, "next-step"), Set.of());
        }
        Weeks.none(breaches);
    }
}
