package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The pages of somebody with an account: axe, thumbs, large type, and pictures for a person. */
class AccountLooksTest extends BrowserTest {

    @Test
    void onAPhone() {
        look(visitor(phone().setReducedMotion(ReducedMotion.REDUCE)), "390x844");
    }

    @Test
    void onADesktop() {
        look(visitor(desktop().setReducedMotion(ReducedMotion.REDUCE)), "1280x800");
    }

    private void look(Page page, String window) {
        for (String path : List.of("/sign-in", "/sign-up", "/recover")) {
            page.navigate(path);
            check(page, path.substring(1));
        }
        page.navigate("/sign-up");
        page.locator("#email").fill("quentin");
        page.locator("#password").fill("password123");
        page.evaluate("() => { document.querySelector('form[data-passkey]').noValidate = true; }");
        page.locator(".panel .button").first().click();
        check(page, "sign-up-to-mend");
        expectUnready("/sign-up");
        AccountTest.signUp(page, "looks-" + window + "@example.org");
        check(page, "codes");
        page.navigate("/account");
        check(page, "account");
        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        check(page, "account-open");
        page.navigate("/account/delete");
        check(page, "delete");
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        fits(page, "delete at twice the size");
        page.navigate("/account");
        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        fits(page, "account at twice the size");
    }

    private static void check(Page page, String name) {
        inBothSchemes(
                page,
                scheme -> {
                    Pictures.take(page, "account-" + name);
                    assertThat(Axe.findings(page, scheme)).as(name + " " + scheme).isEmpty();
                });
        fits(page, name);
        Object small =
                page.evaluate(
                        "() => [...document.querySelectorAll('main button, main .button, main"
                                + " input:not([type=hidden]), main summary')].filter(e =>"
                                + " e.offsetParent).filter(e => e.getBoundingClientRect().height <"
                                + " 44).map(e => e.outerHTML.slice(0, 80))");
        assertThat((List<?>) small).as(name).isEmpty();
    }
}
