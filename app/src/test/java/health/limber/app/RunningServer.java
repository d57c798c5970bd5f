package health.limber.app;

import health.limber.app.storage.Sha256;
import health.limber.library.Shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The real server with the real library, on a free port and a data folder of its own. One serves
 * all page tests.
 */
public final class RunningServer implements AutoCloseable {
    private static @Nullable RunningServer shared;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private RunningServer(ServerSettings settings) {
        context = LimberServer.start(settings, Shelf.open(null));
    }

    /** One of its own, on a data folder that outlives it. */
    public static RunningServer on(Path data) {
        return start(ServerSettings.local(0, data));
    }

    /** A server of its own, for a test that would disturb others. */
    public static RunningServer start(ServerSettings settings) {
        return new RunningServer(settings);
    }

    public static synchronized RunningServer shared() {
        try {
            RunningServer running = shared;
            if (running == null) {
                Path data = Files.createTempDirectory("limber-pages");
                shared = running = new RunningServer(ServerSettings.local(0, data));
            }
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

    /** The answer to a GET of {@code path}, with headers given as name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
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

    /** The answer to a request for {@code path}. */
    public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> request) {
        return send(request.apply(HttpRequest.newBuilder(URI.create(origin() + path))).build());
    }

    public int port() {
        return LimberServer.port(context);
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

    /** Who this visitor is to the server. */
    public String person(Visitor visitor) {
        return known(visitor).orElseThrow();
    }

    /** The same; empty if nothing is kept of them. */
    public Optional<String> known(Visitor visitor) {
        return part(JdbcClient.class)
                .sql("select person from login where browser = ? and present")
                .param(Sha256.of(String.valueOf(visitor.cookies().get("limber"))))
                .query(String.class)
                .optional();
    }
}
