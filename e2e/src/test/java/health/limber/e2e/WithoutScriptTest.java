package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

/** Everything works before a script has loaded, and if none ever does. */
class WithoutScriptTest extends BrowserTest {

    @Test
    void thePagesCanBeReadFilteredAndSearched() {
        Page page = visitor(phone().setJavaScriptEnabled(false));
        page.navigate("/");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("See all \\d+ exercises")))
                .click();
        assertThat(page.locator("#results h3 a")).hasCount(53);

        page.getByLabel("What it helps with").selectOption("Calm");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        assertThat(page).hasURL(Pattern.compile("mechanism=relaxation"));
        assertThat(page.getByLabel("What it helps with")).hasValue("relaxation");
        assertThat(page.locator("#results h3 a").count()).isBetween(5, 30);

        page.getByLabel("Search").fill("box breathing");
        page.getByLabel("Search").press("Enter");
        assertThat(page.locator("#results h3 a")).hasCount(1);
        page.locator("#results h3 a").click();
        assertThat(page.locator("h1")).hasText("Box Breathing");
        assertThat(page.locator(".steps li").count()).isPositive();

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("First read when to stop"))
                .click();
        assertThat(page).hasURL(Pattern.compile("#stop$"));
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("All exercises").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Exercises");
    }
}
