package health.limber.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/** The pictures that stand alone. */
class PicturesTest {
    private static final String CAT_COW = "/figures/any/cat-cow.svg";

    private final RunningServer server = RunningServer.shared();

    @Test
    void aPictureWearsWhatItsAddressSays() {
        String plain = server.get(CAT_COW).body();
        assertThat(plain)
                .contains("class=\"f-line\"")
                .doesNotContain("<svg data-", "height=\"360\" data-");
        assertThat(server.get(CAT_COW + "?skin=deep&hair=grey&clothes=plum").body())
                .contains("data-skin=\"deep\" data-hair=\"grey\" data-clothes=\"plum\"");
        assertThat(shapes(server.get(CAT_COW + "?body=broad").body()))
                .isNotEqualTo(shapes(plain))
                .isNotEmpty();
        assertThat(server.get("/figures/any/cat-cow/start.svg?skin=tan").body())
                .contains("data-skin=\"tan\"");
    }

    @Test
    void nothingButAWordComesIntoAPicture() {
        HttpResponse<String> answer =
                server.get(CAT_COW + "?skin=%22%3E%3Cscript%3E&hair=A&clothes=");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(server.get(CAT_COW).body());
    }

    private static String shapes(String svg) {
        return svg.substring(svg.indexOf("</defs>"));
    }
}
