package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder that is served while somebody writes in it. */
class WatchingTest {
    private static final String SAYS = "Limber is running at ";
    private static final Path CAT_COW = Path.of("../library/exercises/cat-cow");

    @TempDir private Path folder = Path.of("");
    private @Nullable Process server;

    @Test
    void whatIsSavedIsShownAndAMistakeIsToldWhileThePagesStay() throws Exception {
        Path words = exercise().resolve("en.md");
        BufferedReader out = serve();
        URI page = URI.create(after(SAYS, out).substring(SAYS.length()) + "/exercises/cat-cow");
        assertThat(body(page)).contains("Cat");
        String before = figures(body(page));

        Files.writeString(words, Files.readString(words).replaceFirst("# .*", "# Tabby"));
        after("The library has changed", out);
        assertThat(body(page)).contains("<h1>Tabby</h1>");

        Path movement = words.resolveSibling("movement.yaml");
        Files.writeString(
                movement, Files.readString(movement).replaceFirst("azimuth: \\d+", "azimuth: 33"));
        after("The library has changed", out);
        assertThat(figures(body(page))).isNotEqualTo(before);

        Files.writeString(words.resolveSibling("exercise.yaml"), "formatVersion: [");
        assertThat(after("  exercises/cat-cow/exercise.yaml", out))
                .contains("is not readable YAML");
        assertThat(body(page)).contains("<h1>Tabby</h1>");
    }

    @Test
    void nobodyElseComesToALibraryThatIsBeingWritten() throws IOException {
        exercise();
        String library = folder.resolve("library").toString();
        assertThat(refused("--watch")).contains("--watch needs the folder to watch");
        assertThat(
                        refused(
                                "--watch",
                                "--library",
                                library,
                                "--address",
                                "192.0.2.1",
                                "--public-url",
                                "https://limber.example.org",
                                "--trusted-proxy",
                                "192.0.2.2"))
                .contains("--watch is for this computer only");
    }

    @AfterEach
    void stop() {
        if (server != null) server.destroyForcibly();
    }

    private Path exercise() throws IOException {
        Path to = Files.createDirectories(folder.resolve("library/exercises/cat-cow"));
        for (String file : new String[] {"exercise.yaml", "movement.yaml", "en.md"})
            Files.copy(CAT_COW.resolve(file), to.resolve(file));
        return to;
    }

    private BufferedReader serve() throws IOException {
        Process started =
                Child.start(
                                List.of(),
                                List.of(
                                        "serve",
                                        "--watch",
                                        "--library",
                                        folder.resolve("library").toString(),
                                        "--port",
                                        "0",
                                        "--data",
                                        folder.resolve("data").toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        server = started;
        return new BufferedReader(
                new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line that begins like this. */
    private static String after(String begin, BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine())
            if (line.startsWith(begin)) return line;
        throw new AssertionError("the server ended without saying: " + begin);
    }

    private static String body(URI page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The address of the first picture: a browser asks for it anew when it differs. */
    private static String figures(String page) {
        int from = page.indexOf("/figures/");
        return page.substring(from, page.indexOf('"', from));
    }

    private String refused(String... arguments) {
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new ServeCommand()).setErr(new PrintWriter(err));
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[all.length - 2] = "--data";
        all[all.length - 1] = folder.resolve("data").toString();
        assertThat(command.execute(all)).isEqualTo(2);
        return err.toString();
    }
}
