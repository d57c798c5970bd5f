package health.limber.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class FactIdTest {
    @Test
    void anIdIsAUuidOfVersionSeven() {
        for (int i = 0; i < 1000; i++)
            assertThat(FactId.isOne(FactId.next(Instant.now()))).isTrue();
        assertThat(FactId.isOne("3fa85f64-5717-4562-b3fc-2c963f66afa6")).isFalse();
        assertThat(FactId.isOne("")).isFalse();
    }

    @Test
    void idsOfTheSameMomentSortInTheOrderTheyWereMade() {
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        String before = FactId.next(now);
        for (int i = 0; i < 10_000; i++) {
            String next = FactId.next(now);
            assertThat(next).isGreaterThan(before);
            before = next;
        }
    }

    @Test
    void laterIdsSortLater() {
        assertThat(FactId.next(Instant.now()))
                .isLessThan(FactId.next(Instant.now().plusSeconds(1)));
    }
}
