package health.limber.library.properties;

import health.limber.library.Shelf;
import health.limber.library.properties.Weeks.Week;
import health.limber.plan.Library;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Case;
import health.limber.plan.week.CompositionRule;
import health.limber.plan.week.History;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A few hundred people, by a library and a planner of their own, and what the rules of the content
 * say about each of them, worked out a second time. Few enough to be asked again for every small
 * change of the engine.
 */
final class Few {
    private static final int PEOPLE = 160;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    final Library library = Shelf.open(null).library();
    final Map<String, Exercise> exercises = new LinkedHashMap<>();
    final List<Week> weeks = new ArrayList<>();
    private final Map<Week, List<Row>> rows = new IdentityHashMap<>();

    Few() {
        for (Exercise exercise : library.exercises()) exercises.put(exercise.id(), exercise);
        Planner planner = new Planner(library);
        People people = new People(library);
        for (int seed = 0; seed < PEOPLE; seed++) {
            People.Person person = people.person(seed);
            addWeeks(planner, seed % 5 == 0 ? inAHurry(person) : person, seed % 4 == 0 ? 3 : 1);
        }
    }

    /** The same person, who left a question open. */
    private static People.Person inAHurry(People.Person person) {
        Map<String, OptionalInt> answers = new LinkedHashMap<>(person.answers());
        List<String> asked = List.copyOf(answers.keySet());
        if (!asked.isEmpty()) answers.remove(asked.get((int) person.seed() % asked.size()));
        return new People.Person(
                person.seed(),
                person.age(),
                person.complaint(),
                answers,
                person.restIsNo(),
                person.context(),
                person.state());
    }

