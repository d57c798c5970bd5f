package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.library.Shelf;
import health.limber.plan.Library;
import health.limber.plan.fact.Description;
import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Screening;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

class RouteTest {
    private static final Library LIBRARY = Shelf.open(null).library();
    private static final Route ROUTE = new Route(LIBRARY);
    private static final Screener SCREENER = new Screener(LIBRARY);
    private static final int WALKS = 500;

    /** What a reader of each statement may think of. */
    private static final String HINTS =
            """
            qs_nerve q_saddle q_bladder_new q_bowel_new q_sexual_new q_bileg q_leg_weak_new \
             q_myelo_hands q_myelo_gait q_arm_bi q_arm_weak_new
            qs_injury q_trauma_major q_trauma_minor q_sudden_focal q_neck_injury
            qs_ill q_unwell_fever q_febrile_now q_sepsis q_mening q_weightloss q_cancer_hx
            qs_night q_night_unremit q_thoracic_band
            qs_head q_cad_headneck q_5d3n q_thunder q_gca q_vision_loss q_swallow_lump \
             q_myelo_gait q_dizzy_neck q_vertigo_acute
            qs_heart q_chest_now q_chest_exert q_aaa_pulse q_aaa_known q_calf \
             q_bp_uncontrolled q_heart_dx q_faint_falls
            qs_preg q_preg_weeks q_postpartum_weeks
            qs_bones q_osteoporosis q_vfx_known q_spine_fusion q_surg_spine_weeks \
             q_surg_other_weeks q_ra_known
            qs_severe q_faint_falls
            """;

    private static Sheet sheet(List<String> ticked, Region... regions) {
        return sheet(ticked, List.of(regions), true);
    }

    private static Sheet sheet(List<String> ticked, List<Region> regions, boolean agreed) {
        Sheet.Before before =
                new Sheet.Before(ticked, regions, agreed, List.of(), false, Sheet.Basis.NONE);
        return new Sheet(before, Description.NOTHING, Collections.emptyMap());
    }

    private static Description dorota(Region... regions) {
        return whoAndWhat(41, List.of(regions), Optional.of(PainType.dull_persistent))
                .and(Description.ofPainNow(4))
                .and(Description.ofDuration(200));
    }

    private static Description whoAndWhat(int age, List<Region> regions, Optional<PainType> type) {
        return Description.ofAge(age)
                .and(Description.ofRegions(regions))
                .and(Description.ofPain(new Description.Pain(type, List.of())));
    }

    /** What is told on one page. */
    private static Description told(Description all, String part) {
        return switch (Telling.of(part).orElseThrow()) {
            case agreement -> Description.NOTHING;
            case where -> Description.ofRegions(all.regions().orElseThrow());
            case kind -> Description.ofPain(all.pain().orElseThrow());
            case strength -> Description.ofPainNow(all.painNow().orElseThrow());
            case since -> Description.ofDuration(all.durationDays().orElseThrow());
            case age -> Description.ofAge(all.age().orElseThrow());
        };
    }

    private static Sheet answered(Sheet sheet, String question, int answer) {
        return sheet.with(Collections.singletonMap(question, OptionalInt.of(answer)));
    }

    /** Answers every question of a page with no. */
    private static Sheet no(Sheet sheet, Step step) {
        Sheet next = sheet;
        for (Question question : ROUTE.questions(sheet, step))
            next =
                    next.with(
                            Collections.singletonMap(
                                    question.id(),
                                    question.kind() == Question.Kind.weeks
                                            ? OptionalInt.empty()
                                            : OptionalInt.of(0)));
        return next;
    }

    @Test
    void whoTickedNothingBeginsWithWhatLimberIs() {
        assertThat(ROUTE.next(sheet(List.of(), List.of(Region.neck), false)))
                .contains(Step.list("agreement"));
        assertThat(ROUTE.next(sheet(List.of(), Region.neck))).contains(Step.list("where"));
    }

    @Test
    void whatWasTickedIsAskedBeforeAnythingIsAgreed() {
        assertThat(ROUTE.next(sheet(List.of("qs_heart"), List.of(Region.neck), false)))
                .contains(Step.list("heart-breath"));
    }

    @Test
    void whereNothingHurtsNothingIsAskedOfThePain() {
        Sheet sheet = sheet(List.of()).with(Description.ofRegions(List.of()));
        assertThat(ROUTE.next(sheet)).contains(Step.list("age"));
    }

    @Test
    void aKindOfPainAsksItsQuestionsWhereverItHurts() {
        Sheet dull = sheet(List.of()).with(dorota(Region.neck));
        Sheet stiff =
                dull.with(
                        Description.ofPain(
                                new Description.Pain(Optional.of(PainType.stiffness), List.of())));
        Step page = Step.list("inflammatory");
        assertThat(ROUTE.questions(dull, page))
                .extracting(Question::id)
                .doesNotContain("q_onset_u45_3m");
        assertThat(ROUTE.questions(stiff, page))
                .extracting(Question::id)
                .contains("q_onset_u45_3m");
    }

