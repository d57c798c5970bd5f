package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** What a person tells between sessions, on today's page. */
class CheckInTest extends BrowserTest {

    private Page today() {
        Page page = visitor(still());
        new Questions(List.of("low"), Set.of()).answer(page, "qs_night");
        page.navigate("/today");
        return page;
    }

    @Test
    void thePainOfThisMorningIsOneTap() {
        Page page = today();
        Locator question = page.locator("#checkin");
        assertThat(question).hasText("How is your pain this morning?");
        isInOrder(page, "checkin-asked");
        Guided.button(page, "4").click();
        assertThat(page.getByText("You said 4 out of 10.")).isVisible();
        assertThat(page.locator(".scale-tap").first()).isHidden();
        isInOrder(page, "checkin-told");
        page.getByText("Change my answer").click();
        Guided.button(page, "3").click();
        assertThat(page.getByText("You said 3 out of 10.")).isVisible();
    }

    @Test
    void aBadDayMakesTodayShortAndLeavesStrengthOut() {
        Page page = today();
        Guided.button(page, "15 minutes").click();
        List<String> before = page.locator(".home-moves a").allTextContents();
        Guided.button(page, "Today is a bad day").click();
        assertThat(page.getByText("So it is short and gentle")).isVisible();
        List<String> after = page.locator(".home-moves a").allTextContents();
        assertThat(after).isNotEmpty().hasSizeLessThan(before.size());
        assertThat(page.locator(".button-big")).not().containsText("15");
        isInOrder(page, "checkin-flare");
        Guided.button(page, "It is not so bad after all").click();
        assertThat(page.locator(".home-moves a")).hasText(before.toArray(String[]::new));
    }

    @Test
    void aNumberThatIsNoneIsRefusedInASentence() {
        Page page = today();
        page.locator(".scale-tap").first().evaluate("button => button.setAttribute('value', '11')");
        page.locator(".scale-tap").first().click();
        expectUnready("/today/morning");
        assertThat(page.getByText("Please choose a number from 0 to 10.")).isVisible();
    }
}
