package health.limber.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.Library;
import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Clearance;
import health.limber.plan.screening.Clearance.Role;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Complaint.PainType;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.ScreeningRule;
import health.limber.plan.screening.Situation;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What "a professional said that exercise is fine" takes away, and what it leaves. */
class ClearanceTest {
    private static final Library LIBRARY = Shelf.open(null).library();
    private static final Screener SCREENER = new Screener(LIBRARY);

    private static Situation person(Map<String, Integer> answers, Region... regions) {
        return person(answers, 4, regions);
    }

    private static Situation person(Map<String, Integer> answers, int pain, Region... regions) {
        Map<String, OptionalInt> given = new LinkedHashMap<>();
        answers.forEach((id, value) -> given.put(id, OptionalInt.of(value)));
        return new Situation(
                44,
                new Complaint(
                        List.of(regions),
                        Optional.of(PainType.dull_persistent),
                        pain,
                        200,
                        List.of()),
                new Answers(given, true),
                Collections.emptyMap());
    }

    private static Clearance of(String rule, Role role, Situation then) {
        for (Screening.Fired fired : SCREENER.screen(then).because())
            if (fired.rule().id().equals(rule))
                return Clearance.of(rule, role, fired.answers(), then);
        throw new AssertionError(rule + " did not fire");
    }

    private static Disposition disposition(Situation situation, Clearance... cleared) {
        return SCREENER.screen(situation.with(List.of(cleared))).disposition();
    }

    @Test
    void aClearedRuleIsOutAndItsPrecautionsStay() {
        Map<String, Integer> heart = Map.of("q_heart_dx", 1);
        Situation person = person(heart, Region.low);
        assertThat(disposition(person)).isEqualTo(Disposition.PROFESSIONAL_FIRST);
        Clearance cleared = of("P-HEART", Role.doctor, person);
        Screening now = SCREENER.screen(person(heart, Region.low).with(List.of(cleared)));
        assertThat(now.disposition()).isEqualTo(Disposition.SELF_MANAGE_MODIFIED);
        assertThat(now.cleared()).extracting(fired -> fired.rule().id()).contains("P-HEART");
        assertThat(now.precautions())
                .extracting(active -> active.precaution().id())
                .contains("M-BP");
    }

    @Test
    void aNewOrWorseAnswerEndsIt() {
        Clearance cleared = of("P-HEART", Role.doctor, person(Map.of("q_heart_dx", 1), Region.low));
        assertThat(
                        disposition(
                                person(Map.of("q_heart_dx", 1, "q_chest_exert", 1), Region.low),
                                cleared))
                .isEqualTo(Disposition.PROFESSIONAL_FIRST);
    }

    @Test
    void whatGrowsByItselfDoesNotEndItAndWhatGetsWorseDoes() {
        Situation then = person(Map.of("q_heart_dx", 1), 5, Region.low);
        Clearance one =
                Clearance.of(
                        "P-HEART", Role.doctor, List.of("q_heart_dx", "nprs", "dur_days"), then);
        assertThat(one.answers()).containsEntry("nprs", "5").containsEntry("dur_days", "200");
        Clearance covers =
                Clearance.of("P-HEART", Role.doctor, List.of("q_heart_dx", "nprs"), then);
        assertThat(disposition(person(Map.of("q_heart_dx", 1), 3, Region.low), covers))
                .isEqualTo(Disposition.SELF_MANAGE_MODIFIED);
    }

    @Test
    void noClearanceTouchesAnEmergencyOrTheSameDay() {
        for (ScreeningRule rule : LIBRARY.rules()) {
            if (!rule.disposition().stricterThan(Disposition.PROFESSIONAL_FIRST)) continue;
            Situation chest = person(Map.of("q_chest_now", 1, "q_calf", 1), Region.low);
            Clearance all =
                    Clearance.of(rule.id(), Role.doctor, List.of("q_chest_now", "q_calf"), chest);
            assertThat(disposition(chest, all)).isEqualTo(Disposition.EMERGENCY);
        }
    }

    @Test
    void someThingsOnlyOneTeamCanClearAndAgeNobody() {
        Situation operated = person(Map.of("q_surg_spine_weeks", 5), Region.low);
        assertThat(LIBRARY.clearance().mayClear("P-SURG", Role.physiotherapist, operated))
                .isFalse();
        assertThat(LIBRARY.clearance().mayClear("P-SURG", Role.surgicalTeam, operated)).isTrue();
        assertThat(LIBRARY.clearance().mayClear("P-POSTPARTUM", Role.doctor, operated)).isFalse();
        assertThat(LIBRARY.clearance().mayClear("P-POSTPARTUM", Role.postnatalCheck, operated))
                .isTrue();
        for (Role role : Role.values())
            assertThat(LIBRARY.clearance().mayClear("P-MINOR", role, operated)).isFalse();
        assertThat(LIBRARY.clearance().mayClear("P-HEART", Role.nurse, operated)).isFalse();
    }

    @Test
    void aFeverAlonePassesAndFeelingIllNeedsALook() {
        Situation fever = person(Map.of("q_febrile_now", 1), Region.low);
        Situation ill = person(Map.of("q_febrile_now", 1, "q_unwell_fever", 1), Region.low);
        assertThat(LIBRARY.clearance().mayClear("P-FEVER", Role.doctor, fever)).isFalse();
        assertThat(LIBRARY.clearance().mayClear("P-FEVER", Role.doctor, ill)).isTrue();
    }

    @Test
    void theHoldOnTheNeckEndsWhenSomebodyHasLooked() {
        Map<String, Integer> answers = Map.of("q_ra_known", 1);
        Situation person = person(answers, Region.low);
        Screening before = SCREENER.screen(person);
        Screening.Active hold =
                before.precautions().stream()
                        .filter(active -> active.precaution().id().equals("M-NECK-HOLD"))
                        .findFirst()
                        .orElseThrow();
        Clearance cleared = Clearance.of("M-NECK-HOLD", Role.doctor, hold.answers(), person);
        Screening after = SCREENER.screen(person(answers, Region.low).with(List.of(cleared)));
        assertThat(after.precautions())
                .extracting(active -> active.precaution().id())
                .doesNotContain("M-NECK-HOLD")
                .contains("M-INFLAM");
    }

    @Test
    void afterALockNothingIsMilderThanWithAdjustments() {
        Situation fine = person(Map.of(), Region.low);
        assertThat(disposition(fine)).isEqualTo(Disposition.SELF_MANAGE);
        Situation after =
                new Situation(
                        44,
                        fine.complaint(),
                        fine.answers(),
                        Collections.singletonMap(Screener.AFTER_LOCK, 1.0));
        assertThat(disposition(after)).isEqualTo(Disposition.SELF_MANAGE_MODIFIED);
    }
}
