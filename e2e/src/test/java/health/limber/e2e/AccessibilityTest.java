package health.limber.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class AccessibilityTest extends BrowserTest {
    static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @MethodSource("schemes")
    void axeFindsNothingOnADesktop(ColorScheme scheme) {
        check(desktop().setColorScheme(scheme));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void axeFindsNothingOnAPhone(ColorScheme scheme) {
        check(phone().setColorScheme(scheme));
    }

    private void check(Browser.NewContextOptions options) {
        Page page = visitor(options.setReducedMotion(ReducedMotion.REDUCE));
        for (String path : Site.KINDS) checkPage(page, path);
        checkPage(page, Site.MISSING);
        expectMissing(Site.MISSING);
    }

    private static void checkPage(Page page, String path) {
        page.navigate(path);
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(
                        violations.stream()
                                .map(rule ->
                                        rule.getId() + ": " + rule.getNodes().getFirst().getHtml()))
                .as(path)
                .isEmpty();
    }
}
