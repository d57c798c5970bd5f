package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** The weekly check, and what is made of it. */
class ProgressTest extends BrowserTest {

    private Page somebody() {
        Page page = visitor(still());
        new Questions(List.of("low"), Set.of()).answer(page, "qs_night");
        page.navigate("/today");
        Guided.button(page, "4").click();
        return page;
    }

    @Test
    void theCheckIsAnsweredByKeyboardAndLeadsToWhatCanBeSaid() {
        Page page = somebody();
        page.navigate("/check");
        assertThat(page.locator("h1")).hasText("Your weekly check");
        isInOrder(page, "progress-check");
        for (String question : List.of("average", "joy", "doing", "stress")) {
            page.locator("input[name=" + question + "]").first().focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("How it goes");
        assertThat(page.locator("#impact ~ .verdict")).containsText("3 more weekly checks");
        page.locator("section[aria-labelledby=impact] summary").click();
        assertThat(page.getByRole(AriaRole.CELL).first()).hasText("2.0");
        isInOrder(page, "progress-told");
    }

    @Test
    void halfOfAPartIsMarkedInASentence() {
        Page page = somebody();
        page.navigate("/check");
        page.locator("input[name=joy]").nth(3).check(new Locator.CheckOptions().setForce(true));
        Guided.button(page, "Keep it").click();
        expectUnready("/check");
        assertThat(page.getByText("was answered in part")).isVisible();
        isInOrder(page, "progress-half");
    }

    @Test
    void nothingToldYetSaysSo() {
        Page page = visitor(still());
        new Questions(List.of("neck"), Set.of()).answer(page, "qs_night");
        page.navigate("/progress");
        assertThat(page.locator("#pain ~ .verdict"))
                .containsText("We cannot tell yet: 4 more weeks");
        isInOrder(page, "progress-nothing");
    }

    @Test
    void howFarOneBendsIsOneNumberBeforeExercise() {
        Page page = somebody();
        page.navigate("/progress");
        page.locator("section[aria-labelledby=motion] a").click();
        assertThat(page.locator("h1")).hasText("Measure how far you can move");
        isInOrder(page, "measure");
        Locator field = page.getByLabel("From your fingertip to the floor");
        field.fill("250");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("whole centimetres from 0 to 100");
        expectUnready("/measure");
        assertThat(field).hasValue("250");
        isInOrder(page, "measure-slip");
        field.fill("14");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("How it goes");
        Locator motion = page.locator("section[aria-labelledby=motion]");
        assertThat(motion.locator(".verdict")).containsText("3 more weekly measurements");
        motion.locator("summary").click();
        assertThat(motion.getByRole(AriaRole.CELL)).hasText("14.0");
        isInOrder(page, "progress-motion");
        page.navigate("/measure");
        page.locator("summary").click();
        isInOrder(page, "measure-before");
        page.locator("button:has-text('Take back')").click();
        assertThat(page.locator(".measure-rows")).hasCount(0);
    }
}
