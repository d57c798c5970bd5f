package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pictures to be looked at by a person, in {@code target/screenshots}. */
class ScreenshotTest extends BrowserTest {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Map<String, String> PAGES =
            Map.of(
                    "welcome", "/",
                    "exercises", "/exercises",
                    "neck-on-a-chair", "/exercises?region=neck&position=chair",
                    "nothing-found", "/exercises?q=trampoline",
                    "cat-cow", "/exercises/cat-cow",
                    "neck-rolls-full", "/exercises/neck-rolls-full",
                    "about", "/about",
                    "missing", Site.MISSING);

    @ParameterizedTest
    @MethodSource("schemes")
    void phone(ColorScheme scheme) {
        take(phone().setColorScheme(scheme), "390x844-" + scheme.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void desktop(ColorScheme scheme) {
        take(
                desktop().setColorScheme(scheme),
                "1280x800-" + scheme.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void paper() {
        Page page = visitor();
        page.navigate("/exercises/cat-cow");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] pdf =
                page.pdf(
                        new Page.PdfOptions()
                                .setFormat("A4")
                                .setPath(FOLDER.resolve("cat-cow.pdf")));
        assertThat(pdf).isNotEmpty();
    }

    private void take(Browser.NewContextOptions options, String suffix) {
        Page page = visitor(options);
        List<Map.Entry<String, String>> pages =
                PAGES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (Map.Entry<String, String> entry : pages) {
            page.navigate(entry.getValue());
            if (entry.getValue().equals(Site.MISSING)) expectMissing(Site.MISSING);
            Path file = FOLDER.resolve(entry.getKey() + "-" + suffix + ".png");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
            assertThat(Files.exists(file)).isTrue();
        }
    }
}