    /** So many weeks, each with what was planned before as its history. */
    private void addWeeks(Planner planner, People.Person person, int count) {
        List<History.Day> history = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Case one =
                    new Case(
                            MONDAY.plusDays(7L * number),
                            person.situation(),
                            person.context(),
                            new History(List.copyOf(history)));
            Week week = new Week(person, number, one, planner.answer(one));
            weeks.add(week);
            if (week.answer().plan().isEmpty()) return;
            for (Plan.Day day : week.plan().days()) {
                if (!day.items().isEmpty())
                    history.add(new History.Day(day.date(), SessionLawsTest.ids(day)));
            }
            if (number == 0) person = person.with("q_wrist", 1);
        }
    }

    /** Weeks in which there is a plan. */
    Stream<Week> planned() {
        return weeks.stream().filter(week -> week.answer().plan().isPresent());
    }

    static long dayOf(Week week) {
        var days = week.one().history().days();
        return days.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(days.getFirst().date(), week.one().today());
    }

    static List<Precaution> precautions(Week week) {
        return week.answer().screening().precautions().stream()
                .map(Screening.Active::precaution)
                .toList();
    }

    /** Which precautions leave the exercise out. */
    static List<String> excludedBy(Week week, Exercise exercise) {
        return precautions(week).stream()
                .filter(p -> exercise.tags().stream().anyMatch(p.exclude()::contains))
                .map(Precaution::id)
                .toList();
    }

    /** Tags of the exercise that are limited, with what limits them. */
    static Map<String, List<String>> limitedTags(Week week, Exercise exercise) {
        Map<String, List<String>> limited = new LinkedHashMap<>();
        for (String tag : exercise.tags()) {
            List<String> because =
                    new ArrayList<>(
                            precautions(week).stream()
                                    .filter(p -> p.limit().contains(tag))
                                    .map(Precaution::id)
                                    .toList());
            boolean sharp =
                    dayOf(week) < 7
                            && week.one().situation().complaint().setOffBy().stream()
                                    .anyMatch(direction -> direction.isIn(tag));
            if (sharp) because.add("sharp_local");
            if (!because.isEmpty()) limited.put(tag, because);
        }
        return limited;
    }

    /** A row of the weekly composition that holds, and for which complaint. */
    record Row(CompositionRule rule, Optional<Complaint.Region> region, Situation asked) {
        boolean adds() {
            return rule.addIf().isPresent() && rule.addIf().get().holds(asked);
        }

        boolean waits() {
            return rule.addIf().isPresent() && !adds();
        }

        boolean lowLoad() {
            return rule.lowLoadIf().isPresent() && rule.lowLoadIf().get().holds(asked);
        }

        Set<Mechanism> must() {
            Set<Mechanism> must = new LinkedHashSet<>(rule.must());
            if (adds()) must.addAll(rule.add());
            return must;
        }
    }

    List<Row> rows(Week week) {
        return rows.computeIfAbsent(week, this::readRows);
    }

    private List<Row> readRows(Week week) {
        Situation situation = week.one().situation();
        List<Row> holding = new ArrayList<>();
        List<Complaint.Region> regions = situation.complaint().regions();
        for (CompositionRule rule : library.compositions()) {
            if (regions.isEmpty() && rule.when().holds(situation))
                holding.add(new Row(rule, Optional.empty(), situation));
            for (Complaint.Region region : regions) {
                Situation asked = situation.withRegion(region);
                if (rule.when().holds(asked))
                    holding.add(
                            new Row(
                                    rule,
                                    rule.region().isEmpty()
                                            ? Optional.empty()
                                            : Optional.of(region),
                                    asked));
            }
        }
        return holding;
    }

    /** How strength may come in: forbidden, not-yet, low-load or open. */
    String strength(Week week) {
        List<Row> rows = rows(week);
        if (rows.stream().anyMatch(row -> row.rule().forbidStrength())) return "forbidden";
        if (rows.stream().anyMatch(Row::waits)) {
            return rows.stream().anyMatch(row -> row.rule().must().contains(Mechanism.strength))
                    ? "low-load"
                    : "not-yet";
        }
        return rows.stream().anyMatch(Row::lowLoad) ? "low-load" : "open";
    }

    boolean isHalved(Week week) {
        return rows(week).stream().anyMatch(row -> row.rule().halfDose())
                || precautions(week).stream().anyMatch(p -> dayOf(week) < p.halfDoseDays());
    }

    /**
     * Why the exercise is not offered although no precaution excludes it; empty if it is offered.
     */
    String withheldBecause(Week week, Exercise exercise) {
        String other = withheldBecauseOfOther(week, exercise);
        return other.isEmpty() ? withheldBecauseOfTheWeek(week, exercise) : other;
    }

    private static String withheldBecauseOfOther(Week week, Exercise exercise) {
        var context = week.one().context();
        Situation situation = week.one().situation();
        boolean needsNeck = exercise.tags().stream().anyMatch(t -> t.startsWith("cx_"));
        boolean needsLow =
                exercise.tags().stream()
                        .anyMatch(t -> t.matches("(lx_|hip_|abd_press).*|trunk_flex_load"));
        List<Complaint.Region> regions = situation.complaint().regions();
        boolean neck =
                week.person().restIsNo()
                        || regions.isEmpty()
                        || regions.contains(Complaint.Region.neck);
        boolean low =
                week.person().restIsNo()
                        || regions.isEmpty()
                        || !regions.equals(List.of(Complaint.Region.neck));
        if (needsNeck && !neck || needsLow && !low) return "questions-not-asked";
        if (exercise.offerIf().isPresent() && !exercise.offerIf().get().holds(situation))
            return "gate:" + exercise.id();
        if (!context.equipment().containsAll(exercise.equipment().needs())) return "equipment";
        return !context.floorOk() && exercise.tags().contains("floor") ? "floor" : "";
    }

    private String withheldBecauseOfTheWeek(Week week, Exercise exercise) {
        List<Row> rows = rows(week);
        String strength = strength(week);
        if (exercise.by(Mechanism.strength) && !strength.equals("open")) {
            boolean lowLoad = exercise.load().isPresent() && exercise.load().get().low();
            if (strength.equals("forbidden"))
                return rows.stream()
                        .filter(r -> r.rule().forbidStrength())
                        .findFirst()
                        .orElseThrow()
                        .rule()
                        .id();
            if (strength.equals("not-yet") || !lowLoad) return strength;
        }
        boolean end =
                exercise.by(Mechanism.ROM)
                        && exercise.tags().stream().anyMatch(t -> t.endsWith("_end"));
        boolean stays =
                rows.stream().anyMatch(r -> r.rule().centralising().contains(exercise.id()));
        return end && !stays
                ? rows.stream()
                        .filter(r -> r.rule().midRange())
                        .findFirst()
                        .map(r -> r.rule().id())
                        .orElse("")
                : "";
    }

    boolean isOffered(Week week, Exercise exercise) {
        return !exercise.retired()
                && excludedBy(week, exercise).isEmpty()
                && withheldBecause(week, exercise).isEmpty();
    }

    /** The dose a person starts with. */
    Dose dose(Week week, Exercise exercise) {
        Dose dose = exercise.doses().beginner();
        boolean lowLoad = exercise.by(Mechanism.strength) && strength(week).equals("low-load");
        if (isHalved(week) || lowLoad) dose = half(dose);
        boolean load =
                limitedTags(week, exercise).keySet().stream()
                        .anyMatch(library.limits().loadTags()::contains);
        int most = library.limits().loadHoldSecondsMax();
        return load && dose.holdSeconds() > most
                ? new Dose(
                        dose.sets(),
                        dose.repetitions(),
                        most,
                        dose.moveSeconds(),
                        dose.restSeconds(),
                        dose.repetitionRestSeconds(),
                        dose.daysPerWeek(),
                        dose.tempo())
                : dose;
    }

    private static Dose half(Dose dose) {
        int repetitions = dose.repetitionsOf(0);
        if (repetitions > 1)
            return dose.with(
                    1, Math.max(2, (int) Math.ceil(repetitions / 2.0)), dose.holdSeconds());
        int hold =
                dose.holdSeconds() <= 10
                        ? dose.holdSeconds()
                        : Math.max(10, dose.holdSeconds() / 2);
        return dose.with(1, 1, hold);
    }

    static boolean isBreathing(Item item) {
        return item.why().getFirst().rule().equals("relaxation")
                || item.why().getFirst().rule().equals("last-resort");
    }
}
