package health.limber.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.ServerSettings;
import health.limber.app.Spoken;
import health.limber.app.Visitor;
import health.limber.app.storage.Engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What a person is told when the disk is full, or the database held or gone. */
class OutageTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aFullDiskIsToldAndEverythingFromBeforeIsSafe() {
        try (RunningServer server = RunningServer.start(ServerSettings.local(0, folder))) {
            assertThat(server.get("/about/test/keep?person=dorota").body()).isEqualTo("kept");
            JdbcClient sql = server.part(JdbcClient.class);
            long pages = sql.sql("pragma page_count").query(Long.class).single();
            sql.sql("pragma max_page_count = " + pages).query(Long.class).single();

            String much = "/about/test/keep?person=amir" + "x".repeat(6000);
            HttpResponse<String> page = server.get(much);
            assertThat(page.statusCode()).isEqualTo(507);
            assertThat(page.body())
                    .contains("<h1>There is no room left to keep this</h1>", "was not kept")
                    .containsPattern("<code>[0-9a-f]{8}</code>")
                    .doesNotContain("SQLITE", "Exception", "amir");
            HttpResponse<String> json = server.get(much, "Accept", "application/json");
            assertThat(json.statusCode()).isEqualTo(507);
            assertThat(json.body()).startsWith("{\"sentence\":\"What you just sent was not kept.");

            assertThat(persons(sql)).isOne();
            assertThat(server.get("/exercises").statusCode()).isEqualTo(200);
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
            sql.sql("pragma max_page_count = 100000").query(Long.class).single();
            assertThat(server.get(much).body()).isEqualTo("kept");
        }
    }

    @Test
    void aDatabaseHeldBySomebodyElseIsTold() throws SQLException {
        try (RunningServer server = RunningServer.start(ServerSettings.local(0, folder));
                Connection other =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limber.db"))) {
            Visitor anna = server.visitor();
            anna.get("/about/test/guest");
            JdbcClient sql = server.part(JdbcClient.class);
            sql.sql("update login set seen = 0").update();
            sql.sql("pragma busy_timeout = 200").query(Long.class).single();
            other.createStatement().execute("begin immediate");
            HttpResponse<String> page = server.get("/about/test/keep?person=dorota");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("<h1>Limber is busy just now</h1>", "was not kept")
                    .containsPattern("<code>[0-9a-f]{8}</code>");
            assertThat(anna.get("/account").statusCode()).isEqualTo(200);
            other.createStatement().execute("rollback");
            assertThat(server.get("/about/test/keep?person=dorota").body()).isEqualTo("kept");
        }
    }

    @Test
    void aDatabaseServerThatIsGoneIsToldAndHealthSaysSo() throws Exception {
        try (Engine.Own postgres = new Engine.Own();
                RunningServer server =
                        RunningServer.start(
                                new ServerSettings(
                                        ServerSettings.local(0, folder).reach(),
                                        folder,
                                        null,
                                        null,
                                        HelpLines.NONE,
                                        postgres.server()))) {
            HttpResponse<String> well = server.get("/health");
            assertThat(well.statusCode()).isEqualTo(200);
            assertThat(well.body())
                    .isEqualTo("{\"status\":\"up\",\"database\":\"up\",\"version\":\"0.1.0\"}");
            assertThat(well.headers().map()).doesNotContainKey("set-cookie");
            assertThat(server.get("/about/test/keep?person=dorota").body()).isEqualTo("kept");

            Visitor anna = server.visitor();
            anna.get("/about/test/guest");
            assertThat(anna.get("/account").statusCode()).isEqualTo(200);

            postgres.close();
            HttpResponse<String> hers = anna.get("/account");
            assertThat(hers.statusCode()).isEqualTo(503);
            assertThat(hers.body()).contains("<h1>Limber cannot reach its data just now</h1>");
            HttpResponse<String> ill = server.get("/health");
            assertThat(ill.statusCode()).isEqualTo(503);
            assertThat(ill.body()).startsWith("{\"status\":\"down\",\"database\":\"down\"");
            HttpResponse<String> page = server.get("/about/test/keep?person=amir");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("<h1>Limber cannot reach its data just now</h1>");
            assertThat(server.get("/exercises").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nothingThatAPersonSentIsEverLogged() throws SQLException {
        String secret = "tulip7391";
        try (Spoken spoken = new Spoken();
                RunningServer server = RunningServer.start(ServerSettings.local(0, folder))) {
            String person = "/about/test/keep?person=" + secret;
            assertThat(server.get(person).statusCode()).isEqualTo(200);
            assertThat(server.get(person).statusCode()).isEqualTo(500); // it is there already
            assertThat(server.get("/about/test/broken/" + secret).statusCode()).isEqualTo(500);
            assertThat(server.get("/about/test/half?" + secret).statusCode()).isEqualTo(500);
            assertThat(server.get("/about/test/number?n=" + secret).statusCode()).isEqualTo(400);
            assertThat(server.get("/" + secret + "?a=" + secret).statusCode()).isEqualTo(404);
            assertThat(server.get("/about/test/body", "Cookie", "a=\"" + secret).statusCode())
                    .isEqualTo(400);
            for (String body : new String[] {"{" + secret, "{\"a\":\"" + secret + "\"}"})
                server.send(
                        "/about/test/body?q=%ff" + secret,
                        request ->
                                request.header("Content-Type", "application/json")
                                        .method("GET", publish(body)));
            JdbcClient sql = server.part(JdbcClient.class);
            long pages = sql.sql("pragma page_count").query(Long.class).single();
            sql.sql("pragma max_page_count = " + pages).query(Long.class).single();
            assertThat(server.get(person + "x".repeat(6000)).statusCode()).isEqualTo(507);

            assertThat(spoken.text())
                    .contains(
                            "Reference ",
                            "GET /about/test/broken/{what} failed",
                            "the database is FULL")
                    .contains("java.lang.IllegalStateException\n\tat health.limber.app.http.Broken")
                    .doesNotContain(secret, "a secret of the inside");
        }
    }

    private static java.net.http.HttpRequest.BodyPublisher publish(String body) {
        return java.net.http.HttpRequest.BodyPublishers.ofString(body);
    }

    private static int persons(JdbcClient sql) {
        return sql.sql("select count(*) from person").query(Integer.class).single();
    }
}
