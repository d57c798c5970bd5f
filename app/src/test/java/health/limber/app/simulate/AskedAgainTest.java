package health.limber.app.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.simulate.Life.Felt;
import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Standing;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.QuestionSet;
import health.limber.plan.screening.Screening;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** When questions are asked again, which ones, and what then stands (clinical.md 1.1 and 1.6). */
class AskedAgainTest {
    private static final LoadedLibrary LOADED = Shelf.open(null);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Felt WELL = Felt.of(2, 2, 4);
    private static final OptionalInt USUAL = OptionalInt.of(3);

    private final Life life = new Life(Life.Engine.of(LOADED), MONDAY);

    private void pain(Complaint.Region region, String... yes) {
        life.screen(
                List.of(
                        Description.ofAge(40),
                        Description.ofRegions(List.of(region)),
                        Description.ofPainNow(3),
                        Description.ofDuration(120),
                        Description.ofMinutes(8)),
                Set.of(yes));
    }

    private void days(int count) {
        for (int i = 0; i < count; i++) {
            life.prescribed().ifPresent(one -> life.does(one, WELL));
            life.wait(1);
            life.tell(new Event.Woke(3));
        }
    }

    private Optional<QuestionSet> asks() {
        return life.state().asks(life.today(), LOADED.library());
    }

    private static Set<String> questions(QuestionSet set) {
        return LOADED.library()
                .rescreening()
                .questions(LOADED.library().rules(), LOADED.library().precautions())
                .getOrDefault(set, Set.of());
    }

    /** What the text of the library asks: no more is left out of the short set than it says. */
    @Test
    void shortSetHasEveryQuestionOfDangerButTheHistory() {
        Set<String> asked = questions(QuestionSet.SHORT);
        assertThat(asked)
                .containsAll(questions(QuestionSet.NEURO))
                .contains("q_febrile_now", "q_chest_exert", "q_surg_spine_weeks")
                .doesNotContain("q_cancer_hx", "q_osteoporosis", "q_anticoag", "q_knee");
    }

    @Test
    void afterTwoWeeksTheShortSetIsAsked() {
        pain(Complaint.Region.low);
        days(13);
        assertThat(asks()).isEmpty();
        days(1);
        assertThat(asks()).contains(QuestionSet.SHORT);
        assertThat(life.standing()).isEqualTo(Standing.screeningNeeded);
        life.screenAgain(Set.of(), USUAL);
        assertThat(life.standing()).isEqualTo(Standing.screened);
    }

    @Test
    void whatIsNotAskedAgainStands() {
        pain(Complaint.Region.low, "q_knee");
        days(14);
        Screening after = life.screenAgain(Set.of(), USUAL);
        assertThat(after.precautions()).extracting(one -> one.precaution().id()).contains("M-KNEE");
        assertThat(after.unanswered()).isEmpty();
    }

    @Test
    void noOfTheSetIsNotCarriedOver() {
        pain(Complaint.Region.low);
        days(14);
        life.tell(new Event.Confirmed("again", QuestionSet.SHORT, life.state().screening()));
        assertThat(life.standing()).isEqualTo(Standing.screeningNeeded);
        life.wait(3);
        assertThat(life.standing()).isEqualTo(Standing.screeningNeeded);
        assertThat(asks()).contains(QuestionSet.SHORT);
    }

    @Test
    void newSignOfDangerStopsEverythingAtOnce() {
        pain(Complaint.Region.low);
        days(14);
        Screening screening = life.screenAgain(Set.of("q_saddle"), USUAL);
        assertThat(screening.disposition()).isEqualTo(Disposition.EMERGENCY);
        assertThat(life.standing()).isEqualTo(Standing.locked);
        life.wait(7);
        assertThat(asks()).contains(QuestionSet.FULL);
    }

    @Test
    void painTwoAboveTheStartAsksOnThatDayAndChangesNoDose() {
        pain(Complaint.Region.low);
        days(9);
        life.wait(1);
        life.tell(new Event.Woke(3));
        life.wait(1); // a morning after a session would be about that session
        var before = life.dosing().courses();
        life.tell(new Event.Woke(5));
        assertThat(asks()).contains(QuestionSet.SHORT);
        assertThat(life.dosing().courses()).isEqualTo(before);
        life.screenAgain(Set.of(), OptionalInt.of(5));
        assertThat(asks()).isEmpty();
        life.wait(1);
        life.tell(new Event.Woke(4));
        assertThat(asks()).isEmpty();
        life.wait(1);
        life.tell(new Event.Woke(6));
        assertThat(asks()).contains(QuestionSet.SHORT);
    }

    @Test
    void symptomsOfALegAskAboutTheNervesBeforeEachSessionForTwoWeeks() {
        pain(Complaint.Region.low, "q_leg_pain_below_knee");
        assertThat(asks()).isEmpty();
        for (int day = 1; day < 14; day++) {
            life.wait(1);
            assertThat(asks()).contains(QuestionSet.NEURO);
            life.screenAgain(Set.of(), USUAL);
            assertThat(asks()).isEmpty();
        }
        life.wait(1);
        assertThat(asks()).contains(QuestionSet.SHORT);
        life.screenAgain(Set.of(), USUAL);
        life.wait(1);
        assertThat(asks()).isEmpty();
    }

    @Test
    void weaknessFoundBeforeASessionStopsIt() {
        pain(Complaint.Region.low, "q_leg_pain_below_knee");
        life.wait(1);
        Screening found = life.screenAgain(Set.of("q_bileg"), USUAL);
        assertThat(found.disposition().allowsPlan()).isFalse();
    }

    private void stopWith(String sign) {
        Prescription shown = life.prescribed().orElseThrow();
        String started = life.begins(shown, OptionalInt.of(2));
        life.hurts(started, 0, shown.what().items().getFirst(), new Life.Pain(3, List.of(sign)));
        life.tell(new Event.Ended(started, Event.How.pain, 30));
    }

    @Test
    void symptomsFurtherDownAskAboutTheNerves() {
        pain(Complaint.Region.low);
        days(2);
        stopWith("travels-down-limb");
        assertThat(asks()).contains(QuestionSet.NEURO);
        life.screenAgain(Set.of(), USUAL);
        assertThat(asks()).isEmpty();
    }

    @Test
    void fallAsksTheShortSet() {
        pain(Complaint.Region.low);
        days(2);
        stopWith("fall-or-crack");
        assertThat(asks()).contains(QuestionSet.SHORT);
    }

    @Test
    void threeWeeksAwayAskEverything() {
        pain(Complaint.Region.low);
        days(3);
        life.wait(20);
        assertThat(asks()).contains(QuestionSet.SHORT);
        life.wait(1);
        assertThat(asks()).contains(QuestionSet.FULL);
        life.screenAgain(Set.of(), USUAL);
        assertThat(asks()).isEmpty();
    }

    @Test
    void dizzinessInTwoSessionsAsksForAProfessional() {
        pain(Complaint.Region.neck);
        stopWith("dizzy-in-neck-move");
        assertThat(life.answer().screening().disposition().allowsPlan()).isTrue();
        life.wait(1);
        stopWith("dizzy-in-neck-move");
        assertThat(life.answer().screening().disposition())
                .isEqualTo(Disposition.PROFESSIONAL_FIRST);
        assertThat(life.answer().holding())
                .allMatch(item ->
                        item.exercise().tags().stream().noneMatch(t -> t.startsWith("cx_")));
        life.clear();
        assertThat(life.answer().plan()).isPresent();
    }
}
