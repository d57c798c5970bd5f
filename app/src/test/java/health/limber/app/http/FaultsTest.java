package health.limber.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

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
    void aWrongMethodOrAddressIsAnsweredInTheSameDesign() {
        assertThat(server.send("PUT", "/exercises").statusCode()).isBetween(400, 499);
        HttpResponse<String> odd = server.get("/..%2f");
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).doesNotContain("Exception", "Apache Tomcat");
    }

    @Test
    void theErrorAddressItselfIsJustAMissingPage() {
        assertThat(server.get("/error").statusCode()).isEqualTo(404);
    }
}
