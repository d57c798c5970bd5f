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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A guest with a plan who has used the program every day for a year, all of it over HTTP. */
final class Guest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern EXERCISE =
            Pattern.compile("\"index\":\\d+,\"exercise\":\"([^\"]+)\"");

    /** What every page of the screening is answered with; it takes the fields it asked for. */
    private static final String SCREENED =
            "where=neck&kind=dull_persistent&pain=4&ago=6&unit=months&age=44&none=yes";

    private static final int PAGES_MAX = 40;
    private static final int DAYS = 365;
    private static final int DAYS_AT_ONCE = 40;
    private static final int ITEMS_A_DAY = 5;

    private final HttpClient client;
    private final URI origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private List<String> exercises = List.of();

    Guest(HttpClient client, URI origin) {
        this.client = client;
        this.origin = origin;
    }

    /** Comes in, is screened and hands in the year; gives the address of today's session. */
    String settle() throws IOException, InterruptedException {
        String safety = body("/start?place=neck&minutes=8");
        String answer = "place=neck&minutes=8&answer=none&once=" + found(ONCE, safety);
        String first = post("/start", answer, safety);
        exercises = List.copyOf(exercises(body(first)));
        String prescribed = first.substring(first.lastIndexOf('/') + 1);
        LocalDate from = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
        for (int day = 0; day < DAYS; day += DAYS_AT_ONCE)
            handIn(prescribed, from.plusDays(day), Math.min(DAYS_AT_ONCE, DAYS - day));
        beScreened();
        return post("/today/start", "", body("/today"));
    }

    /** A page, as this guest asks for it. */
    HttpRequest page(String address) {
        return request(address).build();
    }

    private void beScreened() throws IOException, InterruptedException {
        String address = where(send(request("/screening")));
        for (int page = 0; address.startsWith("/screening/"); page++) {
            if (page == PAGES_MAX) throw new IllegalStateException("there is no end at " + address);
            String asked = body(address);
            address = post(address, SCREENED + "&form=" + found(FORM, asked), asked);
        }
    }

    private static SequencedSet<String> exercises(String session) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        Matcher matcher = EXERCISE.matcher(session);
        while (matcher.find()) ids.add(matcher.group(1));
        if (ids.isEmpty()) throw new IllegalStateException("the session page has changed");
        return ids;
    }

    private String body(String address) throws IOException, InterruptedException {
        return send(request(address)).body();
    }

    /** Sends a form of {@code page}; gives the address it leads to. */
    private String post(String address, String fields, String page)
            throws IOException, InterruptedException {
        return where(
                send(
                        request(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                fields + "&_csrf=" + found(CSRF, page)))));
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> URI.create(address).getPath())
                .orElseThrow(() -> new IllegalStateException(answer + " leads nowhere"));
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

    private List<String> day(String prescribed, LocalDate day) {
        List<String> facts = new ArrayList<>();
        long at = day.toEpochDay() * 86_400_000L + 8 * 3_600_000L;
        String started = id(at);
        facts.add(fact(started, at, "started", "{\"prescribed\":\"%s\"}".formatted(prescribed)));
        for (int n = 0; n < ITEMS_A_DAY; n++) {
            String exercise = exercises.get(n % exercises.size());
            facts.add(
                    fact(
                            id(at + 2 * n + 1),
                            at + 2 * n + 1,
                            "done",
                            "{\"started\":\"%s\",\"item\":%d,\"exercise\":\"%s\",\"outcome\":\"done\"}"
                                    .formatted(started, n % exercises.size(), exercise)));
            facts.add(
                    fact(
                            id(at + 2 * n + 2),
                            at + 2 * n + 2,
                            "felt",
                            "{\"started\":\"%s\",\"moment\":\"worst\",\"exercise\":\"%s\",\"pain\":2,\"effort\":5}"
                                    .formatted(started, exercise)));
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
        if (!matcher.find())
            throw new IllegalStateException("there is no " + pattern + " in:\n" + page);
        return matcher.group(1);
    }
}
