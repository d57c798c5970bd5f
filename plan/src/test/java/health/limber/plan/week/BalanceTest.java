package health.limber.plan.week;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint.Region;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a week is made of, and how long somebody lies flat in it. */
class BalanceTest {
    private static final Item NECK = item(BodyRegion.neck, Mechanism.ROM, "supine_flat", 20);
    private static final Item BACK = item(BodyRegion.lumbar, Mechanism.strength, "prone", 30);

    private static Item item(BodyRegion region, Mechanism mechanism, String tag, int seconds) {
        var exercise = Small.tagged(region, mechanism, tag);
        return new Item(exercise, exercise.doses().beginner(), seconds, List.of(), List.of());
    }

    @Test
    void secondsAreCountedForEachMechanismAndEachComplaint() {
        List<List<Item>> days = List.of(List.of(NECK, BACK), List.of(), List.of(NECK));
        Balance week = Balance.of(days, List.of(Region.neck, Region.low));
        assertThat(week.seconds(Mechanism.ROM)).isEqualTo(40);
        assertThat(week.seconds(Mechanism.strength)).isEqualTo(30);
        assertThat(week.seconds(Mechanism.posture)).isEqualTo(70);
        assertThat(week.seconds(Mechanism.relaxation)).isZero();
        assertThat(week.forRegion()).containsEntry(Region.neck, 40).containsEntry(Region.low, 30);
        assertThat(week.sessionDays()).isEqualTo(2);
        assertThat(week.strengthDays()).isEqualTo(1);
    }

    @Test
    void aWeekOfNothingIsNothing() {
        Balance none = Balance.of(List.of(List.of(), List.of()), List.of(Region.low));
        assertThat(none.sessionDays()).isZero();
        assertThat(none.strengthDays()).isZero();
        assertThat(none.forRegion()).isEmpty();
        assertThat(Balance.of(List.of(List.of(NECK)), List.of(Region.low)).forRegion()).isEmpty();
    }

    @Test
    void lyingFlatIsCountedUntilSomethingElseComes() {
        assertThat(SessionTime.longestSupineSeconds(List.of())).isZero();
        assertThat(SessionTime.longestSupineSeconds(List.of(BACK))).isZero();
        assertThat(SessionTime.longestSupineSeconds(List.of(NECK, NECK))).isEqualTo(50);
        assertThat(SessionTime.longestSupineSeconds(List.of(NECK, NECK, BACK, NECK))).isEqualTo(50);
        assertThat(SessionTime.longestSupineSeconds(List.of(NECK, BACK, NECK, NECK, NECK)))
                .isEqualTo(80);
    }
}
