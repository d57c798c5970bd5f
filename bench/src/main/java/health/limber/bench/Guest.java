package health.limber.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A guest who has used the program every day for a year, all of it over HTTP. */
final class Guest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final int DAYS = 365;
    private static final int DAYS_AT_ONCE = 40;
    private static final int FACTS_A_DAY = 12;

    private final HttpClient client;
    private final URI origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Guest(HttpClient client, URI origin) {
        this.client = client;
        this.origin = origin;
    }

    /** Comes in and hands in the year; gives the request for the page of the session. */
    HttpRequest settle() throws IOException, InterruptedException {
        String safety = send(request("/start?place=neck&minutes=3")).body();
        String form =
                "place=neck&minutes=3&answer=none&once="
                        + found(ONCE, safety)
                        + "&_csrf="
                        + found(CSRF, safety);
        String session =
                send(request("/start")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form)))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        String prescribed = session.substring(session.lastIndexOf('/') + 1);
        LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
        for (int day = 0; day < DAYS; day += DAYS_AT_ONCE)
            handIn(prescribed, first.plusDays(day), Math.min(DAYS_AT_ONCE, DAYS - day));
        return request("/session/" + prescribed).build();
    }

    private void handIn(String prescribed, LocalDate from, int days)
            throws IOException, InterruptedException {
        List<String> facts = new ArrayList<>();
        for (int day = 0; day < days; day++) facts.addAll(day(prescribed, from.plusDays(day)));
        String body =
                "{\"sentAt\":%d,\"device\":\"bench\",\"facts\":[%s]}"
                        .formatted(System.currentTimeMillis(), String.join(",", facts));
        HttpResponse<String> answer =
                send(
                        request("/facts")
                                .header("Content-Type", "application/json")
                                .header("Origin", origin.toString())
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200 || !answer.body().contains("\"refused\":[]"))
            throw new IllegalStateException("facts were refused: " + answer.body());
    }

    private static List<String> day(String prescribed, LocalDate day) {
        List<String> facts = new ArrayList<>();
        long at = day.toEpochDay() * 86_400_000L + 8 * 3_600_000L;
        String started = id(at);
        facts.add(fact(started, at, "started", "{\"prescribed\":\"%s\"}".formatted(prescribed)));
        for (int n = 1; n < FACTS_A_DAY - 1; n++) {
            String payload =
                    n % 2 == 0
                            ? "{\"started\":\"%s\",\"item\":0,\"exercise\":\"scap-retraction\",\"outcome\":\"done\"}"
                            : "{\"started\":\"%s\",\"moment\":\"worst\",\"exercise\":null,\"pain\":2,\"effort\":3}";
            facts.add(
                    fact(
                            id(at + n),
                            at + n,
                            n % 2 == 0 ? "done" : "felt",
                            payload.formatted(started)));
        }
        facts.add(
                fact(
                        id(at + 60),
                        at + 60,
                        "ended",
                        "{\"started\":\"%s\",\"how\":\"finished\",\"seconds\":140}"
                                .formatted(started)));
        return facts;
    }

    private static String fact(String id, long at, String kind, String payload) {
        LocalDate day = LocalDate.ofEpochDay(at / 86_400_000L);
        return "{\"id\":\"%s\",\"at\":%d,\"zone\":\"UTC\",\"day\":\"%s\",\"kind\":\"%s\",\"version\":1,\"payload\":%s}"
                .formatted(id, at, day, kind, payload);
    }

    private static String id(long at) {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        long high = at << 16 | 0x7000 | chance.nextInt(1 << 12);
        long low = chance.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path));
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String header : answer.headers().allValues("Set-Cookie")) {
            String pair = header.split(";", 2)[0];
            cookies.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return answer;
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) throw new IllegalStateException("the safety page has changed");
        return matcher.group(1);
    }
}
