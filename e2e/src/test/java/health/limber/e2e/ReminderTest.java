package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Being reminded by the calendar somebody uses already. */
class ReminderTest extends BrowserTest {

    private Page reminder() {
        Page page = visitor(still());
        new Questions(List.of("low"), Set.of()).answer(page, "qs_night");
        page.navigate("/week");
        page.getByText("A reminder in your calendar").click();
        return page;
    }

    @Test
    void aTimeGivesAnAddressThatACalendarReads() {
        Page page = reminder();
        assertThat(page.locator("h1")).hasText("A reminder in your calendar");
        isInOrder(page, "reminder-off");
        page.getByLabel("At what time?").fill("07:30");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Your calendar is ready")).isVisible();
        isInOrder(page, "reminder-made");
        Locator address = page.getByLabel("Or copy the address");
        APIResponse calendar = page.request().get(address.inputValue());
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.text())
                .contains("BEGIN:VCALENDAR", "SUMMARY:A few minutes for you", "/today#checkin");
        page.navigate("/reminder");
        assertThat(address).hasCount(0);
        assertThat(page.getByLabel("At what time?")).hasValue("07:30");
        isInOrder(page, "reminder-on");
        Guided.button(page, "No more reminders").click();
        assertThat(Guided.button(page, "Make my calendar")).isVisible();
    }

    @Test
    void noTimeIsASlipInASentence() {
        Page page = reminder();
        page.getByLabel("At what time?").fill("");
        Guided.button(page, "Make my calendar").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("such as 07:30");
        expectUnready("/reminder");
        isInOrder(page, "reminder-slip");
    }
}
