package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.screening.Situation;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The week goes on as it was shown, and follows what its person chose. */
class OwnSayLawsTest {
    private static final int PEOPLE = 400;

    /** Plans of first weeks that may be planned at all. */
    private static List<Weeks.Week> firstWeeks() {
        List<Weeks.Week> weeks = new ArrayList<>();
        for (long seed = 0; weeks.size() < PEOPLE; seed++) {
            Weeks.Week week = Weeks.of(seed).getFirst();
            boolean first = week.one().history().days().isEmpty();
            if (first && week.answer().plan().isPresent()) weeks.add(week);
        }
        return weeks;
    }

    private static Situation situation(Weeks.Week week) {
        People.Person person = week.person();
        return new Situation(
                person.age(),
                person.complaint(),
                new health.limber.plan.screening.Answers(person.answers(), person.restIsNo()),
                person.state());
    }

    private static Answer after(Weeks.Week week, int days) {
        List<History.Day> done = new ArrayList<>();
        for (Plan.Day day : week.plan().days().subList(0, days))
            if (!day.items().isEmpty()) done.add(new History.Day(day.date(), ids(day)));
        return Weeks.PLANNER.answer(
                new Case(
                        week.one().today().plusDays(days),
                        days,
                        situation(week),
                        week.one().context(),
                        new History(done),
                        List.of(),
                        Optional.empty()));
    }

    private static List<String> ids(Plan.Day day) {
        return day.items().stream().map(item -> item.exercise().id()).toList();
    }

    private static Plan with(Weeks.Week week, List<String> added, List<String> leftOut) {
        Context usual = week.one().context();
        Context context =
                new Context(
                        usual.minutesPerDay(),
                        usual.deskHours(),
                        usual.stress(),
                        usual.floorOk(),
                        usual.equipment(),
                        usual.wishes(),
                        new Context.Choices(added, leftOut),
                        false);
        return Weeks.PLANNER
                .answer(new Case(week.one().today(), situation(week), context, History.NONE))
                .plan()
                .orElseThrow();
    }

    @Test
    void whoDoesWhatIsPlannedFindsTheRestOfTheWeekAsItWasShown() {
        int same = 0;
        int all = 0;
        List<String> others = new ArrayList<>();
        for (Weeks.Week week : firstWeeks()) {
            if (week.plan().days().getFirst().items().isEmpty()) continue;
            for (int gone = 1; gone < 7; gone += 2) {
                List<Plan.Day> shown = week.plan().days().subList(gone, 7);
                List<Plan.Day> now = after(week, gone).plan().orElseThrow().days();
                assertThat(now).hasSize(7 - gone);
                all++;
                if (now.stream()
                        .map(OwnSayLawsTest::ids)
                        .toList()
                        .equals(shown.stream().map(OwnSayLawsTest::ids).toList())) same++;
                else others.add(week.person().seed() + " after " + gone);
            }
        }
        System.out.println(same + " of " + all + " weeks go on unchanged; not: " + others);
        assertThat(same).isGreaterThan(all * 95 / 100);
    }

    @Test
    void whatIsLeftOutIsNowhereAndWhatIsAddedHasItsPlace() {
        Map<Boolean, Integer> placed = new LinkedHashMap<>();
        for (Weeks.Week week : firstWeeks()) {
            if (week.classic()) continue;
            List<String> planned =
                    week.scheduled().map(item -> item.exercise().id()).distinct().toList();
            String out = planned.getLast();
            assertThat(with(week, List.of(), List.of(out)).days())
                    .flatExtracting(OwnSayLawsTest::ids)
                    .doesNotContain(out);
            List<String> offered = offered(week, planned);
            if (offered.isEmpty()) continue;
            String in = offered.getFirst();
            Plan plan = with(week, List.of(in), List.of());
            List<Item> items =
                    plan.days().stream()
                            .flatMap(day -> day.items().stream())
                            .filter(item -> item.exercise().id().equals(in))
                            .toList();
            placed.merge(!items.isEmpty(), 1, Integer::sum);
            if (items.isEmpty())
                assertThat(plan.notes())
                        .anyMatch(n -> n.rule().equals("did-not-fit") && n.about().equals(in));
            for (Item item : items)
                assertThat(item.why()).anyMatch(reason -> reason.rule().equals("wish"));
        }
        System.out.println("added and placed: " + placed);
        assertThat(placed.get(true)).isGreaterThan(5 * placed.getOrDefault(false, 0));
    }

    /** What may be scheduled and is not. */
    private static List<String> offered(Weeks.Week week, List<String> planned) {
        List<String> offered = new ArrayList<>(Weeks.EXERCISES.keySet());
        offered.removeAll(planned);
        week.answer().excluded().forEach(one -> offered.remove(one.exercise().id()));
        week.answer().withheld().forEach(one -> offered.remove(one.exercise().id()));
        return offered;
    }

    @Test
    void noChoiceBringsBackWhatIsNotAllowed() {
        for (Weeks.Week week : firstWeeks()) {
            List<String> never =
                    new ArrayList<>(
                            week.answer().excluded().stream()
                                    .map(one -> one.exercise().id())
                                    .toList());
            week.answer().withheld().forEach(one -> never.add(one.exercise().id()));
            assertThat(with(week, never, List.of()).days())
                    .flatExtracting(OwnSayLawsTest::ids)
                    .doesNotContainAnyElementsOf(never);
        }
    }

    @Test
    void noChoiceMakesASessionLonger() {
        for (Weeks.Week week : firstWeeks()) {
            List<String> all = new ArrayList<>(Weeks.EXERCISES.keySet());
            int minutes = week.one().context().minutesPerDay();
            for (Plan.Day day : with(week, all.subList(0, 12), List.of()).days())
                assertThat(day.seconds()).isLessThanOrEqualTo(60 * minutes);
        }
    }
}
