package health.limber.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.FirstMinutes;
import health.limber.app.RunningServer;
import health.limber.app.Visitor;
import health.limber.app.facts.FactId;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A session: its page, its document, and what comes back. */
class SessionPageTest {
    private static final Pattern DOCUMENT =
            Pattern.compile("<script type=\"application/json\" id=\"session\">(.*?)</script>");

    private final RunningServer server = RunningServer.shared();
    private final Visitor anna = server.visitor();
    private final String session = FirstMinutes.begin(anna);

    private JsonNode document() {
        Matcher json = DOCUMENT.matcher(anna.get(session).body());
        assertThat(json.find()).isTrue();
        return JsonMapper.shared().readTree(json.group(1));
    }

    private static String id() {
        return FactId.next(Instant.now());
    }

    private String fact(String id, String kind, String payload) {
        return """
        {"id":"%s","at":%d,"zone":"UTC","day":"%s","kind":"%s","version":1,"payload":%s}\
        """
                .formatted(
                        id,
                        System.currentTimeMillis(),
                        LocalDate.now(ZoneOffset.UTC),
                        kind,
                        payload);
    }

    private HttpResponse<String> handIn(String... facts) {
        return handInFrom(server.origin(), facts);
    }

    private HttpResponse<String> handInFrom(String origin, String... facts) {
        String body =
                "{\"sentAt\":"
                        + System.currentTimeMillis()
                        + ",\"device\":\"Firefox on Linux\",\"facts\":["
                        + String.join(",", facts)
                        + "]}";
        return anna.json("/facts", origin, body);
    }

    private String started() {
        String started = id();
        String payload = "{\"prescribed\":\"" + session.substring("/session/".length()) + "\"}";
        assertThat(handIn(fact(started, "started", payload)).statusCode()).isEqualTo(200);
        return started;
    }

    @Test
    void theDocumentLastsAsLongAsItsSegments() {
        JsonNode document = document();
        int sum = 0;
        for (JsonNode item : document.get("items")) {
            int seconds = 0;
            for (JsonNode segment : item.get("segments"))
                seconds += segment.get("seconds").intValue();
            assertThat(seconds).isEqualTo(item.get("seconds").intValue());
            sum +=
                    seconds
                            + (item.get("index").intValue() == 0
                                    ? 0
                                    : item.get("setUpSeconds").intValue());
        }
        assertThat(sum).isEqualTo(document.get("seconds").intValue()).isLessThanOrEqualTo(180);
    }

    @Test
    void theDocumentCarriesTheSignsAndThePainLimits() {
        JsonNode document = document();
        assertThat(document.get("signs").get(0).get("then").asString()).isEqualTo("emergency");
        assertThat(document.get("signs").findValuesAsString("id"))
                .contains("numb-bladder-weak", "dizzy-in-neck-move", "travels-down-limb")
                .doesNotContain("pain-high", "pregnancy-sign");
        assertThat(document.get("painStops").toString()).isEqualTo("[3,4,5,6,6,6,7,8,9,10,11]");
        assertThat(document.get("dizzySeconds").intValue()).isEqualTo(60);
        assertThat(document.get("emergency").get("whatToDo").asString())
                .contains("emergency number");
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(server.visitor().get(session).statusCode()).isIn(302, 303);
        Visitor emil = server.visitor();
        FirstMinutes.begin(emil);
        assertThat(emil.get(session).statusCode()).isEqualTo(404);
    }

    @Test
    void whatADeviceHandsInTwiceIsKeptOnce() {
        String id = id();
        String felt =
                fact(
                        id,
                        "felt",
                        "{\"started\":\"%s\",\"moment\":\"before\",\"exercise\":null,\"pain\":3,\"effort\":null}"
                                .formatted(started()));
        assertThat(handIn(felt).body()).contains("\"kept\":[\"" + id + "\"]");
        assertThat(handIn(felt, felt).body()).contains("\"kept\":[\"" + id + "\",\"" + id + "\"]");
    }

