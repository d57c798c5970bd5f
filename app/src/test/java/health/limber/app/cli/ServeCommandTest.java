package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.storage.DataFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

class ServeCommandTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aPortInUseIsASentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            refused(
                    "Port "
                            + port
                            + " is already in use. Stop what uses it, or choose another with"
                            + " --port.",
                    "--port",
                    port,
                    "--data",
                    data());
        }
        try (DataFolder free = DataFolder.open(folder.resolve("data"))) {
            assertThat(free.path()).isDirectory();
        }
    }

    @Test
    void aDataFolderInUseIsASentence() {
        try (DataFolder taken = DataFolder.open(folder.resolve("data"))) {
            refused(
                    "Another Limber is already using the data folder " + taken.path() + ".",
                    "--port",
                    "0",
                    "--data",
                    data());
        }
    }

    @Test
    void aCountryWhoseNumberIsNotKnownIsASentence() {
        refused(
                "country is XX; expected one whose emergency number is known: AT,",
                "--country",
                "xx",
                "--data",
                data());
    }

    @Test
    void anAddressThatIsNotThisComputersIsASentence() {
        refused(
                "Limber cannot listen on 192.0.2.1",
                "--port",
                "0",
                "--data",
                data(),
                "--address",
                "192.0.2.1",
                "--public-url",
                "https://limber.example.org",
                "--trusted-proxy",
                "192.0.2.2");
    }

    @Test
    void aCertificateThatIsNoneIsASentence() throws IOException {
        String none = Files.writeString(folder.resolve("none.pem"), "a letter").toString();
        refused(
                "Limber cannot use the certificate " + none + " with the key " + none + ": ",
                "--port",
                "0",
                "--data",
                data(),
                "--tls-certificate",
                none,
                "--tls-key",
                none);
    }

    @Test
    void aBrokenLibraryIsToldWithItsProblems() throws IOException {
        Path exercise = Files.createDirectories(folder.resolve("library/exercises/hop"));
        Files.writeString(exercise.resolve("exercise.yaml"), "formatVersion: 1\nid: hop\n");
        String said =
                refused(
                        "The library cannot be used:",
                        "--port",
                        "0",
                        "--data",
                        data(),
                        "--library",
                        folder.resolve("library").toString());
        assertThat(said).contains("exercises/hop/exercise.yaml");
    }

    @Test
    void aConfigurationThatCannotBeReadIsASentence() {
        refused(
                "The configuration file " + folder.resolve("none.yml") + " cannot be read.",
                "--config",
                folder.resolve("none.yml").toString());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static String refused(String sentence, String... arguments) {
        StringWriter err = new StringWriter();
        int exit =
                new CommandLine(new ServeCommand()).setErr(new PrintWriter(err)).execute(arguments);
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).startsWith(sentence).doesNotContain("\tat ", "Exception");
        return err.toString();
    }
}
