package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.properties.Weeks.Week;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Precaution;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Planner;
import health.limber.plan.week.SessionTime;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sessions of a few hundred people, asked again by a planner of their own. */
class FewSessionsTest {
    private final Few few = new Few();
    private final List<String> breaches = new ArrayList<>();

    private void same(Week week, Object told, Object expected) {
        if (!told.equals(expected))
            breaches.add(week.breach("told " + told + ", expected " + expected));
    }

    @Test
    void sessionsStayWithinTheirFrame() {
        for (Week week : few.planned().toList()) {
            var perExercise = new TreeMap<String, Integer>();
            Set<String> before = Set.of();
            for (Plan.Day day : week.plan().days()) {
                int minutes = week.one().context().minutesPerDay();
                same(week, day.seconds() * Math.max(1, day.times()) <= 60 * minutes, true);
                same(week, day.seconds(), SessionTime.seconds(day.items()));
                same(
                        week,
                        new LinkedHashSet<>(SessionLawsTest.ids(day)).size(),
                        day.items().size());
                Set<String> heavy = new TreeSet<>();
                for (Item item : day.items()) {
                    perExercise.merge(item.exercise().id(), 1, Integer::sum);
                    var load = item.exercise().load();
                    if (load.isPresent() && !load.get().daily())
                        heavy.add(load.get().group().orElse(""));
                }
                same(week, heavy.stream().anyMatch(before::contains), false);
                before = heavy;
                if (!week.classic()) sessionOf(week, day);
            }
            perExercise.forEach((id, days) ->
                    same(
                            week,
                            days <= few.exercises.get(id).doses().beginner().daysPerWeek(),
                            true));
            same(week, perExercise.isEmpty(), false);
        }
        Weeks.none(breaches);
    }

    @Test
    void thePlannerSaysBeforehandWhichDaysHaveASession() {
        Planner planner = new Planner(few.library);
        int turns = 0;
        for (Week week : few.planned().toList()) {
            List<Plan.Day> days = week.plan().days();
            for (Plan.Day day : days)
                if (!day.items().isEmpty())
                    same(week, planner.hasSession(week.one(), day.date()), true);
            long said = days.stream().filter(d -> planner.hasSession(week.one(), d.date())).count();
            same(week, (long) planner.sessionDays(week.one()), said);
            if (week.classic()) same(week, planner.sessionDays(week.one()), 7);
            boolean many = week.one().situation().complaint().regions().size() > 1;
            boolean takesTurns = planner.takesTurns(week.one());
            if (takesTurns) turns++;
            same(week, takesTurns && !many, false);
            boolean often = days.stream().anyMatch(day -> day.times() > 1);
            if (!often && week.one().context().minutesPerDay() >= 15) same(week, takesTurns, false);
        }
        Weeks.none(breaches);
        assertThat(turns).isGreaterThan(3);
    }

    private void sessionOf(Week week, Plan.Day day) {
        int most =
                few.rows(week).stream()
                        .mapToInt(r -> r.rule().romItemsMax().orElse(99))
                        .min()
                        .orElse(99);
        List<Exercise> exercises = day.items().stream().map(Item::exercise).toList();
        same(week, exercises.stream().filter(e -> e.by(Mechanism.ROM)).count() <= most, true);
        noVariants(week, exercises);
        int supineMost =
                Few.precautions(week).stream()
                        .mapToInt(Precaution::supineSecondsMax)
                        .filter(s -> s > 0)
                        .min()
                        .orElse(Integer.MAX_VALUE);
        int run = 0;
        for (Item item : day.items()) {
            run =
                    item.exercise().tags().contains("supine_flat")
                            ? run + item.seconds() + (run > 0 ? 10 : 0)
                            : 0;
            same(week, run <= supineMost, true);
        }
        List<Integer> phases =
                new ArrayList<>(exercises.stream().map(FewSessionsTest::phase).toList());
        while (!phases.isEmpty() && phases.getFirst() == 4) phases.removeFirst();
        same(week, phases, phases.stream().sorted().toList());
    }

    private void noVariants(Week week, List<Exercise> exercises) {
        for (Exercise one : exercises) {
            for (Exercise other : exercises) {
                boolean bothOfTheSix = one.mission() && other.mission();
                boolean shared =
                        one.by(Mechanism.ROM) && other.by(Mechanism.ROM)
                                || one.by(Mechanism.strength) && other.by(Mechanism.strength);
                same(
                        week,
                        shared
                                && !bothOfTheSix
                                && (one.easier().contains(other.id())
                                        || one.harder().contains(other.id())),
                        false);
            }
        }
    }

    private static int phase(Exercise exercise) {
        if (exercise.by(Mechanism.strength)) return 2;
        if (exercise.stretch()) return 3;
        return exercise.by(Mechanism.ROM) || exercise.by(Mechanism.posture) ? 1 : 4;
    }
}
