package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.properties.Weeks.Week;
import health.limber.plan.condition.Condition;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.ScreeningRule;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Item;
import health.limber.plan.week.Reason;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the engine says about a few hundred people is what the rules of the content say, worked out
 * a second time.
 */
class FewPeopleTest {
    private final Few few = new Few();
    private final List<String> breaches = new ArrayList<>();

    private void same(Week week, Object told, Object expected) {
        if (!told.equals(expected))
            breaches.add(week.breach("told " + told + ", expected " + expected));
    }

    private void none() {
        Weeks.none(breaches);
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    private static List<String> behind(Condition condition, Situation situation) {
        var names = new LinkedHashSet<String>();
        condition.addBehind(situation, names);
        return List.copyOf(names);
    }

    @Test
    void theRulesThatHoldHaveFiredAndTheMostSevereDecides() {
        for (Week week : few.weeks) {
            Situation situation = week.one().situation();
            List<ScreeningRule> fired =
                    few.library.rules().stream()
                            .filter(rule -> rule.when().holds(situation))
                            .sorted((a, b) -> a.disposition().compareTo(b.disposition()))
                            .toList();
            List<String> told =
                    week.answer().screening().because().stream().map(f -> f.rule().id()).toList();
            same(
                    week,
                    new TreeSet<>(told),
                    new TreeSet<>(fired.stream().map(ScreeningRule::id).toList()));
            week.answer()
                    .screening()
                    .because()
                    .forEach(f -> same(week, f.answers(), behind(f.rule().when(), situation)));
            List<Disposition> severities =
                    week.answer().screening().because().stream()
                            .map(f -> f.rule().disposition())
                            .toList();
            same(week, severities, severities.stream().sorted().toList());
            Disposition strictest =
                    fired.isEmpty() ? Disposition.SELF_MANAGE : fired.getFirst().disposition();
            boolean waits =
                    !unanswered(week).isEmpty() && strictest.compareTo(Disposition.INCOMPLETE) > 0;
            same(
                    week,
                    week.answer().screening().disposition(),
                    waits ? Disposition.INCOMPLETE : strictest);
            same(week, week.answer().screening().unanswered(), unanswered(week));
        }
        none();
    }

    @Test
    void thePrecautionsThatHoldAreInForceWithTheAnswersBehindThem() {
        for (Week week : few.weeks) {
            Situation situation = week.one().situation();
            List<Precaution> active =
                    few.library.precautions().stream()
                            .filter(p -> p.when().holds(situation))
                            .toList();
            same(week, Few.precautions(week), active);
            week.answer()
                    .screening()
                    .precautions()
                    .forEach(
                            a -> same(week, a.answers(), behind(a.precaution().when(), situation)));
        }
        none();
    }

    private List<String> unanswered(Week week) {
        List<Complaint.Region> regions = week.one().situation().complaint().regions();
        boolean neck = regions.isEmpty() || regions.contains(Complaint.Region.neck);
        boolean low =
                regions.isEmpty()
                        || regions.contains(Complaint.Region.low)
                        || regions.contains(Complaint.Region.mid);
        List<String> open = new ArrayList<>();
        for (Question question : few.library.questions()) {
            boolean asked =
                    question.asked() == Question.Asked.all
                            || (question.asked() == Question.Asked.neck ? neck : low);
            boolean due =
                    !question.retired()
                            && (question.askIf().isEmpty()
                                    || question.askIf().get().holds(week.one().situation()));
            if (asked
                    && due
                    && !week.person().restIsNo()
                    && !week.person().answers().containsKey(question.id())) open.add(question.id());
        }
        return open;
    }

    @Test
    void everyExerciseIsExcludedLimitedWithheldOrFreeForTheRightReasons() {
        for (Week week : few.weeks) {
            Map<String, List<String>> excluded = new LinkedHashMap<>();
            Map<String, Set<String>> limited = new LinkedHashMap<>();
            Map<String, String> withheld = new LinkedHashMap<>();
            for (Exercise exercise : few.library.exercises()) {
                if (exercise.retired()) continue;
                List<String> out = Few.excludedBy(week, exercise);
                if (!out.isEmpty()) {
                    excluded.put(exercise.id(), out);
                    continue;
                }
                Map<String, List<String>> tags = Few.limitedTags(week, exercise);
                if (!tags.isEmpty()) limited.put(exercise.id(), tags.keySet());
                String not =
                        week.answer().plan().isPresent() ? few.withheldBecause(week, exercise) : "";
                if (!not.isEmpty()) withheld.put(exercise.id(), not);
            }
            same(
                    week,
                    told(week.answer().excluded(), e -> e.exercise().id(), e -> rules(e.because())),
                    excluded);
            same(
                    week,
                    told(
                            week.answer().limited(),
                            e -> e.exercise().id(),
                            e -> Set.copyOf(e.tags())),
                    limited);
            same(
                    week,
                    told(week.answer().withheld(), e -> e.exercise().id(), e -> e.because().rule()),
                    withheld);
        }
        none();
    }

    @Test
    void whatIsLimitedNamesEveryPrecautionThatLimitsItOnce() {
        for (Week week : few.weeks) {
            for (Answer.Limited one : week.answer().limited()) {
                Set<String> because = new TreeSet<>();
                Few.limitedTags(week, one.exercise()).values().forEach(because::addAll);
                same(week, new TreeSet<>(rules(one.because())), because);
                same(week, one.because().size(), because.size());
            }
        }
        none();
    }

    private static <T, V> Map<String, V> told(
            List<T> list, Function<T, String> id, Function<T, V> what) {
        Map<String, V> told = new LinkedHashMap<>();
        list.forEach(one -> told.put(id.apply(one), what.apply(one)));
        return told;
    }

    @Test
    void everyItemIsOfferedAndHasTheDoseItShouldHave() {
        for (Week week : few.planned().toList()) {
            for (Item item : week.offered().toList()) {
                Exercise exercise = item.exercise();
                same(week, few.isOffered(week, exercise) ? "" : exercise.id(), "");
                same(week, item.seconds(), SessionLawsTest.seconds(exercise, item.dose()));
                same(week, item.limited(), !Few.limitedTags(week, exercise).isEmpty());
                if (isBreak(item)) continue;
                same(
                        week,
                        rules(item.why()).contains("prefer"),
                        Few.precautions(week).stream()
                                .anyMatch(p -> p.prefer().contains(exercise.id())));
                same(
                        week,
                        rules(item.why()).contains("wish"),
                        week.one().context().wishes().contains(exercise.id()));
                if (!week.classic() && !Few.isBreathing(item))
                    same(week, item.dose(), few.dose(week, exercise));
                Dose full = exercise.doses().beginner();
                boolean halved =
                        few.isHalved(week)
                                || exercise.by(Mechanism.strength)
                                        && few.strength(week).equals("low-load");
                same(
                        week,
                        rules(item.why()).contains("half-dose"),
                        halved && !full.half().equals(full));
            }
        }
        none();
    }

    private static boolean isBreak(Item item) {
        return item.why().getFirst().rule().equals("WC-10") && item.why().size() == 1;
    }

    @Test
    void microBreaksAreTheOfferedOnesCutToTheirLength() {
        for (Week week : few.planned().toList()) {
            List<String> expected = new ArrayList<>();
            for (String id : few.library.microBreaks().exercises()) {
                Exercise exercise = few.exercises.get(id);
                if (week.one().context().deskHours() < few.library.microBreaks().deskHoursFrom()
                        || !few.isOffered(week, exercise)) continue;
                Dose dose = few.dose(week, exercise);
                for (int n = dose.repetitionsOf(0);
                        SessionLawsTest.seconds(exercise, dose) > 120 && n > 2; )
                    dose = dose.with(dose.sets(), --n, dose.holdSeconds());
                if (SessionLawsTest.seconds(exercise, dose) <= 120) expected.add(id + dose);
            }
            same(
                    week,
                    week.plan().microBreaks().stream()
                            .map(i -> i.exercise().id() + i.dose())
                            .toList(),
                    expected);
        }
        none();
    }

    @Test
    void theNotesSayHowTheWeekWasShapedAndNothingElse() {
        for (Week week : few.planned().filter(w -> !w.classic()).toList()) {
            List<String> notes = rules(week.plan().notes());
            String strength = few.strength(week);
            boolean often = week.plan().days().stream().anyMatch(day -> day.times() > 1);
            same(week, notes.contains("DR-18"), often);
            same(week, notes.contains("not-yet"), strength.equals("not-yet"));
            same(week, notes.contains("half-dose"), few.isHalved(week));
            same(week, notes.contains("ST-01"), week.one().context().stress() >= 6);
            List<String> forbids =
                    few.rows(week).stream()
                            .filter(r -> r.rule().forbidStrength())
                            .map(r -> r.rule().id())
                            .toList();
            if (!forbids.isEmpty()) same(week, notes.contains(forbids.getFirst()), true);
            Set<String> missing = new TreeSet<>();
            week.plan().notes().stream()
                    .filter(n -> n.rule().equals("did-not-fit"))
                    .forEach(n -> missing.add(n.about()));
            same(week, missing, missing(week));
        }
        none();
    }

    /** What is owed to this person and not in the week. */
    private Set<String> missing(Week week) {
        Set<String> missing = new TreeSet<>();
        boolean forbidden = few.strength(week).equals("forbidden");
        Set<String> asked = new TreeSet<>();
        for (Few.Row row : few.rows(week)) {
            for (Mechanism mechanism : row.must()) {
                if (forbidden && mechanism == Mechanism.strength
                        || !asked.add(mechanism + " " + row.region())) continue;
                boolean breaks =
                        row.rule().viaMicroBreaks()
                                && pays(
                                        few.library.microBreaks().exercises().stream()
                                                .map(few.exercises::get)
                                                .filter(e -> few.isOffered(week, e)),
                                        mechanism,
                                        row);
                if (!breaks && !pays(week.scheduled().map(Item::exercise), mechanism, row))
                    missing.add(mechanism.name());
            }
            for (String id : row.rule().also())
                if (week.scheduled().noneMatch(i -> i.exercise().id().equals(id))) missing.add(id);
        }
        return missing;
    }

    private static boolean pays(Stream<Exercise> exercises, Mechanism mechanism, Few.Row row) {
        return exercises.anyMatch(e ->
                e.by(mechanism)
                        && (row.region().isEmpty() || e.worksOn(row.region().get().servedBy())));
    }

    @Test
    void thereIsSomebodyOfEveryKindOrTheseLawsWouldProveNothing() {
        assertThat(few.weeks.stream().map(w -> w.answer().screening().disposition()).distinct())
                .contains(Disposition.values());
        assertThat(few.planned().filter(Week::classic)).hasSizeGreaterThan(10);
        assertThat(few.planned().filter(w -> w.number() > 0)).hasSizeGreaterThan(20);
        assertThat(few.planned().map(few::strength).distinct())
                .contains("forbidden", "not-yet", "low-load", "open");
    }
}
