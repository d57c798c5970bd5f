package health.limber.app;

import health.limber.app.facts.FactId;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;

/** What a visitor does first: from the landing page into a session. */
public final class FirstMinutes {
    private FirstMinutes() {}

    /** Answers the safety page with "none of these"; gives the address of the session. */
    public static String begin(Visitor visitor) {
        return where(answer(visitor, Map.of("place", "neck", "minutes", "3", "answer", "none")));
    }

    /** Sends the safety page with these fields. */
    public static HttpResponse<String> answer(Visitor visitor, Map<String, String> fields) {
        Map<String, String> all = new java.util.LinkedHashMap<>(fields);
        all.putIfAbsent("once", FactId.next(Instant.now()));
        return visitor.submit("/start?place=neck&minutes=3", "/start", all);
    }

    /** Where an answer leads. */
    public static String where(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .orElse("");
    }
}
