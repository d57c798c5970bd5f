package health.limber.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guest whose device hands in one fact after the other, as fast as they are acknowledged. */
final class Writer {
    private static final Pattern FIELD =
            Pattern.compile("name=\"(once|_csrf)\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final URI origin;
    private final String started;

    /** Comes in through the safety page, and begins the session. */
    Writer(String origin) throws IOException, InterruptedException {
        this.origin = URI.create(origin);
        String page = send(to("/start?place=neck&minutes=3")).body();
        StringBuilder form = new StringBuilder("place=neck&minutes=3&answer=none");
        for (Matcher field = FIELD.matcher(page); field.find(); )
            form.append('&').append(field.group(1)).append('=').append(field.group(2));
        String session =
                send(to("/start")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form.toString())))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        String prescribed = session.substring(session.lastIndexOf('/') + 1);
        started = handIn("started", "{\"prescribed\":\"%s\"}".formatted(prescribed));
    }

    /** Hands in until the server is gone. */
    void writeUntilItFalls() throws InterruptedException {
        String payload =
                "{\"started\":\"%s\",\"moment\":\"worst\",\"exercise\":null,\"pain\":2,\"effort\":3}"
                        .formatted(started);
        try {
            while (true) handIn("felt", payload);
        } catch (IOException e) {
            // It fell. What it had not acknowledged may be kept or not.
        }
    }

    /** Ids of what the server said is kept. */
    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    private String handIn(String kind, String payload) throws IOException, InterruptedException {
        long now = System.currentTimeMillis();
        String id = id(now);
        String fact =
                "{\"id\":\"%s\",\"at\":%d,\"zone\":\"UTC\",\"day\":\"%s\",\"kind\":\"%s\",\"version\":1,\"payload\":%s}"
                        .formatted(id, now, LocalDate.now(ZoneOffset.UTC), kind, payload);
        HttpResponse<String> answer =
                send(
                        to("/facts")
                                .header("Content-Type", "application/json")
                                .header("Origin", origin.toString())
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"sentAt\":%d,\"device\":\"phone\",\"facts\":[%s]}"
                                                        .formatted(now, fact))));
        List<JsonElement> kept =
                JsonParser.parseString(answer.body())
                        .getAsJsonObject()
                        .getAsJsonArray("kept")
                        .asList();
        if (kept.size() != 1 || !kept.getFirst().getAsString().equals(id))
            throw new AssertionError("not kept: " + answer.body());
        acknowledged.add(id);
        return id;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A UUIDv7. */
    private static String id(long now) {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        long high = now << 16 | 0x7000 | chance.nextInt(1 << 12);
        long low = chance.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
