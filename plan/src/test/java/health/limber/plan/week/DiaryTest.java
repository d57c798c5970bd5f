package health.limber.plan.week;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Position;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class DiaryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Exercise SQUAT = Small.exercise("squat", 3, Small.heavy("leg"));
    private static final Exercise BRIDGE = Small.exercise("bridge", 3, Small.heavy("leg"));
    private static final Exercise ROW = Small.exercise("row", 3, Small.heavy("shoulder"));
    private static final Exercise TUCK = Small.exercise("tuck", 7, Small.light("leg"));
    private static final Exercise BEND = Small.mobility("bend", Position.standing);
    private static final Exercise TURN = Small.mobility("turn", Position.chair);
    private static final Exercise LEAN = Small.mobility("lean", Position.chair);
    private static final Catalogue CATALOGUE =
            Small.catalogue(SQUAT, BRIDGE, ROW, TUCK, BEND, TURN, LEAN);

    private static Diary after(History.Day... days) {
        return new Diary(MONDAY, new History(List.of(days)), CATALOGUE);
    }

    private static History.Day day(int beforeMonday, String... exercises) {
        return new History.Day(MONDAY.minusDays(beforeMonday), List.of(exercises));
    }

    @Test
    void theProgrammeBeginsWithItsFirstSessionOrToday() {
        assertThat(after().dayOf(MONDAY)).isZero();
        assertThat(after().dayOf(MONDAY.plusDays(6))).isEqualTo(6);
        assertThat(after(day(9, "bend"), day(2, "bend")).dayOf(MONDAY)).isEqualTo(9);
    }

    @Test
    void aLoadGroupRestsForADay() {
        Diary diary = after();
        diary.write(SQUAT, MONDAY);
        assertThat(diary.allows(BRIDGE, MONDAY)).isTrue();
        assertThat(diary.allows(BRIDGE, MONDAY.plusDays(1))).isFalse();
        assertThat(diary.allows(BRIDGE, MONDAY.plusDays(2))).isTrue();
        assertThat(diary.allows(ROW, MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void yesterdayInTheHistoryCounts() {
        assertThat(after(day(1, "squat")).allows(BRIDGE, MONDAY)).isFalse();
        assertThat(after(day(2, "squat")).allows(BRIDGE, MONDAY)).isTrue();
    }

    @Test
    void lightWorkNeedsNoRestAndTiresNobody() {
        Diary diary = after();
        diary.write(SQUAT, MONDAY);
        assertThat(diary.allows(TUCK, MONDAY.plusDays(1))).isTrue();
        Diary light = after();
        light.write(TUCK, MONDAY);
        assertThat(light.allows(SQUAT, MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void anExerciseComesNoMoreOftenThanItMayInAnySevenDays() {
        Diary diary = after(day(5, "squat"), day(3, "row"));
        diary.write(SQUAT, MONDAY);
        diary.write(ROW, MONDAY);
        assertThat(diary.allows(SQUAT, MONDAY.plusDays(2))).isTrue();
        Diary often = after(day(6, "row"), day(4, "row"), day(2, "row"));
        assertThat(often.allows(ROW, MONDAY)).isFalse();
        assertThat(often.allows(ROW, MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void aLoadGroupIsTrainedOnThreeDaysInSevenAtMost() {
        Diary diary = after(day(6, "squat"), day(4, "bridge"), day(2, "squat"));
        assertThat(diary.allows(BRIDGE, MONDAY)).isFalse();
        assertThat(diary.allows(BRIDGE, MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void inTheFirstWeekEverythingMayBeNew() {
        Diary diary = after(day(6, "bend"));
        for (Exercise exercise : List.of(TURN, LEAN, ROW)) {
            assertThat(diary.allows(exercise, MONDAY)).isTrue();
            diary.write(exercise, MONDAY);
        }
    }

    @Test
    void fromTheEighthDayTwoExercisesInSevenDaysMayBeNew() {
        Diary diary = after(day(7, "bend"));
        diary.write(TURN, MONDAY);
        assertThat(diary.allows(LEAN, MONDAY)).isTrue();
        diary.write(LEAN, MONDAY.plusDays(1));
        assertThat(diary.allows(ROW, MONDAY.plusDays(6))).isFalse();
        assertThat(diary.allows(ROW, MONDAY.plusDays(7))).isTrue();
        assertThat(diary.allows(BEND, MONDAY.plusDays(6))).isTrue();
        assertThat(diary.allows(TURN, MONDAY.plusDays(6))).isTrue();
    }

    @Test
    void whatStandsInForSomethingForbiddenIsNotCountedAsNew() {
        Diary diary = after(day(7, "bend"));
        diary.freeOfCharge("row");
        diary.write(TURN, MONDAY);
        diary.write(LEAN, MONDAY);
        assertThat(diary.allows(ROW, MONDAY)).isTrue();
        assertThat(diary.allows(TUCK, MONDAY)).isFalse();
    }

    @Test
    void aHistoryMayNameExercisesThatAreNoMore() {
        Diary diary = after(day(3, "forgotten"));
        assertThat(diary.knows("forgotten")).isTrue();
        assertThat(diary.knows("bend")).isFalse();
    }
}
