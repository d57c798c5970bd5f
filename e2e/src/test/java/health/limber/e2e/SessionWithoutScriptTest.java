package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/** A session as a list, in a browser that runs no script. */
class SessionWithoutScriptTest extends BrowserTest {

    @Test
    void aSessionIsReadDoneAndToldAfterwards() {
        Page page = session();
        Locator items = page.locator(".session-items > li");
        assertThat(items).hasCount(3);
        String first = items.nth(0).locator("h2").textContent();
        String last = items.nth(2).locator("h2").textContent();
        assertThat(items.nth(0).locator(".amount")).hasText("2 times, hold 10 seconds 32 seconds");
        items.nth(0).getByLabel("I did this").check();
        items.nth(2).getByLabel("I did this").check();
        Guided.button(page, "I am done").click();

        assertThat(page).hasURL(Pattern.compile("/after$"));
        assertThat(page.locator("h1")).hasText("Well done");
        assertThat(page.locator(".lead")).hasText("You moved for about 1 minute. That counts.");
        assertThat(page.locator("main ul.list li")).hasText(new String[] {first, last});
        page.locator("input[name=worst][value='3']").check();
        page.locator("input[name=hard][value='5']").check();
        Guided.button(page, "Keep this").click();
        assertThat(page).hasURL(Pattern.compile("/after$"));
        assertThat(Guided.button(page, "Keep this")).hasCount(0);
    }

    @Test
    void whatHurtIsLeftOut() {
        Page page = hurts();
        Guided.button(page, "Go on").click();
        expectUnready(path(page));
        assertThat(page.locator("#problem"))
                .hasText("Please tick what is happening, or \"None of these\".");
        page.getByLabel("None of these").check();
        page.getByLabel("Shoulder", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("input[name=pain][value='4']").check();
        Guided.button(page, "Go on").click();
        assertThat(page).hasURL(Guided.SESSION);
        Locator items = page.locator(".session-items > li");
        assertThat(items.nth(1)).containsText("Leave this one out today.");
        assertThat(items.nth(1).getByLabel("I did this")).hasCount(0);
        assertThat(items.nth(0)).not().containsText("Leave this one out today.");
    }

    @Test
    void aSignOfDangerLeadsToHelp() {
        Page page = hurts();
        String session = page.url().replace("/hurts", "");
        page.locator("input[name=signs]").first().check();
        Guided.button(page, "Go on").click();
        assertThat(page).hasURL(Pattern.compile("/answer$"));
        for (String path : List.of("/", session)) {
            page.navigate(path);
            assertThat(page).hasURL(Pattern.compile("/answer$"));
        }
    }

    @Test
    void dizzinessIsWaitedForAndAsked() {
        Page page = hurts();
        page.getByLabel("Dizzy, sick").check();
        Guided.button(page, "Go on").click();
        assertThat(page.locator("h1")).hasText("Sit down and look straight ahead");
        Guided.button(page, "It has gone").click();
        assertThat(page).hasURL(Guided.SESSION);
    }

    private Page session() {
        Page page = visitor(phone().setJavaScriptEnabled(false));
        Guided.start(page, "Neck", "3 minutes");
        return page;
    }

    /** At "It hurts", with the second exercise chosen. */
    private Page hurts() {
        Page page = session();
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("It hurts").setExact(true))
                .click();
        page.locator("input[name=item][value='1']").check();
        return page;
    }

    private static String path(Page page) {
        return page.url().substring(origin().length());
    }
}
