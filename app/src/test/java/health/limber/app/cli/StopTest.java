package health.limber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class StopTest {
    private static final String SAYS = "Limber is running at ";

    @TempDir private Path folder = Path.of("");

    @Test
    void aServerThatIsStoppedFinishesItsAnswerAndClosesTheDatabase() throws Exception {
        Process server =
                Child.start(List.of(), List.of("serve", "--port", "0", "--data", folder.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String said = String.valueOf(out.readLine());
            assertThat(said).startsWith(SAYS + "http://localhost:");
            URI slow = URI.create(said.substring(SAYS.length()) + "/about/test/slow");
            CompletableFuture<HttpResponse<String>> answer =
                    HttpClient.newHttpClient()
                            .sendAsync(
                                    HttpRequest.newBuilder(slow).build(),
                                    HttpResponse.BodyHandlers.ofString());
            Thread.sleep(700);
            assertThat(folder.resolve("limber.db-wal")).exists();
            server.destroy();
            assertThat(answer.get(30, TimeUnit.SECONDS).body()).isEqualTo("done");
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(folder.resolve("limber.db")).exists();
            assertThat(folder.resolve("limber.db-wal")).doesNotExist();
        } finally {
            server.destroyForcibly();
        }
    }
}
