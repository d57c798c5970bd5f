package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A browser in front of the running program. After every test: nothing came from elsewhere, and the
 * browser had nothing to complain about.
 */
abstract class BrowserTest {
    /** ERR_FAILED is what the service worker's own failed request is called. */
    private static final List<String> NO_NETWORK =
            List.of(
                    "net::ERR_INTERNET_DISCONNECTED",
                    "net::ERR_CONNECTION_REFUSED",
                    "net::ERR_CONNECTION_RESET",
                    "net::ERR_FAILED");

    private static @Nullable Program program;

    /** A browser for each thread: Playwright is not made for two. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

    private final List<String> complaints = new ArrayList<>();
    private final List<String> meant = new ArrayList<>();
    private final List<BrowserContext> open = new ArrayList<>();

    static synchronized String origin() {
        Program running = program;
        if (running == null) program = running = Program.start();
        return running.origin();
    }

    /** A new visitor's window. */
    Page visitor(Browser.NewContextOptions options) {
        return visitor(options, origin());
    }

    /** A new visitor's window on a program of its own. */
    Page visitor(Browser.NewContextOptions options, String home) {
        BrowserContext context = BROWSER.get().newContext(options.setBaseURL(home));
        open.add(context);
        Page page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(home + "/") && !request.url().equals("about:blank"))
                complaints.add("left the origin: " + request.url());
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning"))
                complaints.add(message.type() + ": " + message.text());
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400) complaints.add(response.status() + ": " + response.url());
        });
        return page;
    }

    Page visitor() {
        return visitor(desktop());
    }

    static Browser.NewContextOptions desktop() {
        return window(1280, 800);
    }

    static Browser.NewContextOptions phone() {
        return window(390, 844);
    }

    /** A phone on which nothing is half-way between two colours. */
    static Browser.NewContextOptions still() {
        return phone().setReducedMotion(ReducedMotion.REDUCE);
    }

    static Browser.NewContextOptions window(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height);
    }

    static List<ColorScheme> schemes() {
        return List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    }

    /** Looks at a page as it stands in the light, in the dark, and leaves it in the light. */
    static void inBothSchemes(Page page, Consumer<ColorScheme> look) {
        for (ColorScheme scheme : schemes()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            look.accept(scheme);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Nothing of the page is to be scrolled to sideways. */
    static void fits(Page page, String name) {
        assertThat(isWithin(page)).as(name + " at " + page.viewportSize().width + " px").isTrue();
    }

    /** Enlarged, for axe in the light and in the dark, and as a picture for a person. */
    static void isInOrder(Page page, String name) {
        page.setViewportSize(640, 400);
        fits(page, name);
        page.setViewportSize(390, 844);
        inBothSchemes(
                page,
                scheme -> {
                    assertThat(Axe.findings(page, scheme)).as(name + " " + scheme).isEmpty();
                    Pictures.take(page, name);
                });
        Pictures.onADesktop(page, name);
    }

    static boolean isWithin(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "() => document.documentElement.scrollWidth <="
                                + " document.documentElement.clientWidth"));
    }

    /** For a page that is meant to be missing: the browser reports the 404 as an error. */
    void expectMissing(String path) {
        expect(404, path);
    }

    /** For a form that comes back to be mended: the browser reports the 422 as an error. */
    void expectUnready(String path) {
        expect(422, path);
    }

    /** For an answer that is meant to come: the browser reports its status as an error. */
    void expect(int status, String path) {
        String answer = status + ": " + origin() + path;
        assertThat(complaints).contains(answer);
        complaints.removeIf(answer::equals);
        meant.add("status of " + status + " "); // the browser's own word may come later
    }

    /** For what was asked while there was no network: the browser reports it as an error. */
    void expectNoNetwork() {
        assertThat(complaints).anyMatch(text -> NO_NETWORK.stream().anyMatch(text::contains));
        meant.addAll(NO_NETWORK);
    }

    /** For a visitor whose browser allows no service worker, which it reports. */
    void expectNoServiceWorker() {
        meant.add("Service Worker registration blocked");
    }

    @AfterEach
    void nothingCameFromElsewhereAndNothingWentWrong() {
        open.forEach(BrowserContext::close);
        complaints.removeIf(text -> meant.stream().anyMatch(text::contains));
        assertThat(complaints).isEmpty();
    }
}
