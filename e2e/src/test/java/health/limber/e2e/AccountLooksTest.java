package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The pages of somebody with an account: axe, thumbs, large type, and pictures for a person. */
class AccountLooksTest extends BrowserTest {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @MethodSource("schemes")
    void onAPhone(ColorScheme scheme) {
        Page page = visitor(phone().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        look(page, "390x844-" + scheme.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void onADesktop(ColorScheme scheme) {
        Page page =
                visitor(desktop().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        look(page, "1280x800-" + scheme.name().toLowerCase(Locale.ROOT));
    }

    private void look(Page page, String suffix) {
        for (String path : List.of("/sign-in", "/sign-up", "/recover")) {
            page.navigate(path);
            check(page, path.substring(1), suffix);
        }
        page.navigate("/sign-up");
        page.locator("#email").fill("quentin");
        page.locator("#password").fill("password123");
        page.evaluate("() => { document.querySelector('form[data-passkey]').noValidate = true; }");
        page.locator(".panel .button").first().click();
        check(page, "sign-up-to-mend", suffix);
        expectUnready("/sign-up");
        AccountTest.signUp(page, "looks-" + suffix + "@example.org");
        check(page, "codes", suffix);
        page.navigate("/account");
        check(page, "account", suffix);
        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        check(page, "account-open", suffix);
        page.navigate("/account/delete");
        check(page, "delete", suffix);
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        fits(page, "delete at twice the size");
        page.navigate("/account");
        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        fits(page, "account at twice the size");
    }

    private static void check(Page page, String name, String suffix) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(FOLDER.resolve("account-" + name + "-" + suffix + ".png")));
        assertThat(
                        new AxeBuilder(page)
                                .withTags(RULES).analyze().getViolations().stream()
                                        .map(rule ->
                                                rule.getId()
                                                        + ": "
                                                        + rule.getNodes().getFirst().getHtml()))
                .as(name)
                .isEmpty();
        fits(page, name);
        Object small =
                page.evaluate(
                        "() => [...document.querySelectorAll('main button, main .button, main"
                                + " input:not([type=hidden]), main summary')].filter(e =>"
                                + " e.offsetParent).filter(e => e.getBoundingClientRect().height <"
                                + " 44).map(e => e.outerHTML.slice(0, 80))");
        assertThat((List<?>) small).as(name).isEmpty();
    }

    private static void fits(Page page, String name) {
        assertThat(
                        page.evaluate(
                                "() => document.documentElement.scrollWidth <="
                                        + " document.documentElement.clientWidth"))
                .as(name)
                .isEqualTo(true);
    }
}
