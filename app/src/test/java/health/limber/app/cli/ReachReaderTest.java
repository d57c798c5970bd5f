package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.limber.app.Reach;
import health.limber.app.ServerSettings;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nothing that people tell Limber travels unencrypted. */
class ReachReaderTest {
    private static final String OPEN =
            "--address is 0.0.0.0, which other computers can reach, and what people tell Limber"
                    + " must not travel unencrypted: add --public-url https://…, and either"
                    + " --tls-certificate with --tls-key, or --trusted-proxy with the address of"
                    + " the proxy that encrypts.";

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void thisComputerAloneNeedsNothing(String address) {
        Reach reach = read("address", address);
        assertThat(reach.isLocal()).isTrue();
        assertThat(reach.publicUrl()).isNull();
        assertThat(reach.tls()).isNull();
    }

    @Test
    void anotherAddressNeedsAnAddressForPeopleAndEncryption() throws IOException {
        String certificate = file("certificate.pem");
        String key = file("key.pem");
        String url = "https://limber.example.org";
        refused(OPEN, "address", "0.0.0.0");
        refused(OPEN, "address", "0.0.0.0", "public-url", url);
        refused(OPEN, "address", "0.0.0.0", "trusted-proxy", "10.0.0.5");
        refused(
                OPEN,
                "address",
                "0.0.0.0",
                "public-url",
                "http://localhost",
                "trusted-proxy",
                "::1");

        Reach own =
                read(
                        "address",
                        "0.0.0.0",
                        "public-url",
                        url,
                        "tls-key",
                        key,
                        "tls-certificate",
                        certificate);
        assertThat(own.tls()).isEqualTo(new Reach.Tls(Path.of(certificate), Path.of(key)));
        Reach behind =
                read("address", "0.0.0.0", "public-url", url, "trusted-proxy", "10.0.0.5, ::1");
        assertThat(behind.publicUrl()).isEqualTo(URI.create(url));
        assertThat(behind.trustedProxies())
                .isEqualTo(
                        List.of(InetAddress.ofLiteral("10.0.0.5"), InetAddress.ofLiteral("::1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limber.example.org",
                "ftp://limber.example.org",
                "https://limber.example.org/back",
                "https://anna@limber.example.org",
                "https://limber.example.org?x=1",
                "https:///",
                "https://limber example"
            })
    void anAddressForPeopleIsAWebAddressWithoutAPath(String url) {
        refused(
                "--public-url is "
                        + url
                        + "; expected an address without a path, such as"
                        + " https://limber.example.org.",
                "public-url",
                url);
    }

    @Test
    void plainHttpIsForThisComputersOwnNameOnly() {
        assertThat(read("public-url", "http://localhost:8080").publicUrl()).hasPort(8080);
        assertThat(read("public-url", "http://[::1]:8080").publicUrl()).hasPort(8080);
        refused(
                "--public-url is http://limber.example.org; expected https://, because http:// is"
                        + " for this computer's own name only.",
                "public-url",
                "http://limber.example.org");
    }

    @Test
    void aCertificateAndItsKeyAreFilesAndGivenTogether() throws IOException {
        String certificate = file("certificate.pem");
        refused(
                "tls-key is missing; a certificate and its key are given together.",
                "tls-certificate",
                certificate);
        refused(
                "tls-certificate is missing; a certificate and its key are given together.",
                "tls-key",
                certificate);
        String none = folder.resolve("none.pem").toString();
        refused(
                "--tls-key is " + none + "; expected a file that can be read.",
                "tls-certificate",
                certificate,
                "tls-key",
                none);
        refused(
                "The public-url begins with http:// and there is a tls-certificate; make it"
                        + " https://.",
                "public-url",
                "http://localhost",
                "tls-certificate",
                certificate,
                "tls-key",
                certificate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.5,", "10.0.0.0/8", "all"})
    void aProxyIsTrustedByItsNumber(String proxies) {
        refused(
                "--trusted-proxy is "
                        + proxies
                        + "; expected network addresses such as 10.0.0.5, with commas between.",
                "trusted-proxy",
                proxies);
    }

    @Test
    void aDatabaseServerIsReadAndItsPasswordIsNeverTold() {
        ServerSettings settings =
                settings(
                        Map.of("LIMBER_DATABASE_PASSWORD", "tulip"),
                        "database",
                        "jdbc:postgresql://db/limber",
                        "database-user",
                        "anna");
        assertThat(settings.database()).isNotNull();
        assertThat(settings.toString()).contains("db/limber").doesNotContain("tulip");
        assertThatThrownBy(() -> settings(Map.of(), "database", "jdbc:mysql://db/x?password=tulip"))
                .hasMessage(
                        "--database is not the address of a PostgreSQL database; expected"
                                + " jdbc:postgresql://host/database.");
        refused("--database-user is set, but there is no database.", "database-user", "anna");
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "").toString();
    }

    private static Reach read(String... options) {
        return settings(Map.of(), options).reach();
    }

    private static void refused(String sentence, String... options) {
        assertThatThrownBy(() -> read(options))
                .isInstanceOf(SettingsException.class)
                .hasMessage(sentence);
    }

    private static ServerSettings settings(Map<String, String> environment, String... options) {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) given.put(options[i], options[i + 1]);
        return new SettingsReader(environment, null).read(given);
    }
}