    @Test
    void anotherSiteCannotHandIn() {
        assertThat(handInFrom("https://evil.example").statusCode()).isEqualTo(403);
        assertThat(anna.json("/facts", null, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void aStrangerCannotHandIn() {
        assertThat(server.visitor().json("/facts", server.origin(), "{}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsNoHandInIsRefusedInASentence() {
        assertThat(anna.json("/facts", server.origin(), "nonsense").body())
                .contains("This is not JSON; nothing was kept.");
        assertThat(anna.json("/facts", server.origin(), "{}").body())
                .contains("sentAt is missing; expected epoch milliseconds. Nothing was kept.");
    }

    @Test
    void aFactThatCannotBeReadIsRefusedAndTheOthersAreKept() {
        String good = id();
        String payload = "{\"prescribed\":\"" + session.substring("/session/".length()) + "\"}";
        String answer =
                handIn(
                                fact(id(), "prescribed", "{}"),
                                fact(id(), "felt", "{\"pain\":99}"),
                                fact(good, "started", payload))
                        .body();
        assertThat(answer)
                .contains("\"kept\":[\"" + good + "\"]")
                .contains("prescribed is not made on a device.");
    }

    @Test
    void somebodyElsesFactsAreNotTakenAsMine() {
        String body = "{\"sentAt\":1,\"device\":\"x\",\"owner\":\"somebody else\",\"facts\":[]}";
        assertThat(anna.json("/facts", server.origin(), body).statusCode()).isEqualTo(401);
    }

    @Test
    void aSignOfDangerLocksEverything() {
        danger();
        assertThat(FirstMinutes.where(anna.get("/"))).isEqualTo("/answer");
        assertThat(FirstMinutes.where(anna.get("/start?place=neck&minutes=3")))
                .isEqualTo("/answer");
    }

    @Test
    void whatWasDoneBeforeASignOfDangerIsStillKeptAndLeadsToTheAnswer() {
        String csrf = Visitor.csrf(anna.get(session).body());
        danger();
        String once = id();
        HttpResponse<String> done =
                anna.post(session + "/done", Map.of("once", once, "item", "0", "_csrf", csrf));
        assertThat(FirstMinutes.where(done)).isEqualTo("/answer");
        List<String> kept =
                server.part(JdbcClient.class)
                        .sql("select kind from fact where payload like ? order by kind")
                        .param("%" + once + "%")
                        .query(String.class)
                        .list();
        assertThat(kept).contains("done", "ended");
    }

    private void danger() {
        String stopped = id();
        String about = "{\"started\":\"%s\",\"item\":0,\"exercise\":\"posture-reset-seated\"}";
        handIn(fact(stopped, "stopped", about.formatted(started())));
        handIn(
                fact(
                        id(),
                        "hurt",
                        ("{\"stopped\":\"%s\",\"where\":[],\"pain\":null,"
                             + "\"signs\":[\"chest-faint-breath-speech\"],\"way\":\"emergency\"}")
                                .formatted(stopped)));
    }

    @Test
    void withoutScriptTheDoneFormKeepsTheSession() {
        Map<String, String> form = Map.of("once", id(), "item", "0,1");
        HttpResponse<String> done = anna.submit(session, session + "/done", form);
        assertThat(FirstMinutes.where(done)).isEqualTo(session + "/after");
        assertThat(anna.get(session + "/after").body())
                .contains("Well done", "Shoulder Blade Squeeze", "worst pain", "Make an account");
        assertThat(anna.get("/").body()).doesNotContain("It waits where you left it");
    }

    @Test
    void howItFeltIsKeptOnce() {
        anna.submit(session, session + "/done", Map.of("once", id(), "item", "0"));
        String form = session + "/after";
        anna.submit(form, session + "/felt", Map.of("once", id(), "worst", "2", "hard", "4"));
        assertThat(anna.get(form).body()).doesNotContain("How hard was it?");
    }

    @Test
    void withoutScriptASignLeadsToTheEmergencyPage() {
        Map<String, String> form =
                Map.of(
                        "once", id(),
                        "item", "0",
                        "signs", "numb-bladder-weak",
                        "wish", "skip");
        HttpResponse<String> told = anna.submit(session + "/hurts", session + "/hurts", form);
        assertThat(FirstMinutes.where(told)).isEqualTo("/answer");
        assertThat(FirstMinutes.where(anna.get("/"))).isEqualTo("/answer");
    }

    @Test
    void withoutScriptDizzinessThatHasGoneDoesNotUndoAFall() {
        String signs = "dizzy-in-neck-move,fall-or-crack";
        Map<String, String> form = Map.of("once", id(), "item", "0", "signs", signs);
        HttpResponse<String> told = anna.submit(session + "/hurts", session + "/hurts", form);
        assertThat(FirstMinutes.where(told)).isEqualTo(session + "/dizzy");
        String dizzy = session + "/dizzy";
        HttpResponse<String> gone = anna.submit(dizzy, dizzy, Map.of("once", id(), "gone", "true"));
        assertThat(FirstMinutes.where(gone)).isEqualTo(session + "/after");
    }

    @Test
    void withoutScriptAMoveThatHurtIsLeftOut() {
        Map<String, String> form =
                Map.of("once", id(), "item", "1", "signs", "none", "pain", "4", "wish", "skip");
        HttpResponse<String> told = anna.submit(session + "/hurts", session + "/hurts", form);
        assertThat(FirstMinutes.where(told)).isEqualTo(session);
        assertThat(anna.get(session).body()).contains("Leave this one out today");
    }

    @Test
    void theSignsMustBeAnswered() {
        HttpResponse<String> told =
                anna.submit(
                        session + "/hurts", session + "/hurts", Map.of("once", id(), "item", "0"));
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("or \"None of these\"");
    }

    @Test
    void afterTwoQuickSessionsTheQuestionsCome() {
        ended(started());
        ended(session(FirstMinutes.begin(anna)));
        assertThat(FirstMinutes.where(anna.get("/start?place=neck&minutes=3")))
                .isEqualTo("/screening");
        assertThat(anna.get("/").body()).contains("href=\"/screening\"");
    }

    @Test
    void theSecondQuickSessionIsFinishedBeforeTheQuestionsCome() {
        ended(started());
        String second = FirstMinutes.begin(anna);
        session(second);
        assertThat(anna.get("/").body())
                .contains("href=\"" + second + "\"")
                .doesNotContain("href=\"/screening\"");
    }

    @Test
    void whatIsTickedComesBeforeASessionThatWasBegun() {
        started();
        FirstMinutes.answer(
                anna,
                Map.of("place", "neck", "minutes", "3", "answer", "some", "ticked", "qs_heart"));
        assertThat(anna.get("/").body())
                .contains("href=\"/screening\"")
                .doesNotContain("href=\"" + session + "\"");
    }

    @Test
    void aGuestWhoWasNotScreenedHasNoPlanToStart() {
        HttpResponse<String> answer = anna.submit(session, "/today/start", Map.of());
        assertThat(FirstMinutes.where(answer)).isEqualTo("/");
    }

    private String session(String address) {
        String started = id();
        String payload = "{\"prescribed\":\"" + address.substring("/session/".length()) + "\"}";
        handIn(fact(started, "started", payload));
        return started;
    }

    private void ended(String started) {
        String payload = "{\"started\":\"%s\",\"how\":\"finished\",\"seconds\":60}";
        handIn(fact(id(), "ended", payload.formatted(started)));
    }
}
