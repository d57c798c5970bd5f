package health.limber.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpHeaders;

class ProtectionTest {
    private final RunningServer server = RunningServer.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/exercises",
                "/about",
                "/no/such/page",
                "/test/broken",
                "/assets/limber.css"
            })
    void everyAnswerTellsTheBrowserWhatToRefuse(String path) {
        HttpHeaders headers = server.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .startsWith("default-src 'none';")
                                .doesNotContain("unsafe", "http", "*", "data:"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }

    @Test
    void nobodyIsRemembered() {
        assertThat(server.get("/exercises").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(server.get("/login").statusCode()).isEqualTo(404);
    }
}
