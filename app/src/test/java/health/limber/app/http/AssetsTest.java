package health.limber.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class AssetsTest {
    private final RunningServer server = RunningServer.shared();

    @Test
    void everyAssetAPageNamesIsThereAndMayBeKeptForGood() {
        Matcher named = Pattern.compile("\"(/assets/[^\"]+)\"").matcher(server.get("/").body());
        TreeSet<String> paths = new TreeSet<>();
        while (named.find()) paths.add(named.group(1));
        assertThat(paths)
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(path -> path.matches(".*-[0-9a-f]{32}\\.\\w+"));
        for (String path : paths) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValue("max-age=31536000, public, immutable");
        }
    }

    @Test
    void theStyleNamesTheTypeByTheAddressThatThePagePreloads() {
        String page = server.get("/").body();
        Matcher style = Pattern.compile("/assets/limber-[0-9a-f]+\\.css").matcher(page);
        assertThat(style.find()).isTrue();
        Matcher font =
                Pattern.compile("url\\(['\"]?(?:\\./|/assets/)?(source-sans[^)]+\\.woff2)['\"]?\\)")
                        .matcher(server.get(style.group()).body());
        assertThat(font.find()).isTrue();
        assertThat(page).contains("/assets/" + font.group(1));
    }

    @Test
    void pagesThemselvesAreAskedForAgain() {
        assertThat(server.get("/exercises").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }
}