    @Test
    void whatWasTickedIsAskedFirst() {
        Sheet sheet = sheet(List.of("qs_heart", "qs_preg"), Region.neck);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Step step = ROUTE.next(sheet).orElseThrow();
            seen.add(step.part());
            sheet = step.part().equals("where") ? sheet.with(dorota(Region.neck)) : no(sheet, step);
        }
        assertThat(seen).containsExactly("heart-breath", "dizziness", "pregnancy", "where");
        assertThat(ROUTE.next(sheet)).contains(Step.list("legs-bladder"));
    }

    @Test
    void whatWasTickedIsAskedInFullWhereverItHurts() {
        Sheet sheet = sheet(List.of("qs_head"), Region.low);
        assertThat(ROUTE.questions(sheet, Step.list("neck-head-arm")))
                .extracting(Question::id)
                .contains("q_5d3n", "q_thunder", "q_mening", "q_gca", "q_vision_loss");
        assertThat(ROUTE.result(answered(sheet, "q_5d3n", 1)).orElseThrow().disposition())
                .isEqualTo(Disposition.EMERGENCY);
    }

    @Test
    void aSignOfAnEmergencyEndsItAtOnce() {
        Sheet sheet = answered(sheet(List.of(), Region.low), "q_saddle", 1);
        assertThat(ROUTE.result(sheet).orElseThrow().disposition())
                .isEqualTo(Disposition.EMERGENCY);
    }

    @Test
    void whatNeedsAProfessionalWaitsUntilAllIsAnswered() {
        Sheet sheet =
                answered(sheet(List.of(), Region.low), "q_heart_dx", 1).with(dorota(Region.low));
        assertThat(ROUTE.result(sheet)).isEmpty();
        for (Optional<Step> step = ROUTE.next(sheet); step.isPresent(); step = ROUTE.next(sheet)) {
            sheet = no(sheet, step.get());
            sheet = answered(sheet, "q_heart_dx", 1);
        }
        assertThat(ROUTE.result(sheet).orElseThrow().disposition())
                .isEqualTo(Disposition.PROFESSIONAL_FIRST);
    }

    @Test
    void aYesBringsItsFollowUpOnAPageOfItsOwn() {
        Sheet sheet = sheet(List.of("qs_bones"), Region.low);
        sheet = answered(no(sheet, Step.list("bones-joints")), "q_vfx_known", 1);
        assertThat(ROUTE.next(sheet)).contains(Step.more("bones-joints"));
        assertThat(ROUTE.questions(sheet, Step.more("bones-joints")))
                .extracting(Question::id)
                .containsExactly("q_vfx_weeks");
    }

    @Test
    void aNeckInjuryAsksWhetherTheHeadTurnsBeforeItDecides() {
        Sheet sheet = sheet(List.of("qs_injury"), Region.neck);
        sheet = answered(no(sheet, Step.list("accident")), "q_neck_injury", 1);
        assertThat(ROUTE.result(sheet)).isEmpty();
        assertThat(ROUTE.next(sheet)).contains(Step.alone("accident", "q_neck_rot45"));
        assertThat(ROUTE.result(answered(sheet, "q_neck_rot45", 1))).isEmpty();
        assertThat(ROUTE.result(answered(sheet, "q_neck_rot45", 0)).orElseThrow().disposition())
                .isEqualTo(Disposition.EMERGENCY);
    }

    @Test
    void everyChecklistCanBeReached() {
        for (Region region : Region.values())
            assertThat(ROUTE.parts(sheet(List.of(), region).with(dorota(region))))
                    .containsAll(LIBRARY.groups());
    }

    @Test
    void everyQuestionAStatementSpeaksOfIsInItsChecklists() {
        Set<String> statements = new LinkedHashSet<>();
        for (String line : HINTS.lines().toList()) {
            List<String> words = List.of(line.split(" +"));
            statements.add(words.getFirst());
            List<String> groups = LIBRARY.quickStart().groupsOf(List.of(words.getFirst()));
            for (String id : words.subList(1, words.size()))
                assertThat(groups).as(line).contains(group(id));
        }
        assertThat(statements).containsExactlyElementsOf(LIBRARY.quickStart().statements());
    }

    private static String group(String question) {
        for (Question one : LIBRARY.questions()) if (one.id().equals(question)) return one.group();
        throw new AssertionError(question);
    }

    /** A person made up by chance: few signs, so that many walks are long. */
    private record Person(
            List<String> ticked, Description described, Map<String, OptionalInt> truth) {
        static Person of(Random chance) {
            List<Region> regions = new ArrayList<>();
            for (Region region : Region.values()) if (chance.nextInt(2) == 0) regions.add(region);
            List<String> ticked = new ArrayList<>();
            for (String statement : LIBRARY.quickStart().statements())
                if (chance.nextInt(6) == 0) ticked.add(statement);
            int signs = 1 + chance.nextInt(60);
            Map<String, OptionalInt> truth = new LinkedHashMap<>();
            for (Question question : LIBRARY.questions())
                truth.put(question.id(), answer(question, chance.nextInt(signs) == 0, chance));
            boolean hurts = !regions.isEmpty();
            Description described =
                    whoAndWhat(1 + chance.nextInt(99), regions, Optional.empty())
                            .and(Description.ofPainNow(hurts ? chance.nextInt(11) : 0))
                            .and(Description.ofDuration(hurts ? chance.nextInt(400) : 9999));
            return new Person(ticked, described, truth);
        }

        private static OptionalInt answer(Question question, boolean sign, Random chance) {
            return switch (question.kind()) {
                case yesNo -> OptionalInt.of(sign == question.ownScreen() ? 0 : 1);
                case count -> OptionalInt.of(chance.nextInt(4));
                case weeks -> sign ? OptionalInt.of(chance.nextInt(40)) : OptionalInt.empty();
            };
        }

        /** Answers a page truthfully. */
        Sheet answer(Sheet sheet, Step step) {
            if (Telling.of(step.part()).isPresent())
                return sheet.with(told(described, step.part()));
            Map<String, OptionalInt> page = new LinkedHashMap<>();
            for (Question question : ROUTE.questions(sheet, step))
                page.put(question.id(), truth.getOrDefault(question.id(), OptionalInt.of(0)));
            return sheet.with(page);
        }

        Sheet begin() {
            return sheet(ticked, described.regions().orElseThrow(), true);
        }
    }

    /** Walks to the end without stopping at a sign of danger. */
    private static Sheet complete(Person person, Sheet from) {
        Sheet sheet = from;
        Set<String> asked = new LinkedHashSet<>(from.answers().keySet());
        for (Optional<Step> step = ROUTE.next(sheet); step.isPresent(); step = ROUTE.next(sheet)) {
            Sheet next = person.answer(sheet, step.get());
            for (String question : next.answers().keySet())
                if (!sheet.has(question)) assertThat(asked.add(question)).isTrue();
            assertThat(next).isNotEqualTo(sheet);
            sheet = next;
        }
        return sheet;
    }

    private static Screening truth(Sheet complete) {
        return SCREENER.screen(complete.situation());
    }

    @Test
    void everyRouteEndsWithEveryDueQuestionAnsweredOnce() {
        Random chance = new Random(1);
        for (int i = 0; i < WALKS; i++) {
            Person person = Person.of(chance);
            Sheet sheet = complete(person, person.begin());
            assertThat(truth(sheet).unanswered()).isEmpty();
            assertThat(ROUTE.result(sheet).orElseThrow().disposition())
                    .isEqualTo(truth(sheet).disposition());
        }
    }

    @Test
    void stoppingAtASignOfDangerIsNeverMilderThanTheWholeSheetAllows() {
        Random chance = new Random(2);
        Set<Disposition> met = new LinkedHashSet<>();
        for (int i = 0; i < WALKS; i++) {
            Person person = Person.of(chance);
            Disposition whole = truth(complete(person, person.begin())).disposition();
            Sheet sheet = person.begin();
            while (ROUTE.result(sheet).isEmpty())
                sheet = person.answer(sheet, ROUTE.next(sheet).orElseThrow());
            Disposition stopped = ROUTE.result(sheet).orElseThrow().disposition();
            met.add(stopped);
            if (Route.stops(stopped) || Route.stops(whole)) {
                assertThat(Route.stops(stopped)).isTrue();
                assertThat(stopped.stricterThan(whole)).isFalse();
            } else assertThat(stopped).isEqualTo(whole);
        }
        assertThat(met)
                .contains(
                        Disposition.EMERGENCY,
                        Disposition.SAME_DAY,
                        Disposition.PROFESSIONAL_FIRST,
                        Disposition.SELF_MANAGE_MODIFIED);
    }

    @Test
    void noOrderOfPagesLetsASignOfDangerThrough() {
        Random chance = new Random(3);
        for (int i = 0; i < WALKS; i++) {
            Person person = Person.of(chance);
            Disposition whole = truth(complete(person, person.begin())).disposition();
            Sheet sheet = person.begin();
            List<String> parts = new ArrayList<>(ROUTE.parts(sheet));
            Collections.shuffle(parts, chance);
            for (String part : parts.subList(0, chance.nextInt(parts.size())))
                sheet = person.answer(sheet, Step.list(part));
            Sheet end = complete(person, sheet);
            assertThat(ROUTE.result(end).orElseThrow().disposition()).isEqualTo(whole);
        }
    }

    @Test
    void declaringNothingTickedIsTheSameAsAskingEverybodyTheirDueQuestions() {
        Random chance = new Random(4);
        for (int i = 0; i < 200; i++) {
            Person person = Person.of(chance);
            Sheet sheet = sheet(List.of()).with(person.described());
            Sheet end = complete(person, sheet);
            List<String> due = SCREENER.due(end.situation()).stream().map(Question::id).toList();
            assertThat(end.answers().keySet()).containsExactlyInAnyOrderElementsOf(due);
            assertThat(new Answers(end.answers(), false).given()).hasSameSizeAs(due);
        }
    }
}
