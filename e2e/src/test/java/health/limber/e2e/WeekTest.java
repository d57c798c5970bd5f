package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** This week and today, of somebody whose neck and low back hurt. */
class WeekTest extends BrowserTest {
    private static final Pattern ABOUT_MINUTES = Pattern.compile("about \\d+ minutes");

    private Page page;

    @BeforeEach
    void bothPlacesHurt() {
        page = visitor(still());
        new Questions(List.of("neck", "low"), Set.of()).answer(page, "qs_night");
        page.getByText("Show me this week").click();
        assertThat(page).hasURL(Pattern.compile("/week$"));
    }

    /** Exercises of today, in their order. */
    private List<String> today() {
        return page.locator(".day-today h4").allInnerTexts();
    }

    private Locator changes() {
        return page.locator(".week-change > span");
    }

    /** Seen at once: what was changed, and that it can be taken back. */
    private void isChanged(String change) {
        assertThat(page).hasURL(Pattern.compile("/week\\?changed$"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("You can take it back");
        assertThat(changes()).hasText(change);
    }

    private void takeBack() {
        Locator undo = page.locator(".week-change button");
        undo.click();
        assertThat(undo).hasCount(0);
    }

    private Locator ofTheFirst(String choice) {
        return page.locator(".day-today .item").first().getByText(choice);
    }

    @Test
    void bothPlacesShareTheMinutesAndItIsSaidHow() {
        Locator glance = page.locator("section[aria-labelledby=glance]");
        assertThat(glance).containsText("Your places take turns by day");
        page.locator(".length-pick").getByText("15 minutes").click();
        assertThat(glance).containsText("Every session has something for each of your places.");
        for (String place : List.of("Neck", "Low back"))
            assertThat(glance.getByText(Pattern.compile("^" + place + ": " + ABOUT_MINUTES)))
                    .isVisible();
    }

    @Test
    void aSwapSaysWhatComesOfItHoldsAndIsTakenBack() {
        List<String> before = today();
        ofTheFirst("Swap").click();
        assertThat(page.locator("h1")).hasText("Instead of: " + before.getFirst());
        Locator way = page.locator(".ways li").first();
        assertThat(way)
                .containsText(Pattern.compile("Then your week has .+ (more|less) for|stays about"));
        String instead = way.locator("h2").innerText();
        way.locator("button").click();
        isChanged(instead + " instead of " + before.getFirst());
        assertThat(today()).doesNotContain(before.getFirst()).isNotEqualTo(before);
        assertThat(page.locator(".day h4").getByText(instead).first()).isAttached();
        takeBack();
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void whatIsLeftOutIsGoneUntilItIsTakenBack() {
        List<String> before = today();
        ofTheFirst("Leave out").click();
        isChanged("Left out: " + before.getFirst());
        assertThat(today()).doesNotContain(before.getFirst());
        takeBack();
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void whatIsAddedFromTheLibraryIsInTheWeekUntilItIsTakenBack() {
        page.getByText("Add an exercise").click();
        String added = page.locator(".adds li a").first().innerText();
        page.locator(".adds li button").first().click();
        isChanged("Added: " + added);
        Locator inTheWeek = page.locator(".day h4").getByText(added);
        assertThat(inTheWeek.first()).isAttached();
        takeBack();
        assertThat(inTheWeek).hasCount(0);
    }

    @Test
    void minutesOfEverySessionOfOneDayAndTheClassicSixAreTakenBackTheSameWay() {
        List<String> before = today();
        page.locator(".length-pick").getByText("25 minutes").click();
        isChanged("Each session: 25 minutes");
        assertThat(today().size()).isGreaterThan(before.size());
        takeBack();
        assertThat(today()).isEqualTo(before);

        page.navigate("/today");
        page.locator(".length-pick").getByText("15 minutes").click();
        assertThat(page.locator(".length-pick[aria-pressed=true]")).hasText("15 minutes");
        page.navigate("/week");
        assertThat(changes()).hasText("Today: 15 minutes");
        assertThat(today().size()).isGreaterThan(before.size());
        takeBack();
        assertThat(today()).isEqualTo(before);

        Guided.button(page, "Start the classic six").click();
        isChanged("The classic six in place of your own plan");
        assertThat(page.getByText("You are doing the classic six.")).isVisible();
        takeBack();
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void whyAnItemIsThereIsReadWithTheKeyboardAlone() {
        Locator why = page.locator(".day-today .why").first();
        assertThat(why.locator("p").first()).isHidden();
        KeyboardTest.tabTo(page, ".day-today .why summary");
        page.keyboard().press("Enter");
        assertThat(why.locator("p").first()).isVisible();
        assertThat(why).containsText("You told us:");
        page.keyboard().press("Space");
        assertThat(why.locator("p").first()).isHidden();
    }

    @Test
    void theWeekFollowsAnAnswerThatIsGivenAnew() {
        page.locator(".length-pick").getByText("25 minutes").click();
        assertThat(page.locator(".item-mind")).hasCount(0);
        page.getByText("What your answers mean for you").click();
        page.getByText("Something has changed?").click();
        new Questions(List.of("neck", "low"), Set.of("q_nofloor", "q_hernia")).goOn(page);
        assertThat(page.locator("h1")).hasText("You can start, with these adjustments.");
        page.getByText("Show me this week").click();
        assertThat(page.getByText("stop if the bulge").first()).isAttached();
        assertThat(page.locator(".week-minded")).containsText("floor");
        for (String path : Site.links(page, ".day-today h4 a")) {
            page.navigate(path);
            assertThat(page.locator("main")).not().containsText("On the floor");
        }
    }
}
