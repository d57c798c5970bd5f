package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.properties.Weeks.Week;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.Planner;
import health.limber.plan.week.StrengthProgramme;
import health.limber.plan.week.StrengthWork;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every phase of every strength programme, for a few hundred people. */
class FewProgrammesTest {
    private final Few few = new Few();
    private final Planner planner = new Planner(few.library);
    private final List<String> breaches = new ArrayList<>();

    /** A week of a person in a phase of a programme. */
    private record Part(Week week, StrengthWork work, Plan plan, Answer answer) {
        boolean isOfProgramme(Item item) {
            return item.why().getFirst().rule().equals(work.programme().id());
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Week> weeks = few.planned().filter(week -> !week.classic()).toList();
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            var programmes = few.library.strength();
            StrengthProgramme programme = programmes.get(i % programmes.size());
            for (int phase = 0; phase < programme.phases().size(); phase++) {
                StrengthWork work =
                        new StrengthWork(
                                programme,
                                week.one().today().minusWeeks(2L * phase),
                                phase,
                                0,
                                List.of(),
                                Optional.empty());
                Answer answer = planner.answer(with(week.one(), work));
                parts.add(new Part(week, work, answer.plan().orElseThrow(), answer));
            }
        }
        return parts;
    }

    private static Case with(Case one, StrengthWork work) {
        return new Case(
                one.today(),
                one.daysGone(),
                one.situation().anew(),
                one.context(),
                one.history(),
                one.courses(),
                Optional.of(work));
    }

    private void same(Part part, Object told, Object expected) {
        if (!told.equals(expected))
            breaches.add(
                    part.week()
                            .breach(
                                    part.work().programme().id()
                                            + " "
                                            + told
                                            + ", not "
                                            + expected));
    }

    @Test
    void sessionsStayWithinTheirFrameAndRest() {
        int placed = 0;
        for (Part part : parts()) {
            var perExercise = new TreeMap<String, Integer>();
            Set<String> before = Set.of();
            for (Plan.Day day : part.plan().days()) {
                int minutes = part.week().one().context().minutesPerDay();
                same(part, day.seconds() * Math.max(1, day.times()) <= 60 * minutes, true);
                same(part, SessionLawsTest.ids(day).size(), day.items().size());
                Set<String> heavy = new LinkedHashSet<>();
                for (Item item : day.items()) {
                    perExercise.merge(item.exercise().id(), 1, Integer::sum);
                    if (part.isOfProgramme(item)) placed++;
                    var load = item.exercise().load();
                    if (load.isPresent() && !load.get().daily())
                        heavy.add(load.get().group().orElse(""));
                }
                same(part, heavy.stream().anyMatch(before::contains), false);
                before = heavy;
            }
            perExercise.forEach((id, days) -> same(part, days <= daysAtMost(part, id), true));
        }
        assertThat(breaches).isEmpty();
        assertThat(placed).isGreaterThan(500);
    }

    private int daysAtMost(Part part, String exercise) {
        int usual = few.exercises.get(exercise).doses().beginner().daysPerWeek();
        int programme = part.work().programme().daysPerWeek();
        return part.work()
                .phase()
                .item(exercise)
                .map(item -> item.daysPerWeek() > 0 ? item.daysPerWeek() : programme)
                .map(days -> Math.max(usual, days))
                .orElse(usual);
    }

    @Test
    void anExerciseComesOnTheDaysOfItsProgrammeAndNotOfItsFirstDose() {
        boolean three = false;
        for (Part part : parts()) {
            if (!part.work().programme().id().equals("SP-LOW-STANDING")) continue;
            long rows =
                    part.plan().days().stream()
                            .flatMap(day -> day.items().stream())
                            .filter(item -> item.exercise().id().equals("band-row"))
                            .filter(part::isOfProgramme)
                            .count();
            same(part, rows <= 3, true);
            three |= rows == 3;
        }
        assertThat(three).isTrue();
        assertThat(breaches).isEmpty();
    }

    @Test
    void nothingIsPlacedThatMayNotBeDone() {
        for (Part part : parts()) {
            Set<String> not = new LinkedHashSet<>();
            part.answer().excluded().forEach(one -> not.add(one.exercise().id()));
            part.answer().withheld().forEach(one -> not.add(one.exercise().id()));
            for (Plan.Day day : part.plan().days())
                for (Item item : day.items()) same(part, not.contains(item.exercise().id()), false);
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void anExerciseOfTheProgrammeHasItsDoseOrLess() {
        int whole = 0;
        int fewer = 0;
        for (Part part : parts()) {
            for (Plan.Day day : part.plan().days()) {
                for (Item item : day.items()) {
                    Optional<StrengthProgramme.Item> named =
                            part.work().phase().item(item.exercise().id());
                    if (!part.isOfProgramme(item) || named.isEmpty()) continue;
                    Exercise exercise = item.exercise();
                    Dose first = named.get().first(exercise);
                    if (item.dose().equals(first)) whole++;
                    else if (item.dose().sets() < first.sets()) fewer++;
                    boolean more =
                            item.dose().seconds(exercise.timing())
                                    > first.seconds(exercise.timing());
                    same(part, more, false);
                }
            }
        }
        assertThat(breaches).isEmpty();
        assertThat(whole).isGreaterThan(500);
        assertThat(fewer).isGreaterThan(50);
    }

    /** On a first day only time, and what a precaution says, leave an exercise out. */
    @Test
    void setsComeOffBeforeAnExerciseIsLeftOut() {
        int leftOut = 0;
        for (Part part : parts()) {
            boolean free =
                    part.week().one().history().days().isEmpty()
                            && part.answer().screening().precautions().isEmpty()
                            && part.answer().withheld().stream()
                                    .noneMatch(one ->
                                            part.work()
                                                    .phase()
                                                    .item(one.exercise().id())
                                                    .isPresent());
            Plan.Day day = part.plan().days().getFirst();
            List<Item> items = day.items().stream().filter(part::isOfProgramme).toList();
            if (!free || items.size() == part.work().phase().items().size()) continue;
            leftOut++;
            for (Item item : items) same(part, item.dose().sets(), 1);
        }
        assertThat(leftOut).isGreaterThan(10);
        assertThat(breaches).isEmpty();
    }

    @Test
    void itHasAsManyDaysAsTheProgrammeSaysAtMost() {
        for (Part part : parts()) {
            long days =
                    part.plan().days().stream()
                            .filter(day -> day.items().stream().anyMatch(part::isOfProgramme))
                            .count();
            same(part, days <= part.work().programme().daysPerWeek(), true);
        }
        assertThat(breaches).isEmpty();
    }
}
