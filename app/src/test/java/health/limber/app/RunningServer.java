package health.limber.app;

import health.limber.library.Shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real server with the real library, on a free port and a data folder of its own. One serves
 * all page tests.
 */
public final class RunningServer implements AutoCloseable {
    private static @Nullable RunningServer shared;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private RunningServer(Path data) {
        context = LimberServer.start(ServerSettings.local(0, data), Shelf.open(null));
    }

    /** One of its own, on a data folder that outlives it. */
    public static RunningServer on(Path data) {
        return new RunningServer(data);
    }

    public static synchronized RunningServer shared() {
        try {
            RunningServer running = shared;
            if (running == null)
                shared = running = new RunningServer(Files.createTempDirectory("limber-pages"));
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser without a past. */
    public Visitor visitor() {
        return new Visitor(origin());
    }

    /** A part of the running program. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public String origin() {
        return "http://127.0.0.1:" + LimberServer.port(context);
    }

    @Override
    public void close() {
        context.close();
    }

    /** The answer to a GET of {@code path}. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin() + path)).build());
    }

    /** The same for a program that wants JSON. */
    public HttpResponse<String> getJson(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(origin() + path))
                        .header("Accept", "application/json")
                        .build());
    }

    /** The answer to {@code method} at {@code path}, with nothing in the body. */
    public HttpResponse<String> send(String method, String path) {
        return send(
                HttpRequest.newBuilder(URI.create(origin() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
