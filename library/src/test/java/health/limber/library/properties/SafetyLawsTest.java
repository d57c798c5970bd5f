package health.limber.library.properties;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.properties.Weeks.Week;
import health.limber.plan.exercise.Dose;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.Screening;
import health.limber.plan.week.Item;

import org.junit.jupiter.api.Test;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What may hurt somebody never happens, in thousands of weeks of random people. */
class SafetyLawsTest {
    private static final List<String> LOAD_TAGS =
            List.of(
                    "cx_resist",
                    "iso_hold",
                    "abd_press",
                    "abd_press_low",
                    "sh_load",
                    "trunk_flex_load");

    static void never(Stream<Week> weeks, BiPredicate<Week, Item> breach) {
        List<String> breaches = new ArrayList<>();
        weeks.forEach(week ->
                week.offered()
                        .filter(item -> breach.test(week, item))
                        .map(item -> week.breach(item.exercise().id() + " " + item.dose()))
                        .forEach(breaches::add));
        Weeks.none(breaches);
    }

    static boolean active(Week week, String precaution) {
        return precautions(week).anyMatch(p -> p.id().equals(precaution));
    }

    private static Stream<Precaution> precautions(Week week) {
        return week.answer().screening().precautions().stream().map(Screening.Active::precaution);
    }

    private static boolean hasTag(Item item, List<String> tags) {
        return item.exercise().tags().stream().anyMatch(tags::contains);
    }

    @Test
    void nothingExcludedIsEverScheduled() {
        never(
                Weeks.all().stream(),
                (week, item) -> precautions(week).anyMatch(p -> hasTag(item, p.exclude())));
    }

    @Test
    void whatIsLimitedSaysSoAndNothingElseDoes() {
        never(
                Weeks.all().stream(),
                (week, item) -> item.limited() == limitTags(week, item).isEmpty());
    }

    private static Set<String> limitTags(Week week, Item item) {
        Set<String> tags = new LinkedHashSet<>();
        List<Complaint.Direction> directions =
                startOf(week) < 7 ? week.one().situation().complaint().setOffBy() : List.of();
        for (String tag : item.exercise().tags()) {
            boolean sharp =
                    directions.stream()
                            .anyMatch(direction ->
                                    tag.contains(
                                            switch (direction) {
                                                case forward -> "_flex";
                                                case back -> "_ext";
                                                case turn -> "_rot";
                                                case side -> "_lat";
                                            }));
            if (sharp || precautions(week).anyMatch(p -> p.limit().contains(tag))) tags.add(tag);
        }
        return tags;
    }

    static long startOf(Week week) {
        var days = week.one().history().days();
        return days.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(days.getFirst().date(), week.one().today());
    }

    @Test
    void limitedItemsKeepToBeginnerSetsAndHolds() {
        never(
                Weeks.all().stream(),
                (week, item) -> {
                    Dose beginner = item.exercise().doses().beginner();
                    Dose progressed = item.exercise().doses().progressed();
                    int most = Math.max(beginner.repetitionsOf(0), progressed.repetitionsOf(0));
                    boolean more =
                            item.dose().sets() > beginner.sets()
                                    || item.dose().holdSeconds() > beginner.holdSeconds()
                                    || item.dose().repetitionsOf(0) > most;
                    return item.limited() && more;
                });
    }

    @Test
    void itemsLimitedForTheirLoadHoldEightSecondsAtMost() {
        never(
                Weeks.all().stream(),
                (week, item) ->
                        item.dose().holdSeconds() > 8
                                && limitTags(week, item).stream().anyMatch(LOAD_TAGS::contains));
    }

    @Test
    void onlyThoseWhoMayExerciseGetAPlanAndOnlyProfessionalFirstAHoldingSet() {
        List<String> breaches = new ArrayList<>();
        for (Week week : Weeks.all()) {
            Disposition disposition = week.answer().screening().disposition();
            boolean may =
                    disposition == Disposition.SELF_MANAGE
                            || disposition == Disposition.SELF_MANAGE_MODIFIED;
            boolean holding = !week.answer().holding().isEmpty();
            if (week.answer().plan().isPresent() != may
                    || holding && disposition != Disposition.PROFESSIONAL_FIRST)
                breaches.add(week.breach(disposition));
        }
        Weeks.none(breaches);
    }

    @Test
    void professionalFirstGetsExactlyItsHoldingSet() {
        Set<String> noWalk =
                Set.of(
                        "P-HEART",
                        "P-BP",
                        "P-AAA",
                        "P-FALLS",
                        "P-FEVER",
                        "P-PREG",
                        "P-SURG",
                        "P-FX",
                        "P-MYELO1",
                        "P-DIZZY");
        List<String> breaches = new ArrayList<>();
        int seen = 0;
        for (Week week : Weeks.all()) {
            if (week.answer().screening().disposition() != Disposition.PROFESSIONAL_FIRST) continue;
            List<String> fired =
                    week.answer().screening().because().stream().map(f -> f.rule().id()).toList();
            List<String> expected = new ArrayList<>();
            if (!fired.contains("P-MINOR")) expected.add("diaphragmatic-breathing");
            if (!fired.contains("P-MINOR") && fired.stream().noneMatch(noWalk::contains))
                expected.add("walk-break");
            List<String> got =
                    week.answer().holding().stream().map(i -> i.exercise().id()).toList();
            if (!got.equals(expected)) breaches.add(week.breach(fired + " gives " + got));
            seen++;
        }
        Weeks.none(breaches);
        assertThat(seen).isGreaterThan(200);
    }

