package health.limber.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.http.HelpLines;
import health.limber.app.http.Origins;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Who gets in, how, and whose word about a visitor is believed. */
class DoorTest {
    private static final String PUBLIC = "https://limber.example.org";

    @TempDir private Path folder = Path.of("");

    @Test
    void withACertificateItSpeaksHttpsByItself() throws Exception {
        KeyStore store = certificate();
        Reach reach =
                new Reach(
                        0,
                        Reach.LOOPBACK,
                        null,
                        new Reach.Tls(folder.resolve("cert.pem"), folder.resolve("key.pem")),
                        List.of());
        try (RunningServer server = start(reach)) {
            URI url = server.part(Origins.class).publicUrl();
            assertThat(url.toString()).matches("https://localhost:\\d+");
            TrustManagerFactory trusting =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusting.init(store);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, trusting.getTrustManagers(), null);
            HttpResponse<String> answer =
                    HttpClient.newBuilder()
                            .sslContext(tls)
                            .build()
                            .send(
                                    HttpRequest.newBuilder(url.resolve("/exercises")).build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    @Test
    void aTrustedProxyIsBelieved() {
        try (RunningServer server = start(behind("127.0.0.1"))) {
            assertThat(seen(server)).isEqualTo("https limber.example.org 203.0.113.9");
        }
    }

    @Test
    void withoutATrustedProxyNobodyIsBelieved() {
        try (RunningServer server =
                start(new Reach(0, Reach.LOOPBACK, URI.create(PUBLIC), null, List.of()))) {
            assertThat(seen(server)).startsWith("http 127.0.0.1 127.0.0.1");
        }
    }

    @Test
    void anotherProxyThanTheTrustedOneIsNotBelieved() {
        try (RunningServer server = start(behind("10.0.0.5"))) {
            assertThat(seen(server)).startsWith("http 127.0.0.1 127.0.0.1");
        }
    }

    @Test
    void whereAProxyEncryptsNobodyComesInPastIt() throws Exception {
        Optional<String> own = addressOfThisComputer();
        try (RunningServer server = start(behind("10.0.0.5"))) {
            assertThat(server.get("/exercises").statusCode()).isEqualTo(200);
            if (own.isEmpty()) return; // a computer without a network has nobody to refuse
            URI past = URI.create("http://" + own.get() + ":" + server.port() + "/exercises");
            HttpResponse<String> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(past).build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Tomcat", "Exercises");
        }
    }

    private static String seen(RunningServer server) {
        return server.get(
                        "/about/test/visitor",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "limber.example.org",
                        "X-Forwarded-For",
                        "203.0.113.9")
                .body();
    }

    private static Reach behind(String proxy) {
        return new Reach(
                0, "0.0.0.0", URI.create(PUBLIC), null, List.of(InetAddress.ofLiteral(proxy)));
    }

    private RunningServer start(Reach reach) {
        return RunningServer.start(
                new ServerSettings(
                        reach, folder.resolve("data"), null, null, HelpLines.NONE, null));
    }

    private static Optional<String> addressOfThisComputer() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
    }

    /** A certificate of our own in PEM, and as what a browser would trust. */
    private KeyStore certificate() throws Exception {
        Path store = folder.resolve("made.p12");
        Process made =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "limber",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-validity",
                                "2",
                                "-storepass",
                                "secret",
                                "-keystore",
                                store.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.txt").toFile())
                        .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance(store.toFile(), "secret".toCharArray());
        pem("cert.pem", "CERTIFICATE", keys.getCertificate("limber").getEncoded());
        pem("key.pem", "PRIVATE KEY", keys.getKey("limber", "secret".toCharArray()).getEncoded());
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("limber", keys.getCertificate("limber"));
        return trusted;
    }

    private void pem(String name, String kind, byte[] der) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "-----BEGIN "
                        + kind
                        + "-----\n"
                        + Base64.getMimeEncoder().encodeToString(der)
                        + "\n-----END "
                        + kind
                        + "-----\n");
    }
}
