package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Pictures of how it goes that answer to a finger. */
class ChartTest extends BrowserTest {
    private static final List<String> WEEKS = List.of("6.0", "5.5", "–", "4.0", "3.0", "2.5");
    private static final Pattern ROWS = Pattern.compile("<tr data-at=\"0\">.*?</tr>");

    private Page checked() {
        Page page =
                visitor(
                        new Browser.NewContextOptions()
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        new Questions(List.of("low"), Set.of()).answer(page, "qs_night");
        page.navigate("/check");
        for (String question : List.of("average", "joy", "doing")) {
            page.locator("input[name=" + question + "]").first().focus();
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("How it goes");
        expectNoServiceWorker();
        return page;
    }

    /** The server's own page with the numbers of six weeks in its table. */
    private static void sixWeeks(Page page) {
        page.route(
                "**/progress",
                (Route route) -> {
                    APIResponse answer = route.fetch();
                    StringBuilder rows = new StringBuilder();
                    for (int i = 0; i < WEEKS.size(); i++)
                        rows.append(
                                "<tr data-at=\"%d\"><th scope=\"row\">%d October</th><td>%s</td></tr>"
                                        .formatted(i, 3 + 7 * i % 28, WEEKS.get(i)));
                    String html =
                            ROWS.matcher(answer.text())
                                    .replaceFirst(rows.toString())
                                    .replace(
                                            "data-most=\"10\"",
                                            "data-most=\"10\" data-band=\"4.0 7.5\"");
                    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(html));
                });
        page.navigate("/progress");
    }

    private static Locator impact(Page page) {
        return page.locator("section[aria-labelledby=impact]");
    }

    /** What is read when a finger rests so far from the left, from 0 to 1. */
    private static String readAt(Page page, double share) {
        impact(page).locator(".u-over").scrollIntoViewIfNeeded();
        BoundingBox box = impact(page).locator(".u-over").boundingBox();
        page.mouse().move(box.x + share * box.width, box.y + box.height / 2);
        return impact(page).locator(".u-legend").innerText().replaceAll("\\s+", " ");
    }

    @Test
    void itIsDrawnFromTheTableAndSaysTheNumberUnderTheFinger() {
        Page page = checked();
        sixWeeks(page);
        assertThat(impact(page).locator("canvas")).isVisible();
        assertThat(impact(page).locator("svg.chart")).isHidden();
        assertThat(impact(page).locator(".u-legend")).containsText("2.5");
        assertThat(readAt(page, 0.06)).contains("3 October", "6");
        assertThat(readAt(page, 0.95)).contains("2.5");
        assertThat(readAt(page, 0.42)).doesNotContain("5.5", "4.0");
        isInOrder(page, "chart");
    }

    @Test
    void onPaperAndInForcedColoursThePictureOfTheServerStays() {
        Page page = checked();
        sixWeeks(page);
        assertThat(impact(page).locator("canvas")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(impact(page).locator("canvas")).isHidden();
        assertThat(impact(page).locator("svg.chart")).isVisible();
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setMedia(Media.SCREEN)
                        .setForcedColors(ForcedColors.ACTIVE));
        page.navigate("/progress");
        assertThat(impact(page).locator("svg.chart")).isVisible();
        assertThat(impact(page).locator("canvas")).hasCount(0);
    }
}
