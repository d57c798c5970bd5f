package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.Library;
import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.Situation;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every combination of two answers, over all questions and what is told about the person: a second
 * answer never makes a first one milder, and each outcome has its page.
 */
class PairsOfAnswersTest {
    private static final LoadedLibrary LOADED = Shelf.open(null);
    private static final Library LIBRARY = LOADED.library();
    private static final Screener SCREENER = new Screener(LIBRARY);
    private static final int[] AGES = {17, 18, 24, 25, 44, 45, 49, 50, 64, 65, 69, 70, 90};
    private static final int[] PAINS = {0, 2, 5, 6, 7, 8, 10};
    private static final int[] DAYS = {0, 3, 13, 14, 27, 41, 42, 84, 85, 200, 4000};
    private static final int[] WEEKS = {0, 3, 5, 6, 7, 8, 11, 12, 15, 16, 25, 26, 27, 37, 52, 60};
    private static final List<List<Region>> COMPLAINTS =
            List.of(
                    List.of(Region.neck),
                    List.of(Region.mid),
                    List.of(Region.low),
                    List.of(Region.neck, Region.low),
                    List.of());

    /**
     * Pairs of which the second is no further sign but tells more about the first: a broken bone
     * counts as fresh until its weeks are known, and pain on arching back is looked at when it has
     * lasted (clinical.md 1.3).
     */
    private static final Map<String, String> TELLS_MORE =
            new TreeMap<>(Map.of("q_vfx_known", "q_vfx_weeks", "q_arch_young", "dur_days"));

    /** One thing told, apart from "no". */
    private record Told(String name, int value) {
        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    private static List<Told> everything() {
        List<Told> all = new ArrayList<>();
        for (Question question : LIBRARY.questions()) {
            switch (question.kind()) {
                case yesNo -> {
                    all.add(new Told(question.id(), 1));
                    if (question.ownScreen()) all.add(new Told(question.id(), 0));
                }
                case count -> {
                    for (int n = 1; n <= 5; n++) all.add(new Told(question.id(), n));
                }
                case weeks -> {
                    for (int n : WEEKS) all.add(new Told(question.id(), n));
                }
            }
        }
        for (int age : AGES) all.add(new Told("age", age));
        for (int pain : PAINS) all.add(new Told("nprs", pain));
        for (int days : DAYS) all.add(new Told("dur_days", days));
        return all;
    }

    private static Situation person(List<Region> regions, Told... told) {
        Map<String, Integer> about = new LinkedHashMap<>();
        about.put("age", 40);
        about.put("nprs", regions.isEmpty() ? 0 : 4);
        about.put("dur_days", regions.isEmpty() ? Complaint.WITHOUT_PAIN : 100);
        Map<String, OptionalInt> answers = new LinkedHashMap<>();
        for (Question question : LIBRARY.questions())
            if (question.ownScreen()) answers.put(question.id(), OptionalInt.of(1));
        for (Told one : told) {
            if (about.containsKey(one.name())) about.put(one.name(), one.value());
            else answers.put(one.name(), OptionalInt.of(one.value()));
        }
        return new Situation(
                about.getOrDefault("age", 0),
                new Complaint(
                        regions,
                        regions.isEmpty()
                                ? Optional.empty()
                                : Optional.of(PainType.dull_persistent),
                        about.getOrDefault("nprs", 0),
                        about.getOrDefault("dur_days", 0),
                        List.of()),
                new Answers(answers, true),
                Collections.emptyMap());
    }

    private static Disposition of(List<Region> regions, Told... told) {
        return SCREENER.screen(person(regions, told)).disposition();
    }

    @Test
    void aSecondAnswerNeverMakesTheFirstMilder() {
        List<Told> all = everything();
        List<String> milder = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        int pairs = 0;
        for (List<Region> regions : COMPLAINTS) {
            Map<Told, Disposition> alone = new LinkedHashMap<>();
            for (Told one : all) alone.put(one, of(regions, one));
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    Told one = all.get(i);
                    Told other = all.get(j);
                    if (one.name().equals(other.name())) continue;
                    pairs++;
                    Disposition both = of(regions, one, other);
                    Disposition first = stricter(alone, one, other);
                    if (!first.stricterThan(both)) continue;
                    if (other.name().equals(TELLS_MORE.get(one.name()))) used.add(one.name());
                    else milder.add(regions + " " + one + " " + other + ": " + first + " " + both);
                }
            }
        }
        System.out.println(pairs + " pairs of answers, " + milder.size() + " of them milder");
        assertThat(milder).isEmpty();
        assertThat(used).isEqualTo(TELLS_MORE.keySet());
    }

    private static Disposition stricter(Map<Told, Disposition> alone, Told one, Told other) {
        Disposition a = alone.getOrDefault(one, Disposition.SELF_MANAGE);
        Disposition b = alone.getOrDefault(other, Disposition.SELF_MANAGE);
        return a.stricterThan(b) ? a : b;
    }

    @Test
    void theStrictestRuleOfEveryPairIsItsPageAndHasItsWords() {
        List<Told> all = everything();
        Set<Disposition> met = EnumSet.noneOf(Disposition.class);
        Set<String> rules = new LinkedHashSet<>();
        for (List<Region> regions : COMPLAINTS) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    if (all.get(i).name().equals(all.get(j).name())) continue;
                    Screening screening = SCREENER.screen(person(regions, all.get(i), all.get(j)));
                    Disposition strictest = Disposition.SELF_MANAGE;
                    for (Screening.Fired fired : screening.because()) {
                        rules.add(fired.rule().id());
                        Disposition own = fired.rule().disposition();
                        if (own.stricterThan(strictest)) strictest = own;
                    }
                    if (screening.disposition() != strictest)
                        assertThat(screening.disposition())
                                .as(all.get(i) + " " + all.get(j))
                                .isEqualTo(strictest);
                    met.add(strictest);
                }
            }
        }
        for (Disposition disposition : met) {
            String id = disposition.name();
            assertThat(LOADED.words().text("screening/dispositions", id, "")).isPresent();
            assertThat(LOADED.words().text("screening/dispositions", id, "What to do")).isPresent();
        }
        for (String rule : rules) assertThat(LOADED.words().sentence(rule)).isNotBlank();
        System.out.println(rules.size() + " of " + LIBRARY.rules().size() + " rules met in pairs");
        assertThat(met).hasSize(5);
    }
}
