package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.properties.Weeks.Week;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Screening;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One more yes makes nobody freer. */
class ScreeningLawsTest {
    /** "Can you turn your head half-way?": here no is the risky answer. */
    private static final String RISKY_NO = "q_neck_rot45";

    private static final int PEOPLE = 250;

    private interface Change {
        void look(Week before, Week after, String question);
    }

    private static final List<Pair> PAIRS = new ArrayList<>();

    private record Pair(Week before, Week after, String question) {}

    /** Every question that can be answered yes, one at a time, for hundreds of people. */
    private static synchronized void oneMoreYes(Change change) {
        if (PAIRS.isEmpty()) findPairs();
        for (Pair pair : PAIRS) change.look(pair.before, pair.after, pair.question);
    }

    private static void findPairs() {
        for (long seed = 0; seed < PEOPLE; seed++) {
            Week before = Weeks.first(Weeks.PEOPLE_BY_SEED.person(seed));
            for (Question question : Weeks.LOADED.library().questions()) {
                boolean can =
                        question.kind() == Question.Kind.yesNo
                                && !question.id().equals(RISKY_NO)
                                && !before.person().yes(question.id());
                if (can)
                    PAIRS.add(
                            new Pair(
                                    before,
                                    Weeks.first(before.person().with(question.id(), 1)),
                                    question.id()));
            }
        }
    }

    @Test
    void oneMoreYesNeverMakesTheDispositionMilder() {
        List<String> breaches = new ArrayList<>();
        oneMoreYes((before, after, question) -> {
            Disposition then = before.answer().screening().disposition();
            Disposition now = after.answer().screening().disposition();
            if (then.stricterThan(now))
                breaches.add(
                        before.breach("yes to " + question + " turns " + then + " into " + now));
        });
        Weeks.none(breaches);
    }

    @Test
    void oneMoreRiskFactorNeverMakesTheDispositionMilder() {
        List<String> breaches = new ArrayList<>();
        for (long seed = 0; seed < PEOPLE; seed++) {
            Week before = Weeks.first(Weeks.PEOPLE_BY_SEED.person(seed).with("q_vasc_rf", 0));
            for (int count = 1; count <= 9; count++) {
                Week after = Weeks.first(before.person().with("q_vasc_rf", count));
                boolean milder =
                        before.answer()
                                .screening()
                                .disposition()
                                .stricterThan(after.answer().screening().disposition());
                if (milder) breaches.add(before.breach(count + " risk factors"));
                before = after;
            }
        }
        Weeks.none(breaches);
    }

    @Test
    void onePrecautionMoreNeverAddsAnExerciseThatItsTagsExclude() {
        List<String> breaches = new ArrayList<>();
        oneMoreYes((before, after, question) -> {
            Set<String> more = precautions(after);
            more.removeAll(precautions(before));
            for (Precaution precaution : Weeks.LOADED.library().precautions()) {
                if (!more.contains(precaution.id())) continue;
                after.offered()
                        .filter(item ->
                                item.exercise().tags().stream()
                                        .anyMatch(precaution.exclude()::contains))
                        .forEach(item ->
                                breaches.add(
                                        after.breach(
                                                question
                                                        + " adds "
                                                        + item.exercise().id()
                                                        + " in spite of "
                                                        + precaution.id())));
            }
        });
        Weeks.none(breaches);
    }

    private static Set<String> precautions(Week week) {
        return week.answer().screening().precautions().stream()
                .map(Screening.Active::precaution)
                .map(Precaution::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * M-NECK-HOLD takes all neck exercises away from people without neck pain, whatever else was
     * said.
     */
    @Test
    void oneMoreYesNeverGivesAnExcludedExerciseBack() {
        List<String> breaches = new ArrayList<>();
        oneMoreYes((before, after, question) -> {
            Set<String> then = excluded(before);
            then.removeAll(excluded(after));
            if (!then.isEmpty())
                breaches.add(before.breach("yes to " + question + " gives back " + then));
        });
        Weeks.none(breaches);
    }

    private static Set<String> excluded(Week week) {
        return week.answer().excluded().stream()
                .map(out -> out.exercise().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void emergenciesAreFoundAmongTheseChangesOrTheyWouldProveNothing() {
        Set<Disposition> seen = new TreeSet<>();
        oneMoreYes((before, after, question) -> seen.add(after.answer().screening().disposition()));
        assertThat(seen)
                .contains(
                        Disposition.EMERGENCY,
                        Disposition.SAME_DAY,
                        Disposition.PROFESSIONAL_FIRST,
                        Disposition.SELF_MANAGE_MODIFIED);
    }
}
