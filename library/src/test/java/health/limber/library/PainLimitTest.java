package health.limber.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.plan.session.PainLimit;

import org.junit.jupiter.api.Test;

/** From which pain on an exercise is over for today. */
class PainLimitTest {

    @Test
    void itIsMoreThanTwoAboveTheStartOrAboveFiveAndAboveTheStart() {
        assertThat(PainLimit.stopsFrom(Shelf.open(null).library()))
                .containsExactly(3, 4, 5, 6, 6, 6, 7, 8, 9, 10, 11);
    }
}
