package health.limber.library.properties;

import health.limber.library.properties.Weeks.Week;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.exercise.Position;
import health.limber.plan.screening.Complaint;
import health.limber.plan.week.Item;
import health.limber.plan.week.Plan;
import health.limber.plan.week.SessionTime;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/** Every session of thousands of weeks keeps its time, its size and its order. */
class SessionLawsTest {

    private interface Law {
        /** What is wrong with this day; empty if nothing is. */
        String breach(Week week, Plan.Day day);
    }

    private static void everyDay(Law law) {
        List<String> breaches = new ArrayList<>();
        Weeks.planned()
                .forEach(week ->
                        week.plan()
                                .days()
                                .forEach(day -> {
                                    String breach = law.breach(week, day);
                                    if (!breach.isEmpty())
                                        breaches.add(
                                                week.breach(
                                                        breach
                                                                + " on "
                                                                + day.date()
                                                                + ": "
                                                                + ids(day)));
                                }));
        Weeks.none(breaches);
    }

    private static void everyWeek(Predicate<Week> law) {
        Weeks.none(
                Weeks.planned()
                        .filter(law.negate())
                        .map(week ->
                                week.breach(
                                        week.plan().days().stream()
                                                .map(SessionLawsTest::ids)
                                                .toList()))
                        .toList());
    }

    static List<String> ids(Plan.Day day) {
        return day.items().stream().map(item -> item.exercise().id()).toList();
    }

    /** clinical.md 3.1, written out once more. */
    static int seconds(Exercise exercise, Dose dose) {
        int sides = exercise.timing().sides();
        int sum = 0;
        for (int set = 0; set < dose.sets(); set++) {
            int reps = dose.repetitions().get(dose.repetitions().size() == 1 ? 0 : set);
            sum +=
                    reps * (dose.moveSeconds() + exercise.timing().holds() * dose.holdSeconds())
                            + (reps - 1) * dose.repetitionRestSeconds();
        }
        return sides * sum
                + (sides - 1) * dose.sets() * exercise.timing().changeSeconds()
                + (dose.sets() - 1) * dose.restSeconds();
    }

    private static int seconds(Plan.Day day) {
        int sum = 0;
        Position before = null;
        for (Item item : day.items()) {
            Position here = item.exercise().position();
            if (before != null) sum += isSamePlace(before, here) ? 10 : 20;
            sum += seconds(item.exercise(), item.dose());
            before = here;
        }
        return sum;
    }

    private static boolean isSamePlace(Position one, Position other) {
        if (one == Position.chairOrStanding) return other != Position.floor;
        return one == other || other == Position.chairOrStanding && one != Position.floor;
    }

    @Test
    void theSessionsOfADayNeverTakeMoreThanTheMinutes() {
        everyDay((week, day) ->
                seconds(day) * Math.max(1, day.times()) <= 60 * week.one().context().minutesPerDay()
                        ? ""
                        : seconds(day) + " s too long");
    }

    @Test
    void theSecondsToldAreTheSecondsTaken() {
        everyDay((week, day) -> {
            boolean items =
                    day.items().stream()
                            .allMatch(item ->
                                    item.seconds() == seconds(item.exercise(), item.dose()));
            return items
                            && day.seconds() == seconds(day)
                            && SessionTime.seconds(day.items()) == seconds(day)
                    ? ""
                    : "told " + day.seconds() + " s, takes " + seconds(day);
        });
    }

    @Test
    void aWeekIsSevenDaysInARowFromToday() {
        everyWeek(week -> {
            List<LocalDate> dates = week.plan().days().stream().map(Plan.Day::date).toList();
            return dates.equals(
                    week.one().today().datesUntil(week.one().today().plusDays(7)).toList());
        });
    }

    @Test
    void whoMayExerciseNeverGetsAnEmptyWeek() {
        everyWeek(week -> week.scheduled().count() >= 5);
    }

    @Test
    void onlyTheFiveDayShapesHaveDaysOff() {
        everyDay((week, day) -> {
            boolean fiveDays = week.one().context().minutesPerDay() >= 15 && !week.classic();
            return day.items().isEmpty() && !fiveDays ? "a day off" : "";
        });
        everyWeek(week ->
                week.plan().days().stream().filter(day -> !day.items().isEmpty()).count() >= 5);
    }

