package health.limber.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The browser of the machine, never one that was downloaded. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Pattern FOLDERS = Pattern.compile(Pattern.quote(File.pathSeparator));

    private Chromium() {}

    static Browser launch() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(path())
                                .setHeadless(true)
                                .setArgs(FLAGS));
    }

    private static Path path() {
        String given = System.getenv("LIMBER_CHROMIUM");
        if (given != null && !given.isBlank()) return Path.of(given);
        for (String name : NAMES) {
            for (String folder : FOLDERS.splitAsStream(System.getenv("PATH")).toList()) {
                Path candidate = Path.of(folder, name);
                if (Files.isExecutable(candidate)) return candidate;
            }
        }
        throw new IllegalStateException(
                "There is no Chromium on the PATH. Install Debian's package chromium, or name one"
                        + " in LIMBER_CHROMIUM.");
    }
}
