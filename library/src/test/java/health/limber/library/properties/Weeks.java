package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.History;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Thousands of weeks of random people: first weeks, and later ones whose history is what was
 * planned before.
 */
final class Weeks {
    static final int PEOPLE = 6000;
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LoadedLibrary LOADED = Shelf.open(null);
    static final Planner PLANNER = new Planner(LOADED.library());
    static final People PEOPLE_BY_SEED = new People(LOADED.library());
    static final Map<String, Exercise> EXERCISES = exercises();

    private static final int[] FIRST_WEEK = new int[PEOPLE];
    private static List<Week> all = List.of();

    private Weeks() {}

    /** One person's answer in one week; {@code number} counts from 0. */
    record Week(People.Person person, int number, Case one, Answer answer) {
        Plan plan() {
            return answer.plan().orElseThrow();
        }

        boolean classic() {
            return one.context().classicSix();
        }

        Stream<Item> scheduled() {
            return answer.plan().stream()
                    .flatMap(plan -> plan.days().stream())
                    .flatMap(day -> day.items().stream());
        }

        /** Everything that is offered in any way. */
        Stream<Item> offered() {
            Stream<Item> breaks =
                    answer.plan().stream().flatMap(plan -> plan.microBreaks().stream());
            return Stream.of(scheduled(), breaks, answer.holding().stream()).flatMap(s -> s);
        }

        String breach(Object what) {
            return "person " + person.seed() + ", week " + number + ": " + what + " " + person;
        }
    }

    /** Fails with the first few of the breaches. */
    static void none(List<String> breaches) {
        assertThat(breaches.stream().limit(3)).as("%d breaches", breaches.size()).isEmpty();
    }

    private static Map<String, Exercise> exercises() {
        Map<String, Exercise> byId = new LinkedHashMap<>();
        for (Exercise exercise : LOADED.library().exercises()) byId.put(exercise.id(), exercise);
        return byId;
    }

    static Week first(People.Person person) {
        return first(person, PLANNER);
    }

    private static Week first(People.Person person, Planner planner) {
        Case one = new Case(MONDAY, person.situation(), person.context(), History.NONE);
        return new Week(person, 0, one, planner.answer(one));
    }

    /** Every week of every person. */
    static synchronized List<Week> all() {
        if (!all.isEmpty()) return all;
        List<Week> weeks = new ArrayList<>();
        for (int seed = 0; seed < PEOPLE; seed++) {
            FIRST_WEEK[seed] = weeks.size();
            weeks.addAll(of(seed));
        }
        all = List.copyOf(weeks);
        return all;
    }

    /** The weeks of the same person until this one, and this one. */
    static List<Week> until(Week week) {
        all();
        int first = FIRST_WEEK[Math.toIntExact(week.person().seed())];
        return all.subList(first, first + week.number() + 1);
    }

    /** Weeks in which there is a plan. */
    static Stream<Week> planned() {
        return all().stream().filter(week -> week.answer().plan().isPresent());
    }

    /**
     * The weeks of one person, until there is no plan any more. Sometimes something changes: an
     * answer, or how much it hurts.
     */
    static List<Week> of(long seed) {
        return of(seed, PEOPLE_BY_SEED, PLANNER);
    }

    static List<Week> of(long seed, People people, Planner planner) {
        People.Person person = people.person(seed);
        Random random = new Random(seed);
        List<Week> weeks = new ArrayList<>(List.of(first(person, planner)));
        List<History.Day> history = new ArrayList<>();
        int more = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        while (weeks.size() <= more && weeks.getLast().answer().plan().isPresent()) {
            for (Plan.Day day : weeks.getLast().plan().days()) {
                if (!day.items().isEmpty())
                    history.add(
                            new History.Day(
                                    day.date(),
                                    day.items().stream().map(i -> i.exercise().id()).toList()));
            }
            if (random.nextInt(4) == 0)
                person = person.with(CHANGES.get(random.nextInt(CHANGES.size())), 1);
            LocalDate today = MONDAY.plusDays(7L * weeks.size());
            Case one =
                    new Case(
                            today,
                            person.situation(),
                            person.context(),
                            new History(List.copyOf(history)));
            weeks.add(new Week(person, weeks.size(), one, planner.answer(one)));
        }
        return weeks;
    }

    private static final List<String> CHANGES =
            List.of(
                    "q_knee",
                    "q_wrist",
                    "q_nofloor",
                    "q_reflux",
                    "q_balance",
                    "q_hypermobile",
                    "q_vertigo_pos",
                    "q_leg_pain_below_knee",
                    "q_shoulder");
}