    @Test
    void gatesStayShutWhileTheirConditionIsFalse() {
        never(
                Weeks.planned(),
                (week, item) -> {
                    int nprs = week.one().situation().complaint().painNow();
                    return !switch (item.exercise().id()) {
                        case "neck-rolls-full" -> fullCirclesOpen(week);
                        case "neck-rolls", "neck-isometrics" -> nprs <= 5;
                        case "sciatic-slider-seated" ->
                                week.person().yes("q_leg_pain_below_knee")
                                        && !week.person().yes("q_leg_weak_new")
                                        && week.one().situation().complaint().durationDays() >= 14;
                        case "prone-press-up" ->
                                week.person().state().getOrDefault("prone_peripheralised", 0.0)
                                        == 0;
                        case "dnf-head-lift" ->
                                week.person().state().getOrDefault("dnf_nod_top", 0.0) > 0
                                        && nprs <= 2;
                        case "curl-up" ->
                                !week.one()
                                        .situation()
                                        .complaint()
                                        .regions()
                                        .contains(Complaint.Region.neck);
                        case "band-row", "band-lateral-raise" ->
                                week.one().context().equipment().contains("band");
                        default -> true;
                    };
                });
    }

    /** N-ROLL-1, written out once more. */
    private static boolean fullCirclesOpen(Week week) {
        People.Person person = week.person();
        List<String> never =
                List.of(
                        "q_5d3n",
                        "q_dizzy_neck",
                        "q_cad_headneck",
                        "q_cad_hx",
                        "q_arm_pain",
                        "q_arm_bi",
                        "q_lhermitte",
                        "q_vertigo_pos",
                        "q_hypermobile",
                        "q_ra_known",
                        "q_instab_condition",
                        "q_instab_sense",
                        "q_osteoporosis",
                        "q_vfx_known",
                        "q_steroid_long",
                        "q_anticoag",
                        "q_neck_injury",
                        "q_spine_fusion");
        List<String> mayBeActive =
                List.of("M-KNEE", "M-WRIST", "M-SHOULDER", "M-NOFLOOR", "M-REFLUX", "M-INSULIN");
        var riskFactors = person.answers().get("q_vasc_rf");
        var surgery = person.answers().get("q_surg_spine_weeks");
        var state = person.state();
        return precautions(week).allMatch(p -> mayBeActive.contains(p.id()))
                && never.stream().noneMatch(person::yes)
                && (riskFactors == null || riskFactors.orElse(0) <= 1)
                && (surgery == null || surgery.isEmpty())
                && person.age() < 65
                && week.one().situation().complaint().painNow() <= 3
                && state.getOrDefault("neck_rolls_sessions", 0.0) >= 6
                && state.getOrDefault("neck_rolls_days", 0.0) >= 14
                && state.getOrDefault("neck_rolls_worst_pain", 99.0) <= 2
                && state.getOrDefault("neck_rolls_events", 99.0) == 0
                && state.getOrDefault("explanation_confirmed", 0.0) > 0;
    }

    @Test
    void fullCirclesAreOfferedToSomebodyOrTheirGateWouldProveNothing() {
        assertThat(
                        Weeks.planned()
                                .anyMatch(week ->
                                        week.offered()
                                                .anyMatch(i ->
                                                        i.exercise()
                                                                .id()
                                                                .equals("neck-rolls-full"))))
                .isTrue();
    }

    @Test
    void equipmentAndTheFloorAreRespected() {
        never(
                Weeks.planned(),
                (week, item) ->
                        !week.one()
                                        .context()
                                        .equipment()
                                        .containsAll(item.exercise().equipment().needs())
                                || !week.one().context().floorOk()
                                        && item.exercise().tags().contains("floor"));
    }

    @Test
    void anExerciseWaitsUntilTheQuestionsItNeedsAreAnswered() {
        never(
                Weeks.planned().filter(week -> !week.person().restIsNo()),
                (week, item) -> {
                    List<Complaint.Region> regions = week.one().situation().complaint().regions();
                    boolean neckAsked =
                            regions.isEmpty() || regions.contains(Complaint.Region.neck);
                    boolean lowAsked =
                            regions.isEmpty()
                                    || regions.contains(Complaint.Region.low)
                                    || regions.contains(Complaint.Region.mid);
                    List<String> tags = item.exercise().tags();
                    boolean needsNeck = tags.stream().anyMatch(t -> t.startsWith("cx_"));
                    boolean needsLow =
                            tags.stream()
                                    .anyMatch(t ->
                                            t.startsWith("lx_")
                                                    || t.startsWith("hip_")
                                                    || List.of(
                                                                    "trunk_flex_load",
                                                                    "abd_press",
                                                                    "abd_press_low")
                                                            .contains(t));
                    return needsNeck && !neckAsked || needsLow && !lowAsked;
                });
    }

    @Test
    void inLaterPregnancyNobodyLiesFlatForLongerThanTwoMinutes() {
        List<String> breaches = new ArrayList<>();
        Weeks.planned()
                .filter(w -> active(w, "M-PREG2"))
                .forEach(week ->
                        week.plan()
                                .days()
                                .forEach(day -> {
                                    int run = 0;
                                    for (Item item : day.items()) {
                                        run =
                                                item.exercise().tags().contains("supine_flat")
                                                        ? run + item.seconds() + (run > 0 ? 10 : 0)
                                                        : 0;
                                        if (run > 120)
                                            breaches.add(
                                                    week.breach(
                                                            run
                                                                    + " s flat on "
                                                                    + day.date()
                                                                    + ": "
                                                                    + SessionLawsTest.ids(day)));
                                    }
                                }));
        Weeks.none(breaches);
    }
}
