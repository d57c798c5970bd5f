package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/** What a person did is kept, whatever happens to page, network, server or cookie. */
class NothingLostTest extends BrowserTest {

    @Test
    void aReloadInTheMiddleGoesOnWithTheSameExercise() {
        Guided guided = begun();
        guided.press("Skip");
        guided.pass(25);
        guided.sees(guided.name(1));
        guided.page().reload();
        guided.sees("Welcome back");
        guided.press("Go on with " + guided.name(1));
        guided.sees(guided.name(1));
        assertThat(guided.part(".p-guide")).hasAttribute("data-kind", "ready");
        guided.press("Skip", "Skip");
        guided.sees("That is kept");
        guided.press("Done");
        assertThat(guided.page()).hasURL(Pattern.compile("/after$"));
        assertThat(guided.handedIn("started")).hasSize(1);
        assertThat(items(guided.handedIn("done"))).containsExactly("0", "1", "2");
    }

    @Test
    void withoutNetworkThePlayerGoesOnAndHandsInLater() {
        Guided guided = begun();
        guided.handedIn("started", 1);
        guided.page().context().setOffline(true);
        guided.press("Skip");
        guided.sees(guided.name(1));
        Locator notice = guided.part(".p-waiting");
        assertThat(notice).hasText("1 thing waits on this device until there is network.");
        guided.press("Skip");
        assertThat(notice).hasText("2 things wait on this device until there is network.");
        guided.pass(15);
        assertThat(guided.part(".p-guide")).hasAttribute("data-kind", "move");
        assertThat(guided.handedIn("done")).isEmpty();
        expectNoNetwork();
        guided.page().context().setOffline(false);
        assertThat(items(guided.handedIn("done", 2))).containsExactly("0", "1");
        assertThat(notice).isHidden();
        assertThat(guided.waiting("done")).isEmpty();
    }

    @Test
    void aServerThatFellTakesNothingWithIt() {
        Program program = Program.start();
        Page page = visitor(still(), program.origin());
        Guided guided = Guided.by(page, "Back", "3 minutes");
        String first = guided.name(0);
        guided.press("Begin");
        guided.handedIn("started", 1);
        isKept(page, "limber-pages-1", "/session/");
        program.fall();
        guided.pass(10 + guided.item(0).get("seconds").getAsDouble() + 1);
        guided.sees(guided.name(1));
        assertThat(guided.part(".p-waiting")).containsText("until there is network");

        page.reload();
        guided.sees("Welcome back");
        guided.press("End here", "Done");
        guided.pass(6);
        guided.sees("This session is done");
        assertThat(guided.waiting("ended")).hasSize(1);

        Program back = program.again();
        guided.press("See what comes next");
        assertThat(page).hasURL(Pattern.compile("/after$"));
        assertThat(page.locator("h1")).hasText("Well done");
        assertThat(page.locator("main .list li")).hasText(first);
        assertThat(guided.waiting("ended")).isEmpty();
        expectNoNetwork();
        back.fall();
    }

    @Test
    void withoutServerTheFigureStillMovesAfterAReload() {
        Program program = Program.start();
        Page page = visitor(phone(), program.origin());
        Guided guided = Guided.by(page, "Back", "3 minutes");
        guided.press("Begin");
        guided.handedIn("started", 1);
        isKept(page, "limber-assets-1", "/films/");
        isKept(page, "limber-assets-1", "/drawer");
        program.fall();
        page.reload();
        guided.sees("Welcome back");
        guided.press("Start over");
        assertThat(guided.part(".figure-moves path").first()).isAttached();
        expectNoNetwork();
    }

    @Test
    void onlyOneTabGuides() {
        Guided guided = begun();
        guided.pass(12);
        guided.handedIn("started", 1);
        Page other = guided.page().context().newPage();
        other.navigate(guided.page().url());
        assertThat(other.locator("#player h1")).hasText("This session is open in another tab");
        assertThat(guided.part(".p-guide")).isVisible();
        Guided.button(other, "Play here instead").click();
        assertThat(other.locator("#player h1")).hasText("Welcome back");
        guided.sees("This session is open in another tab");
        Guided.button(other, "Go on with " + guided.name(0)).click();
        assertThat(other.locator("#player h1")).hasText(guided.name(0));
        other.close();
        guided.sees("Welcome back");
        assertThat(guided.handedIn("started")).hasSize(1);
    }

    @Test
    void whoIsSignedOutMeanwhileIsToldAndLosesNothing() {
        Guided guided = begun();
        guided.handedIn("started", 1);
        guided.page().context().clearCookies();
        guided.press("Skip");
        assertThat(guided.part(".p-waiting"))
                .hasText("Please sign in again. What you did is kept on this device.");
        guided.sees(guided.name(1));
        assertThat(guided.waiting("done")).hasSize(1);
        expect(401, "/facts");
    }

    @Test
    void whatWaitsIsHandedInFromAnyPage() {
        Guided guided = begun();
        guided.handedIn("started", 1);
        Page page = guided.page();
        page.context().setOffline(true);
        guided.press("Skip");
        assertThat(guided.part(".p-waiting")).containsText("1 thing waits");
        page.context().setOffline(false);
        page.navigate("/about");
        page.clock().resume(); // what fails once is tried again later
        assertThat(items(guided.handedIn("done", 1))).contains("0");
        expectNoNetwork();
        page.waitForCondition(() -> guided.waiting("done").isEmpty());
    }

    /** Waits until the service worker has put something of that address by. */
    private static void isKept(Page page, String cache, String part) {
        String kept =
                "async ([name, part]) => (await (await caches.open(name)).keys()).some(k =>"
                        + " k.url.includes(part))";
        page.waitForCondition(() -> (boolean) page.evaluate(kept, List.of(cache, part)));
    }

    private Guided begun() {
        Guided guided = Guided.by(visitor(still()), "Neck", "3 minutes");
        guided.press("Begin");
        return guided;
    }

    private static List<String> items(List<JsonObject> facts) {
        return facts.stream().map(fact -> Guided.payload(fact, "item")).distinct().toList();
    }
}
