package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.regex.Pattern;

/** From the first page into a session. */
class FirstMinutesTest extends BrowserTest {
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final Pattern QUESTIONS = Pattern.compile("/screening");

    @Test
    void fourTapsOnAPhoneLeadIntoAMovingSessionWithinAMinute() {
        Page page = visitor(phone().setHasTouch(true).setIsMobile(true));
        long began = System.nanoTime();
        page.navigate("/");
        page.locator(".pill", new Page.LocatorOptions().setHasText("Neck")).tap();
        Guided.button(page, "3 minutes").tap();
        Guided.button(page, "None of these. Keep this and start").tap();
        page.locator("#player")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Begin"))
                .tap();
        assertThat(page.locator("#player .p-guide")).hasAttribute("data-kind", "ready");
        Duration ready = Guided.since(began);
        page.locator("#player .p-guide[data-kind=move]:not(.p-paused)")
                .waitFor(new Locator.WaitForOptions().setTimeout(A_MINUTE.toMillis()));
        Duration moving = Guided.since(began);
        System.out.printf(
                "From a cold page: %d ms to \"get ready\", %d ms to the first move%n",
                ready.toMillis(), moving.toMillis());
        assertThat(moving).isLessThan(A_MINUTE);
    }

    @Test
    void theKeyboardAloneLeadsIntoASession() {
        Page page = visitor();
        Guided guided = Guided.unhurried(page);
        page.navigate("/");
        KeyboardTest.tabTo(page, "input[name=place]");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        assertThat(page.getByLabel("Back", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        KeyboardTest.tabTo(page, "button[value='1']");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/start\\?place=back&minutes=1$"));
        KeyboardTest.tabTo(page, "button[value=none]");
        page.keyboard().press("Enter");
        page.waitForURL(Guided.SESSION);
        tabToButton(page, "Begin");
        page.keyboard().press("Enter");
        guided.pass(2);
        assertThat(guided.part(".p-guide")).hasAttribute("data-kind", "ready");
        page.keyboard().press("Enter");
        assertThat(guided.part(".p-guide")).hasAttribute("data-kind", "move");
        page.keyboard().press("Escape");
        guided.sees("Leave the session?");
        tabToButton(page, "End here");
        page.keyboard().press("Enter");
        tabToButton(page, "Done");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/after$"));
    }

    @Test
    void aYesLeadsToTheQuestionsAndToNoSession() {
        Page page = visitor(still());
        page.navigate("/");
        page.locator(".pill", new Page.LocatorOptions().setHasText("Both")).click();
        Guided.button(page, "5 minutes").click();
        Guided.button(page, "One or more is true").click();
        expectUnready("/start");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing is ticked yet");

        page.locator(".tick input").nth(2).check();
        Guided.button(page, "None of these. Keep this and start").click();
        expectUnready("/start");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("also said that none is true");
        assertThat(page.locator(".tick input").nth(2)).isChecked();

        Guided.button(page, "One or more is true").click();
        page.waitForURL(QUESTIONS);
        page.navigate("/");
        asksTheQuestions(page);
    }

    @Test
    void goingBackToTheSafetyPageAndForwardAgainLosesNothing() {
        Page page = visitor(still());
        Guided guided = Guided.by(page, "Neck", "3 minutes");
        String session = page.url();
        guided.press("Begin", "Skip");
        guided.sees(guided.name(1));
        guided.handedIn("done", 1);
        page.goBack();
        assertThat(page.locator("h1")).hasText("First, is any of this true for you?");
        page.goForward();
        assertThat(page).hasURL(session);
        guided.sees("Welcome back");
        guided.press("Go on with " + guided.name(1));
        guided.sees(guided.name(1));
        assertThat(guided.handedIn("started")).hasSize(1);
        assertThat(guided.handedIn("ended")).isEmpty();
    }

    @Test
    void aSessionThatWasBegunWaitsOnTheFirstPage() {
        Page page = visitor(still());
        Guided guided = Guided.by(page, "Neck", "3 minutes");
        String session = page.url();
        guided.press("Begin");
        guided.handedIn("started", 1);
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on with it")).click();
        assertThat(page).hasURL(session);
        guided.sees("Welcome back");
    }

    @Test
    void afterTwoSessionsTheQuestionsAreAskedFor() {
        Page page = visitor(still());
        for (int session = 1; session <= 2; session++) {
            page.navigate("/");
            page.locator(".pill", new Page.LocatorOptions().setHasText("Back")).click();
            Guided.button(page, "1 minute").click();
            page.locator("button[name=answer][value=none]").click();
            page.waitForURL(Guided.SESSION);
            for (String name : new String[] {"Begin", "Leave", "End here", "Done"})
                page.locator("#player")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(name).setExact(true))
                        .click();
            assertThat(page).hasURL(Pattern.compile("/after$"));
        }
        page.navigate("/");
        asksTheQuestions(page);
        page.navigate("/start?place=neck&minutes=3");
        assertThat(page).hasURL(QUESTIONS);
    }

    private static void asksTheQuestions(Page page) {
        assertThat(Guided.button(page, "3 minutes")).hasCount(0);
        assertThat(
                        page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("Answer the questions")))
                .hasAttribute("href", "/screening");
    }

    static void tabToButton(Page page, String name) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate("() => document.activeElement.textContent.trim()");
            if (name.equals(there)) return;
        }
        throw new AssertionError("the keyboard never reached " + name);
    }
}