    @Test
    void oneMinuteIsOneItem() {
        everyDay((week, day) ->
                week.one().context().minutesPerDay() == 1
                                && !week.classic()
                                && day.items().size() != 1
                        ? "not one item"
                        : "");
    }

    @Test
    void aSessionHasAtMostSixExercisesOrNineFromTwentyMinutes() {
        everyDay((week, day) ->
                day.items().size() > (week.one().context().minutesPerDay() >= 20 ? 9 : 6)
                        ? "too many"
                        : "");
    }

    @Test
    void noExerciseComesTwiceInASession() {
        everyDay((week, day) ->
                new LinkedHashSet<>(ids(day)).size() == day.items().size() ? "" : "twice");
    }

    /**
     * Breathing or movement, then strength, then stretches, then relaxation; the classic six keeps
     * its own order.
     */
    @Test
    void aSessionMovesFromMovementToStrengthToStretchToRelaxation() {
        everyDay((week, day) -> {
            if (week.classic()) return "";
            List<Integer> phases =
                    new ArrayList<>(day.items().stream().map(SessionLawsTest::phase).toList());
            while (!phases.isEmpty() && phases.getFirst() == 4) phases.removeFirst();
            return phases.equals(phases.stream().sorted().toList()) ? "" : "out of order";
        });
    }

    private static int phase(Item item) {
        Exercise exercise = item.exercise();
        if (exercise.by(Mechanism.strength)) return 2;
        if (exercise.by(Mechanism.ROM) && exercise.stretch()) return 3;
        return exercise.by(Mechanism.ROM) || exercise.by(Mechanism.posture) ? 1 : 4;
    }

    /** The numbers of 5.2, as upper bounds. */
    @Test
    void aSessionKeepsToItsTemplate() {
        int[][] rows = {{1, 0, 1}, {2, 1, 2}, {5, 1, 2}, {8, 2, 5}, {15, 3, 2}, {20, 5, 3}};
        everyDay((week, day) -> {
            if (week.classic()) return "";
            int minutes =
                    isLittleAndOften(week)
                            ? Math.min(3, week.one().context().minutesPerDay())
                            : week.one().context().minutesPerDay();
            int[] row = rows[0];
            for (int[] one : rows) if (one[0] <= minutes) row = one;
            long strength =
                    day.items().stream()
                            .filter(i -> phase(i) == 2 && !isDailyMobility(i.exercise()))
                            .count();
            long other = day.items().stream().filter(i -> phase(i) == 1 || phase(i) == 3).count();
            return strength <= Math.max(row[1], minutes == 1 ? 1 : 0) && other <= row[2]
                    ? ""
                    : strength + " of strength, " + other + " others";
        });
    }

    /** Chin tucks are light strength work and mobility at once, and may stand in either place. */
    private static boolean isDailyMobility(Exercise exercise) {
        boolean daily = exercise.load().isPresent() && exercise.load().get().daily();
        return daily && (exercise.by(Mechanism.ROM) || exercise.by(Mechanism.posture));
    }

    static boolean isLittleAndOften(Week week) {
        Complaint complaint = week.one().situation().complaint();
        return complaint.painNow() >= 6 && complaint.durationDays() <= 41;
    }

    @Test
    void strongNewPainGetsLittleAndOften() {
        everyDay((week, day) -> {
            if (week.classic() || !isLittleAndOften(week)) return "";
            boolean often =
                    week.one().context().minutesPerDay() < 9
                            || day.times() >= 3 && day.times() <= 5;
            return often && day.seconds() <= 180
                    ? ""
                    : day.times() + " times " + day.seconds() + " s";
        });
    }

    @Test
    void hypermobilityAllowsOneItemOfMobilityInASession() {
        everyDay((week, day) -> {
            if (week.classic() || !SafetyLawsTest.active(week, "M-HYPERMOB")) return "";
            return day.items().stream().filter(i -> i.exercise().by(Mechanism.ROM)).count() <= 1
                    ? ""
                    : "too much mobility";
        });
    }

    @Test
    void microBreaksAreShortAndOnlyForPeopleAtADesk() {
        everyWeek(week ->
                week.one().context().deskHours() >= 4 || week.plan().microBreaks().isEmpty());
        everyWeek(week ->
                week.plan().microBreaks().stream()
                        .allMatch(item -> seconds(item.exercise(), item.dose()) <= 120));
    }
}
