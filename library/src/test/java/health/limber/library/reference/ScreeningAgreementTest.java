package health.limber.library.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.Shelf;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Screening;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;
import health.limber.plan.week.Planner;
import health.limber.plan.week.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The product and the reference, each by its own way, agree about the same people. */
class ScreeningAgreementTest {
    private static final int SHEETS = 5000;
    private static final Sheets SHEETS_BY_SEED = new Sheets();
    private static final ReferenceScreen REFERENCE = new ReferenceScreen();
    private static final Planner PLANNER = new Planner(Shelf.open(null).library());
    private static final List<Both> ALL = all();

    /** What both say about one sheet. */
    private record Both(Sheet sheet, ReferenceScreen.Result reference, Answer product) {}

    private static List<Both> all() {
        List<Both> all = new ArrayList<>(SHEETS);
        var context =
                new Context(
                        10, 0, 0, true, List.of("chair"), List.of(), Context.Choices.NONE, false);
        for (long seed = 0; seed < SHEETS; seed++) {
            Sheet sheet = SHEETS_BY_SEED.sheet(seed);
            var one =
                    new Case(LocalDate.of(2026, 11, 23), sheet.situation(), context, History.NONE);
            all.add(new Both(sheet, REFERENCE.screen(sheet), PLANNER.answer(one)));
        }
        return all;
    }

    @Test
    void onTheDisposition() {
        for (Both one : ALL) {
            assertThat(one.product.screening().disposition().name())
                    .as("%s", one.sheet)
                    .isEqualTo(one.reference.disposition());
        }
    }

    @Test
    void onTheRulesThatFire() {
        for (Both one : ALL) {
            Set<String> fired =
                    one.product.screening().because().stream()
                            .map(f -> f.rule().id())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(fired).as("%s", one.sheet).isEqualTo(one.reference.rules());
            assertThat(one.product.screening().because())
                    .as("%s", one.sheet)
                    .hasSameSizeAs(one.reference.rules());
        }
    }

    @Test
    void onThePrecautions() {
        for (Both one : ALL) {
            List<String> active =
                    one.product.screening().precautions().stream()
                            .map(a -> a.precaution().id())
                            .toList();
            assertThat(active).as("%s", one.sheet).isEqualTo(one.reference.modifiers());
        }
    }

    @Test
    void onTheQuestionsStillOpen() {
        for (Both one : ALL) {
            assertThat(one.product.screening().unanswered())
                    .as("%s", one.sheet)
                    .containsExactlyInAnyOrderElementsOf(one.reference.unanswered());
        }
    }

    @Test
    void onWhatIsLeftOutAndWhy() {
        for (Both one : ALL) {
            Map<String, Set<String>> excluded = new LinkedHashMap<>();
            for (Answer.Excluded out : one.product.excluded())
                excluded.put(out.exercise().id(), rules(out.because()));
            assertThat(excluded).as("%s", one.sheet).isEqualTo(one.reference.excluded());
        }
    }

    @Test
    void onWhatIsLimitedByWhichTagsAndWhy() {
        for (Both one : ALL) {
            Map<String, Set<String>> limited = new LinkedHashMap<>();
            Map<String, Set<String>> tags = new LinkedHashMap<>();
            for (Answer.Limited in : one.product.limited()) {
                limited.put(in.exercise().id(), rules(in.because()));
                tags.put(in.exercise().id(), new TreeSet<>(in.tags()));
            }
            assertThat(limited).as("%s", one.sheet).isEqualTo(one.reference.limited());
            assertThat(tags).as("%s", one.sheet).isEqualTo(one.reference.limitedTags());
        }
    }

    private static Set<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Behind a rule stand only answers it asks about; A-ANYMOD and fired() pass on those of what
     * they ask about.
     */
    @Test
    void everyRuleNamesAnswersItAsksAbout() {
        for (Both one : ALL) {
            for (Screening.Fired fired : one.product.screening().because()) {
                assertThat(fired.answers())
                        .as("%s %s", fired.rule().id(), one.sheet)
                        .isNotEmpty()
                        .isSubsetOf(mentioned(fired.rule().id(), one));
            }
            for (Screening.Active active : one.product.screening().precautions()) {
                assertThat(active.answers())
                        .as("%s %s", active.precaution().id(), one.sheet)
                        .isNotEmpty()
                        .isSubsetOf(mentioned(active.precaution().id(), one));
            }
        }
    }

    private static Set<String> mentioned(String id, Both one) {
        Set<String> names = new LinkedHashSet<>();
        REFERENCE.expression(id).addMentioned(names);
        if (names.contains("A-AXSPA")) REFERENCE.expression("A-AXSPA").addMentioned(names);
        if (id.equals("A-ANYMOD"))
            for (String modifier : one.reference.modifiers())
                names.addAll(mentioned(modifier, one));
        return names;
    }

    /** The sheets would prove nothing if they missed a rule, a precaution or a level. */
    @Test
    void theSheetsReachEveryRuleEveryPrecautionAndEveryLevel() {
        Set<String> rules = new TreeSet<>();
        Set<String> modifiers = new TreeSet<>();
        Set<String> levels = new TreeSet<>();
        for (Both one : ALL) {
            rules.addAll(one.reference.rules());
            modifiers.addAll(one.reference.modifiers());
            levels.add(one.reference.disposition());
        }
        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(
                        Reference.ids(Reference.block("screening_rules")));
        assertThat(modifiers)
                .containsExactlyInAnyOrderElementsOf(Reference.ids(Reference.block("modifiers")));
        assertThat(levels).hasSameSizeAs(Disposition.values());
        for (String level : levels) {
            assertThat(
                            ALL.stream()
                                    .filter(one -> one.reference.disposition().equals(level))
                                    .count())
                    .as(level)
                    .isGreaterThan(50);
        }
    }
}
