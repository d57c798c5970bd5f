package health.limber.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Visitor;
import health.limber.app.facts.Draft;
import health.limber.app.facts.Ledger;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;

import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who ticked something on the short safety page and answers the questions. */
final class Asked {
    private static final Pattern QUESTION =
            Pattern.compile("<fieldset class=\"ask\" id=\"(\\w+)\"");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final int PAGES_MAX = 40;

    private final RunningServer server;
    private final Visitor visitor;

    /** Somebody who ticked nothing and has a session before them. */
    static Asked withSession(RunningServer server) {
        Asked one = new Asked(server);
        FirstMinutes.begin(one.visitor);
        return one;
    }

    private Asked(RunningServer server) {
        this.server = server;
        visitor = server.visitor();
    }

    Asked(RunningServer server, String place, String ticked) {
        this.server = server;
        visitor = server.visitor();
        FirstMinutes.answer(
                visitor,
                Map.of("place", place, "minutes", "5", "ticked", ticked, "answer", "some"));
    }

    static String hidden(String page, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!found.find()) throw new AssertionError("there is no " + name + " in:\n" + page);
        return found.group(1);
    }

    HttpResponse<String> get(String path) {
        return visitor.get(path);
    }

    /** Where the next page is. */
    String next() {
        return where(visitor.get("/screening"));
    }

    static String where(HttpResponse<String> answer) {
        return FirstMinutes.where(answer);
    }

    static List<String> questions(String page) {
        List<String> ids = new ArrayList<>();
        Matcher found = QUESTION.matcher(page);
        while (found.find()) ids.add(found.group(1));
        return ids;
    }

    /** The id the form of a page carries. */
    static String form(String page) {
        Matcher found = FORM.matcher(page);
        if (!found.find()) throw new AssertionError("there is no form in:\n" + page);
        return found.group(1);
    }

    /** Sends these fields as the page at {@code path}. */
    HttpResponse<String> send(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("form", form(visitor.get(path).body()));
        return visitor.submit(path, path, all);
    }

    HttpResponse<String> submit(String from, String path, Map<String, String> fields) {
        return visitor.submit(from, path, fields);
    }

    /** Answers yes to one question, no to the rest of its page, and "none" where it is not. */
    HttpResponse<String> answer(String path, Map<String, String> yes) {
        String page = visitor.get(path).body();
        Map<String, String> fields = new LinkedHashMap<>();
        for (String id : questions(page)) {
            if (yes.containsKey(id)) fields.put(id, yes.get(id));
            else if (page.contains("name=\"" + id + ".not\"")) fields.put(id + ".not", "yes");
            else if (page.contains("name=\"" + id + "\" value=\"no\"")) fields.put(id, "no");
            else fields.put(id, "none");
        }
        return send(path, fields);
    }

    /** Tells what one page asks, as somebody with a dull low back does. */
    HttpResponse<String> tell(String part) {
        return tell(part, Map.of());
    }

    /** The same with these fields instead. */
    HttpResponse<String> tell(String part, Map<String, String> other) {
        Map<String, String> usual =
                switch (part) {
                    case "where" -> Map.of("where", "low");
                    case "kind" -> Map.of("kind", "dull_persistent");
                    case "strength" -> Map.of("pain", "4");
                    case "since" -> Map.of("ago", "6", "unit", "months");
                    case "age" -> Map.of("age", "41");
                    default -> Map.of();
                };
        Map<String, String> fields = new LinkedHashMap<>(usual);
        fields.putAll(other);
        return send("/screening/" + part, fields);
    }

    /** Agrees, and tells everything about the pain. */
    void tellAll() {
        for (Telling one : Telling.values()) tell(one.part());
    }

    /** Answers page after page until the answer stands there; gives the pages it met. */
    List<String> walk(Map<String, String> yes) {
        List<String> met = new ArrayList<>();
        String path = next();
        while (path.startsWith("/screening/") && met.size() < PAGES_MAX) {
            met.add(path);
            String part = path.substring("/screening/".length());
            HttpResponse<String> sent =
                    Telling.of(part).isPresent() ? tell(part) : answer(path, yes);
            if (sent.statusCode() != 303) throw new AssertionError(path + "\n" + sent.body());
            path = where(sent);
        }
        met.add(path);
        return met;
    }

    List<Fact> facts() {
        return server.part(Ledger.class).facts(person());
    }

    /** Keeps something that happened on a device. */
    String happened(Event event) {
        Draft draft = Draft.now(ZonedDateTime.now(ZoneOffset.UTC), event);
        assertThat(server.part(Ledger.class).append(person(), List.of(draft)).kept()).hasSize(1);
        return draft.id();
    }

    private String person() {
        return server.person(visitor);
    }

    /** The kinds of what was kept. */
    List<String> kinds() {
        return facts().stream().map(fact -> fact.event().getClass().getSimpleName()).toList();
    }
}
