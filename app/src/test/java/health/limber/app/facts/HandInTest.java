package health.limber.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

class HandInTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    /** One fact of a device whose clock is off by so much, an hour old. */
    private static Draft handedIn(Duration off) {
        Instant there = NOW.plus(off);
        Instant at = there.minus(Duration.ofHours(1));
        String body =
                """
                {"sentAt":%d,"device":"phone","facts":[{"id":"%s","kind":"started","version":1,
                 "at":%d,"zone":"UTC","day":"%s","payload":{"prescribed":"a"}}]}
                """
                        .formatted(
                                there.toEpochMilli(),
                                FactId.next(NOW),
                                at.toEpochMilli(),
                                LocalDate.ofInstant(at, java.time.ZoneOffset.UTC));
        return HandIn.read(JsonMapper.shared().readTree(body), NOW.toEpochMilli())
                .drafts()
                .getFirst();
    }

    @Test
    void aClockThatIsRightIsBelieved() {
        assertThat(handedIn(Duration.ZERO).day()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(handedIn(Duration.ofMinutes(20)).at())
                .isEqualTo(NOW.minus(Duration.ofHours(1)).toEpochMilli());
    }

    /** A sign of danger told on such a phone must lock for its full days, from today. */
    @Test
    void aPhoneWhoseDateIsFarOffDoesNotMoveTheDay() {
        for (int days : new int[] {-400, -8, -2, 2, 30})
            assertThat(handedIn(Duration.ofDays(days)).day())
                    .as(days + " days off")
                    .isEqualTo(LocalDate.of(2026, 11, 23));
    }
}
