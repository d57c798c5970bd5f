package health.limber.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

class FaultsTest {
    private final RunningServer server = RunningServer.shared();

    @Test
    void aPageThatIsNotThereSaysSoCalmlyAndLeadsOn() {
        HttpResponse<String> answer = server.get("/no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("<h1>This page is not here</h1>", "href=\"/\"", "limber-")
                .doesNotContain("Exception", "Whitelabel");
    }

    @Test
    void aFaultShowsAReferenceAndNothingOfTheInside() {
        HttpResponse<String> answer = server.get("/about/test/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<h1>Something went wrong on our side</h1>")
                .containsPattern("<code>[0-9a-f]{8}</code>")
                .doesNotContain("secret", "IllegalState", "health.limber");
    }

    @Test
    void aPictureNobodyWaitsForAnyMoreIsNoFault() {
        assertThat(server.get("/about/test/gone").body()).isEmpty();
    }

    @Test
    void aWrongMethodOrAddressIsAnsweredInTheSameDesign() {
        assertThat(server.send("PUT", "/exercises").statusCode()).isBetween(400, 499);
        HttpResponse<String> odd = server.get("/..%2f");
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).doesNotContain("Exception", "Apache Tomcat");
    }

    @Test
    void aScriptGetsASentenceAsJson() {
        HttpResponse<String> answer =
                server.get("/about/test/broken", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(answer.body())
                .startsWith("{\"sentence\":\"It is not your fault.")
                .containsPattern("\"reference\":\"[0-9a-f]{8}\"}$");
        assertThat(server.get("/no/such", "Content-Type", "application/json").body())
                .isEqualTo(
                        "{\"sentence\":\"The address may have a slip in it, or the page has"
                                + " moved.\"}");
        assertThat(server.get("/no/such", "Accept", "text/html, application/json").body())
                .contains("<h1>");
    }

    @Test
    void tooMuchAtOnceIsRefusedWhetherItSaysItsLengthOrNot() {
        byte[] body = " ".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> told =
                server.send(
                        "/exercises",
                        request -> request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("<h1>That was too much at once</h1>", "was kept");
        HttpResponse<String> untold =
                server.send(
                        "/about/test/body",
                        request ->
                                request.header("Content-Type", "application/json")
                                        .method(
                                                "GET",
                                                HttpRequest.BodyPublishers.ofInputStream(
                                                        () -> new ByteArrayInputStream(body))));
        assertThat(untold.statusCode()).isEqualTo(413);
        assertThat(untold.body()).startsWith("{\"sentence\":\"What was sent is larger");
    }

    @Test
    void theErrorAddressItselfIsJustAMissingPage() {
        assertThat(server.get("/error").statusCode()).isEqualTo(404);
    }
}
