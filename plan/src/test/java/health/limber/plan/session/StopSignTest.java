package health.limber.plan.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.condition.Condition;
import health.limber.plan.session.StopSign.Way;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** Which signs a person is asked about when it hurts, and what follows. */
class StopSignTest {

    /** A sign of so much: what follows at once, whether it ends the session, the wait before. */
    private static Way way(String then, boolean ends, int wait) {
        return sign(Optional.of(then), ends, wait, List.of()).way();
    }

    /** A sign that only these precautions ask about. */
    private static StopSign asked(String... precautions) {
        return sign(Optional.empty(), false, 0, List.of(precautions));
    }

    private static StopSign sign(
            Optional<String> then, boolean ends, int wait, List<String> precautions) {
        boolean one = precautions.size() == 1;
        return new StopSign(
                "sign",
                then,
                ends,
                wait,
                one ? Optional.of(precautions.getFirst()) : Optional.empty(),
                one ? List.of() : precautions,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Optional.empty());
    }

    @Test
    void everyoneIsAskedUnlessItIsAboutAPrecaution() {
        assertThat(asked().concerns(List.of())).isTrue();
        StopSign sugar = asked("M-INSULIN");
        assertThat(sugar.concerns(List.of())).isFalse();
        assertThat(sugar.concerns(List.of("M-KNEE"))).isFalse();
        assertThat(sugar.concerns(List.of("M-KNEE", "M-INSULIN"))).isTrue();
        StopSign pregnant = asked("M-PREG1", "M-PREG2");
        assertThat(pregnant.concerns(List.of())).isFalse();
        assertThat(pregnant.concerns(List.of("M-KNEE"))).isFalse();
        assertThat(pregnant.concerns(List.of("M-PREG2"))).isTrue();
    }

    @Test
    void waitingComesFirstThenTheEmergencyThenTheEnd() {
        assertThat(way("EMERGENCY", true, 60)).isEqualTo(Way.wait);
        assertThat(way("EMERGENCY", true, 0)).isEqualTo(Way.emergency);
        assertThat(way("sugar-and-rest", true, 0)).isEqualTo(Way.end);
        assertThat(way("stop-exercise", false, 0)).isEqualTo(Way.stopItem);
    }

    @Test
    void painSpeaksThroughItsNumber() {
        StopSign words = asked();
        assertThat(words.isAsked()).isTrue();
        StopSign number =
                new StopSign(
                        "pain-high",
                        words.then(),
                        false,
                        0,
                        words.precaution(),
                        List.of(),
                        words.marks(),
                        words.asks(),
                        words.blockUntil(),
                        0,
                        7,
                        Optional.of(new Condition.Always()));
        assertThat(number.isAsked()).isFalse();
    }
}
