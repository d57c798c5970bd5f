package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

class KeyboardTest extends BrowserTest {
    private static final int FAR = 60;

    @Test
    void anExerciseIsFoundAndReadWithTheKeyboardAlone() {
        Page page = visitor();
        page.navigate("/exercises");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();

        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Search")).isFocused();
        page.keyboard().type("bird dog");
        page.keyboard().press("Enter");
        assertThat(page.locator("#results h3 a")).hasCount(1);
        assertThat(page.getByLabel("Search")).isFocused();

        tabTo(page, "a[href='/exercises/bird-dog']");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Bird-Dog");
        tabTo(page, ".ways a");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).not().hasText("Bird-Dog");
    }

    @Test
    void focusCanAlwaysBeSeen() {
        Page page = visitor();
        for (String path : Site.KINDS) {
            page.navigate(path);
            int stops = page.locator("a[href], button, input, select").count();
            for (int i = 0; i < Math.min(stops, FAR); i++) {
                page.keyboard().press("Tab");
                Object seen =
                        page.evaluate(
                                "() => { const e = document.activeElement; if (!e || e ==="
                                    + " document.body) return true; const shows = s =>"
                                    + " parseFloat(s.outlineWidth) >= 2 && s.outlineStyle !=="
                                    + " 'none'; const r = e.getBoundingClientRect(); return"
                                    + " (shows(getComputedStyle(e)) || shows(getComputedStyle(e,"
                                    + " '::after'))) && r.bottom > 0 && r.top < innerHeight; }");
                assertThat(seen).as("focus " + (i + 1) + " on " + path).isEqualTo(true);
            }
        }
    }

    static void tabTo(Page page, String selector) {
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            Object there =
                    page.evaluate("selector => document.activeElement.matches(selector)", selector);
            if (Boolean.TRUE.equals(there)) return;
        }
        throw new AssertionError("the keyboard never reached " + selector);
    }
}
