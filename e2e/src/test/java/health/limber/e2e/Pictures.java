package health.limber.e2e;

import com.microsoft.playwright.Page;

import java.nio.file.Path;

/**
 * Pictures of pages to be looked at by a person, in {@code target/screenshots}. They take time, so
 * they are only taken when the build is asked for them: by {@code LIMBER_PICTURES=1}.
 */
final class Pictures {
    private static final boolean WANTED = System.getenv("LIMBER_PICTURES") != null;
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Pictures() {}

    /** The page as it stands, of the player what it covers it with. */
    static void take(Page page, String name) {
        if (!WANTED) return;
        boolean dark =
                (Boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        String file =
                "%s-%dx%d-%s.png"
                        .formatted(
                                name,
                                page.viewportSize().width,
                                page.viewportSize().height,
                                dark ? "dark" : "light");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(!page.locator("#player").isVisible())
                        .setPath(FOLDER.resolve(file)));
    }

    /** On a desktop, in the light and in the dark; the window is what it was afterwards. */
    static void onADesktop(Page page, String name) {
        if (!WANTED) return;
        var before = page.viewportSize();
        page.setViewportSize(1280, 800);
        BrowserTest.inBothSchemes(page, scheme -> take(page, name));
        page.setViewportSize(before.width, before.height);
    }
}
