package health.limber.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URI;

class OriginsTest {
    @Test
    void withoutAPublicAddressTheNamesOfThisComputerAreOurs() {
        Origins origins = new Origins(null, false, 8080);
        assertThat(origins.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(origins.secure()).isFalse();
        assertThat(origins.isOurs("http://localhost:8080")).isTrue();
        assertThat(origins.isOurs("http://127.0.0.1:8080")).isTrue();
        assertThat(origins.isOurs("http://[::1]:8080")).isTrue();
        for (String other :
                new String[] {
                    "null",
                    "",
                    "http://localhost",
                    "http://localhost:8081",
                    "https://localhost:8080"
                }) assertThat(origins.isOurs(other)).as(other).isFalse();
        assertThat(origins.isOurs(null)).isFalse();
    }

    @Test
    void withAPublicAddressThatAloneIsOurs() {
        Origins origins = new Origins(URI.create("https://Limber.example.org:443/"), false, 8080);
        assertThat(origins.publicUrl()).isEqualTo(URI.create("https://limber.example.org"));
        assertThat(origins.secure()).isTrue();
        assertThat(origins.isOurs("https://limber.example.org")).isTrue();
        for (String other :
                new String[] {
                    "http://limber.example.org",
                    "https://limber.example.org:8443",
                    "https://limber.example.org.evil.example",
                    "https://evil.example",
                    "http://localhost:8080"
                }) assertThat(origins.isOurs(other)).as(other).isFalse();
    }

    @Test
    void encryptedByItselfItIsHttpsOnThisComputerToo() {
        Origins origins = new Origins(null, true, 8443);
        assertThat(origins.publicUrl()).isEqualTo(URI.create("https://localhost:8443"));
        assertThat(origins.secure()).isTrue();
    }
}
