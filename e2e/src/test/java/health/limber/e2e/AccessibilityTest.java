package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.Test;

class AccessibilityTest extends BrowserTest {

    @Test
    void axeFindsNothingOnADesktop() {
        check(desktop());
    }

    @Test
    void axeFindsNothingOnAPhone() {
        check(phone());
    }

    private void check(Browser.NewContextOptions options) {
        Page page = visitor(options.setReducedMotion(ReducedMotion.REDUCE));
        for (String path : Site.KINDS) checkPage(page, path);
        checkPage(page, Site.MISSING);
        expectMissing(Site.MISSING);
    }

    private static void checkPage(Page page, String path) {
        page.navigate(path);
        inBothSchemes(
                page,
                scheme -> {
                    Pictures.take(page, path.substring(1).replaceAll("[/?&=]", "-") + "-page");
                    assertThat(Axe.findings(page, scheme)).as(path + " " + scheme).isEmpty();
                });
    }
}
