package health.limber.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.limber.app.account.Attempts.Kind;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

class AttemptsTest {
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final InstantSource source = () -> now;
    private final Attempts attempts = new Attempts(source.withZone(ZoneOffset.UTC));

    @Test
    void theEleventhFailureOfAnAddressHasToWait() {
        for (int i = 0; i < 10; i++) sign("anna@example.org", "192.0.2." + i);
        assertThatThrownBy(() -> sign("anna@example.org", "192.0.2.99"))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        e ->
                                assertThat(e.patience())
                                        .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(15)));
        assertThatCode(() -> sign("ben@example.org", "192.0.2.99")).doesNotThrowAnyException();
        now = now.plus(Duration.ofMinutes(15));
        assertThatCode(() -> sign("anna@example.org", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void oneClientMayNotTryEverybody() {
        for (int i = 0; i < 30; i++) sign("person" + i + "@example.org", "2001:db8::" + (i + 1));
        assertThatThrownBy(() -> sign("next@example.org", "2001:db8::ff"))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThatCode(() -> sign("next@example.org", "2001:db8:1::1")).doesNotThrowAnyException();
    }

    @Test
    void whatSucceedsDoesNotCount() {
        for (int i = 0; i < 100; i++) {
            sign("anna@example.org", "192.0.2.1");
            attempts.succeeded(Kind.SIGN_IN, "anna@example.org", from("192.0.2.1"));
        }
        assertThatCode(() -> sign("anna@example.org", "192.0.2.1")).doesNotThrowAnyException();
    }

    private void sign(String email, String client) {
        attempts.take(Kind.SIGN_IN, email, from(client));
    }

    private static MockHttpServletRequest from(String client) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(client);
        return request;
    }
}
