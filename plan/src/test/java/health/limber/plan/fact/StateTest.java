package health.limber.plan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.limber.plan.Library;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.exercise.Beat;
import health.limber.plan.exercise.Dose;
import health.limber.plan.screening.Clearance;
import health.limber.plan.screening.ClearanceRules;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Rescreening;
import health.limber.plan.session.QuickStart;
import health.limber.plan.week.ClassicSix;
import health.limber.plan.week.Holding;
import health.limber.plan.week.MicroBreaks;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

class StateTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Library LIBRARY =
            new Library(
                    "small",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new ClassicSix("WC-16", List.of(), 8, 10, List.of()),
                    new Holding(List.of(), List.of()),
                    new MicroBreaks(30, 120, 4, List.of()),
                    new Library.LimitEffects(List.of(), List.of(), 8),
                    Map.of(),
                    new QuickStart(List.of("qs_heart"), List.of(), List.of(), 2),
                    List.of(),
                    new ClearanceRules(
                            List.of(
                                    new ClearanceRules.Level(Disposition.EMERGENCY, 7),
                                    new ClearanceRules.Level(Disposition.SAME_DAY, 3)),
                            List.of(),
                            new ClearanceRules.Effect(
                                    90,
                                    new ClearanceRules.AfterLock(
                                            Disposition.SELF_MANAGE_MODIFIED, 14),
                                    List.of())),
                    new Rescreening(
                            14,
                            new Rescreening.ShortSet(List.of(), List.of(), List.of()),
                            new Rescreening.NeuroSet(List.of(), 0, List.of(), List.of(), List.of()),
                            List.of()),
                    DosingRules.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
    private static final Dose DOSE =
            new Dose(1, List.of(5), 0, 4, 0, 0, 7, List.of(new Beat(4, false)));

    private final List<Fact> facts = new ArrayList<>();

    private Fact fact(String id, LocalDate day, Event event) {
        long at = day.toEpochDay() * 86_400_000L + facts.size() * 1000L;
        Fact fact = new Fact(id, facts.size() + 1, at, "UTC", day, at, "phone", event);
        facts.add(fact);
        return fact;
    }

    private State state() {
        return State.of(facts);
    }

    private void quickSession(int n, LocalDate day) {
        fact("quick" + n, day, new Event.QuickStarted(List.of(Region.neck), 3, List.of()));
        fact("shown" + n, day, prescribed(Event.Origin.quickStart));
        fact("begun" + n, day, new Event.Started("shown" + n));
    }

    private static Event.Prescribed prescribed(Event.Origin origin) {
        Event.Line line =
                new Event.Line(
                        "chin-tuck",
                        DOSE,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        return new Event.Prescribed(origin, 3, List.of(line), "", "small", "test");
    }

    private static Event.Screened screened(Disposition disposition) {
        return new Event.Screened("s", disposition, List.of(), List.of(), "small");
    }

    private Standing standing(LocalDate day) {
        return state().standing(day, LIBRARY);
    }

    @Test
    void aVisitorMayBegin() {
        assertThat(standing(MONDAY)).isEqualTo(Standing.quickStart);
    }

    @Test
    void aTickOnTheSafetyPageAsksForTheScreening() {
        fact("quick", MONDAY, new Event.QuickStarted(List.of(Region.neck), 3, List.of("qs_heart")));
        assertThat(standing(MONDAY)).isEqualTo(Standing.screeningNeeded);
    }

    @Test
    void afterTwoQuickSessionsTheScreeningIsAskedFor() {
        quickSession(1, MONDAY);
        assertThat(standing(MONDAY)).isEqualTo(Standing.quickStart);
        quickSession(2, MONDAY.plusDays(1));
        assertThat(standing(MONDAY.plusDays(1))).isEqualTo(Standing.screeningNeeded);
    }

    @Test
    void aSignOfDangerInASessionLocksForSevenDaysAndAsksAfresh() {
        fact("answer", MONDAY, screened(Disposition.SELF_MANAGE));
        quickSession(1, MONDAY);
        fact("stop", MONDAY, new Event.Stopped("begun1", 0, "chin-tuck"));
        fact("hurt", MONDAY, hurt("stop", Event.Way.emergency));
        for (int day = 0; day < 7; day++)
            assertThat(standing(MONDAY.plusDays(day))).isEqualTo(Standing.locked);
        assertThat(standing(MONDAY.plusDays(7))).isEqualTo(Standing.screeningNeeded);
        fact("answer2", MONDAY.plusDays(7), screened(Disposition.SELF_MANAGE));
        assertThat(standing(MONDAY.plusDays(7))).isEqualTo(Standing.screened);
    }

    private static Event.Hurt hurt(String stop, Event.Way way) {
        return new Event.Hurt(stop, List.of("neck"), OptionalInt.of(7), List.of(), way);
    }

    @Test
    void beingSeenEndsALockAndAsksAfresh() {
        Fact lock = fact("answer", MONDAY, screened(Disposition.SAME_DAY));
        assertThat(state().lock(MONDAY, LIBRARY)).isPresent();
        fact("seen", MONDAY.plusDays(1), new Event.Assessed(lock.id(), Optional.empty()));
        assertThat(standing(MONDAY.plusDays(1))).isEqualTo(Standing.screeningNeeded);
        fact("again", MONDAY.plusDays(1), screened(Disposition.SELF_MANAGE_MODIFIED));
        assertThat(standing(MONDAY.plusDays(1))).isEqualTo(Standing.screened);
    }

    @Test
    void answeringAgainDuringALockDoesNotOpenIt() {
        fact("answer", MONDAY, screened(Disposition.EMERGENCY));
        fact("again", MONDAY.plusDays(1), screened(Disposition.SELF_MANAGE));
        assertThat(standing(MONDAY.plusDays(1))).isEqualTo(Standing.locked);
        assertThat(standing(MONDAY.plusDays(8))).isEqualTo(Standing.screeningNeeded);
    }

    @Test
    void afterFourteenDaysEveryQuestionIsAskedAgain() {
        fact("answer", MONDAY, screened(Disposition.SELF_MANAGE_MODIFIED));
        assertThat(standing(MONDAY.plusDays(13))).isEqualTo(Standing.screened);
        assertThat(standing(MONDAY.plusDays(14))).isEqualTo(Standing.screeningNeeded);
    }

    @Test
    void whoWaitsForAProfessionalIsNotAskedAgainByTheCalendar() {
        fact("answer", MONDAY, screened(Disposition.PROFESSIONAL_FIRST));
        assertThat(standing(MONDAY.plusDays(30))).isEqualTo(Standing.screened);
    }

    @Test
    void aScreeningThatWasBegunHasToBeFinished() {
        fact("answer", MONDAY, screened(Disposition.SELF_MANAGE));
        Map<String, OptionalInt> no = Collections.singletonMap("q_saddle", OptionalInt.of(0));
        fact("a", MONDAY.plusDays(1), new Event.Answered("second", no));
        assertThat(standing(MONDAY.plusDays(1))).isEqualTo(Standing.screeningNeeded);
        assertThat(standing(MONDAY.plusDays(5))).isEqualTo(Standing.screeningNeeded);
    }

    @Test
    void whatIsToldOfTheDayAsksForNoScreening() {
        fact("answer", MONDAY, screened(Disposition.SELF_MANAGE));
        fact("a", MONDAY, new Event.Described(Description.ofMinutes(5)));
        assertThat(standing(MONDAY)).isEqualTo(Standing.screened);
        fact("b", MONDAY, new Event.Described(Description.ofPainNow(9)));
        assertThat(standing(MONDAY)).isEqualTo(Standing.screeningNeeded);
    }

    @Test
    void theCareAfterALockLastsFourteenDaysFromItsEnd() {
        Fact lock = fact("answer", MONDAY, screened(Disposition.SAME_DAY));
        assertThat(state().isAfterLock(MONDAY, LIBRARY)).isFalse();
        assertThat(state().isAfterLock(MONDAY.plusDays(3), LIBRARY)).isTrue();
        assertThat(state().isAfterLock(MONDAY.plusDays(16), LIBRARY)).isTrue();
        assertThat(state().isAfterLock(MONDAY.plusDays(17), LIBRARY)).isFalse();
        fact("seen", MONDAY.plusDays(1), new Event.Assessed(lock.id(), Optional.empty()));
        assertThat(state().isAfterLock(MONDAY.plusDays(1), LIBRARY)).isTrue();
        assertThat(state().isAfterLock(MONDAY.plusDays(15), LIBRARY)).isFalse();
    }

    @Test
    void aClearanceCanBeTakenBackAndAnAssessmentCannot() {
        Event.Seen seen = new Event.Seen(Clearance.Role.doctor, MONDAY);
        Fact cleared = fact("cleared", MONDAY, new Event.Cleared("s", seen, List.of()));
        assertThat(state().clearances()).hasSize(1);
        assertThat(state().whyItStands(cleared)).isEmpty();
        fact("changed", MONDAY, new Event.Retracted("cleared"));
        assertThat(state().clearances()).isEmpty();
        Fact assessed = fact("x", MONDAY, new Event.Assessed("y", Optional.of(seen)));
        assertThat(state().whyItStands(assessed)).isPresent();
    }

    @Test
    void anOldAnswerIsNotCarriedIntoTheNextScreening() {
        Map<String, OptionalInt> no = Collections.singletonMap("q_saddle", OptionalInt.of(0));
        Map<String, OptionalInt> other = Collections.singletonMap("q_bileg", OptionalInt.of(0));
        fact("a", MONDAY, new Event.Answered("first", no));
        fact("b", MONDAY, new Event.Answered("first", other));
        assertThat(state().answers()).containsOnlyKeys("q_saddle", "q_bileg");
        fact("c", MONDAY.plusDays(14), new Event.Answered("second", other));
        assertThat(state().answers()).containsOnlyKeys("q_bileg");
    }

    @Test
    void whatHurtTodayRestsTodayOnly() {
        quickSession(1, MONDAY);
        fact("stop", MONDAY, new Event.Stopped("begun1", 0, "chin-tuck"));
        assertThat(state().stoppedOn(MONDAY)).containsExactly("chin-tuck");
        assertThat(state().stoppedOn(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void aMistakenStopCanBeTakenBackAndAnExplainedOneCannot() {
        quickSession(1, MONDAY);
        Fact stop = fact("stop", MONDAY, new Event.Stopped("begun1", 0, "chin-tuck"));
        assertThat(state().whyItStands(stop)).isEmpty();
        fact("back", MONDAY, new Event.Retracted("stop"));
        assertThat(state().stoppedOn(MONDAY)).isEmpty();

        Fact second = fact("stop2", MONDAY, new Event.Stopped("begun1", 0, "chin-tuck"));
        fact("hurt", MONDAY, hurt("stop2", Event.Way.skip));
        assertThat(state().whyItStands(second)).isPresent();
    }

    @Test
    void whatWasPrescribedStays() {
        quickSession(1, MONDAY);
        Session session = state().session("begun1").orElseThrow();
        assertThat(session.prescribed().orElseThrow().what())
                .isEqualTo(prescribed(Event.Origin.quickStart));
    }

    @Test
    void theSameFactsInAnyOrderGiveTheSameAnswers() {
        for (int n = 1; n <= 6; n++) {
            quickSession(n, MONDAY.plusDays(n));
            fact(
                    "done" + n,
                    MONDAY.plusDays(n),
                    new Event.Done("begun" + n, 0, "chin-tuck", Event.Outcome.done));
        }
        List<Session> expected = state().sessions();
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            assertThat(State.of(shuffled).sessions()).isEqualTo(expected);
        }
    }

    @Test
    void oneFactMoreIsTheSameAsAllFactsAnew() {
        State state = State.EMPTY;
        for (int n = 1; n <= 4; n++) quickSession(n, MONDAY.plusDays(n));
        for (Fact fact : List.copyOf(facts)) state = state.with(fact);
        assertThat(state.sessions()).isEqualTo(state().sessions());
        assertThat(state.quickStart()).isEqualTo(state().quickStart());
    }

    @Test
    void aClockSetBackDuringASessionLosesNothing() {
        quickSession(1, MONDAY);
        Event done = new Event.Done("begun1", 0, "chin-tuck", Event.Outcome.done);
        fact("done", MONDAY.minusDays(1), done);
        assertThat(state().session("begun1").orElseThrow().exercises())
                .containsExactly("chin-tuck");
    }

    @Test
    void aLateFactIsNotTaken() {
        quickSession(1, MONDAY);
        State state = state();
        Fact late = fact("late", MONDAY.minusDays(1), new Event.Logged(5, List.of()));
        assertThat(state.takes(late)).isFalse();
        assertThatThrownBy(() -> state.with(late)).hasMessageContaining("late");
    }

    @Test
    void painIsFromZeroToTen() {
        assertThatThrownBy(() ->
                        new Event.Hurt(
                                "s", List.of(), OptionalInt.of(11), List.of(), Event.Way.skip))
                .hasMessage("pain is 11; expected a whole number from 0 to 10");
    }
}
