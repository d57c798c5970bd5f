package health.limber.library.properties;

import static health.limber.library.properties.SafetyLawsTest.active;
import static health.limber.library.properties.SafetyLawsTest.never;

import health.limber.library.properties.Weeks.Week;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;
import health.limber.plan.week.Item;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** How much, and whether strength may come in, in thousands of weeks of random people. */
class DoseLawsTest {
    private static final List<String> LOW_LOAD =
            List.of(
                    "chin-tuck",
                    "dnf-nod-supine",
                    "scap-retraction",
                    "dead-bug-heel-tap",
                    "glute-bridge",
                    "clamshell",
                    "chair-squat",
                    "hip-hinge");

    @Test
    void severePainForbidsStrength() {
        never(
                Weeks.planned().filter(week -> active(week, "M-SEVERE")),
                (week, item) -> item.exercise().by(Mechanism.strength));
    }

    @Test
    void strengthIsNotYetInStrongNewPain() {
        never(
                Weeks.planned(),
                (week, item) ->
                        item.exercise().by(Mechanism.strength)
                                && notYet(week)
                                && !asksForStrength(week));
    }

    @Test
    void whereStrengthIsAskedForBeforeItsTimeItIsLowLoadAtHalfDose() {
        never(
                Weeks.planned(),
                (week, item) ->
                        item.exercise().by(Mechanism.strength)
                                && notYet(week)
                                && !isHalfLowLoad(item));
    }

    private static boolean notYet(Week week) {
        Complaint complaint = week.one().situation().complaint();
        boolean neckOrLow =
                complaint.regions().contains(Complaint.Region.neck)
                        || complaint.regions().contains(Complaint.Region.low);
        return neckOrLow && complaint.durationDays() < 14 && complaint.painNow() > 5;
    }

    /** WC-07, WC-08 and WC-12 to WC-15 (clinical.md 12.2). */
    private static boolean asksForStrength(Week week) {
        Complaint complaint = week.one().situation().complaint();
        boolean byPrecaution =
                Stream.of("M-OP", "M-VFX", "M-HYPERMOB", "M-AXSPA", "M-PREG1", "M-PREG2")
                        .anyMatch(p -> active(week, p));
        return complaint.regions().contains(Complaint.Region.mid)
                || isRadicular(week)
                || byPrecaution
                || week.person().age() >= 65;
    }

    private static boolean isRadicular(Week week) {
        boolean type =
                week.one()
                        .situation()
                        .complaint()
                        .painType()
                        .filter(t -> t == Complaint.PainType.radicular)
                        .isPresent();
        return type || active(week, "M-RADIC-LEG") || active(week, "M-RADIC-ARM");
    }

    private static boolean isHalfLowLoad(Item item) {
        return LOW_LOAD.contains(item.exercise().id()) && isHalved(item);
    }

    /**
     * One set, half the repetitions rounded up but at least 2; a single repetition holds half as
     * long but at least 10 s.
     */
    static boolean isHalved(Item item) {
        Exercise exercise = item.exercise();
        Dose beginner = exercise.doses().beginner();
        int half = Math.max(2, (int) Math.ceil(beginner.repetitionsOf(0) / 2.0));
        if (beginner.repetitionsOf(0) > 1)
            return item.dose().sets() == 1 && item.dose().repetitionsOf(0) <= half;
        boolean shortEnough =
                item.dose().holdSeconds() <= Math.max(10, beginner.holdSeconds() / 2.0);
        return item.dose().sets() == 1 && item.dose().repetitionsOf(0) == 1 && shortEnough;
    }

    @Test
    void painDownALimbMeansHalfDoseAndOnlyLowLoad() {
        never(
                Weeks.planned().filter(DoseLawsTest::isRadicular),
                (week, item) ->
                        !isHalved(item)
                                || item.exercise().by(Mechanism.strength)
                                        && !LOW_LOAD.contains(item.exercise().id()));
    }

    @Test
    void widespreadPainAndInactiveOldAgeStartAtHalfDose() {
        never(
                Weeks.planned()
                        .filter(week ->
                                week.one()
                                                .situation()
                                                .complaint()
                                                .painType()
                                                .filter(t -> t == Complaint.PainType.widespread)
                                                .isPresent()
                                        || active(week, "M-AGE70")
                                                && SafetyLawsTest.startOf(week) < 14),
                (week, item) -> !isHalved(item));
    }
}
