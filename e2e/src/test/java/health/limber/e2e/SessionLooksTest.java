package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Every screen of the first minutes and of the player: axe, thumbs, large type, and pictures. */
class SessionLooksTest extends BrowserTest {
    private static final int[][] WINDOWS = {
        {360, 740}, {390, 844}, {740, 360}, {768, 1024}, {1280, 800}, {1440, 900}
    };
    private static final String WIDER =
            "() => [document.documentElement, ...document.querySelectorAll('#player:not([hidden]),"
                + " #player:not([hidden]) .p-screen, #player:not([hidden]) .p-read')].filter(e =>"
                + " e.scrollWidth > e.clientWidth).map(e => e.id || e.className || e.tagName)";
    private static final String SMALL =
            "() => [...document.querySelectorAll('main button, main .button, main .tick, main"
                + " summary, #player button, #player .button, #player label')].filter(e =>"
                + " e.checkVisibility({visibilityProperty: true}) && !e.closest('[inert]')).map(e"
                + " => [e, e.getBoundingClientRect()]).filter(([e, r]) => r.height < 44 || r.width"
                + " < 24).map(([e, r]) => e.outerHTML.slice(0, 80) + ' ' + r.width + 'x' +"
                + " r.height)";
    private static final String STOP_OUT_OF_REACH =
            "() => [...document.querySelectorAll('#player .p-guide .p-stop')].map(e =>"
                + " e.getBoundingClientRect()).filter(r => r.top < 0 || r.bottom > innerHeight + 1"
                + " || r.left < 0 || r.right > innerWidth + 1).map(r => JSON.stringify(r))";

    /** What is done with each screen. */
    @FunctionalInterface
    private interface Eye {
        void sees(Page page, String screen);
    }

    @Test
    void everyScreenCanBeReadAndTappedAndIsCutOffNowhere() {
        List<String> cut = new ArrayList<>();
        walk((page, screen) -> {
            inBothSchemes(
                    page,
                    scheme -> {
                        Pictures.take(page, "session-" + screen);
                        axe(page, screen, scheme);
                    });
            Pictures.onADesktop(page, "session-" + screen);
            assertThat((List<?>) page.evaluate(SMALL)).as(screen).isEmpty();
            for (int[] window : WINDOWS) {
                page.setViewportSize(window[0], window[1]);
                cut.addAll(faults(page, screen + " at " + window[0]));
            }
            page.setViewportSize(390, 844);
            page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
            cut.addAll(faults(page, screen + " at twice the size"));
            if (screen.equals("player-hold") || screen.equals("session-list"))
                Pictures.take(page, "session-" + screen + "-large");
            page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
        });
        assertThat(cut).isEmpty();
    }

    private static List<String> faults(Page page, String where) {
        List<String> faults = new ArrayList<>();
        for (Object wide : (List<?>) page.evaluate(WIDER)) faults.add(where + ": wide " + wide);
        for (Object stop : (List<?>) page.evaluate(STOP_OUT_OF_REACH))
            faults.add(where + ": It hurts is at " + stop);
        return faults;
    }

    /** Through all of it, once. */
    private void walk(Eye eye) {
        Page page = visitor(still());
        page.addInitScript(Path.of("src", "test", "resources", "device.js"));
        Guided guided = Guided.unhurried(page);
        page.navigate("/");
        eye.sees(page, "start");
        page.navigate("/start?place=neck&minutes=3");
        eye.sees(page, "safety");
        page.locator("button[name=answer][value=none]").click();
        page.waitForURL(Guided.SESSION);
        guide(guided, eye);
        stop(guided, eye);
        pages(guided, eye);
        danger(guided, eye);
    }

    private static void guide(Guided guided, Eye eye) {
        Page page = guided.page();
        eye.sees(page, "player-begin");
        guided.press("Begin");
        guided.pass(4);
        eye.sees(page, "player-ready");
        guided.pass(7);
        eye.sees(page, "player-move");
        guided.pass(4);
        eye.sees(page, "player-hold");
        guided.press("Pause");
        eye.sees(page, "player-paused");
        guided.press("Settings");
        guided.tick("Large numbers");
        eye.sees(page, "player-settings");
        guided.press("Close");
        eye.sees(page, "player-large");
        guided.press("Leave");
        eye.sees(page, "player-leave");
        guided.press("Come back later");
        eye.sees(page, "session-list");
        Guided.button(page, "Back to the guided session").click();
        eye.sees(page, "player-welcome-back");
        guided.press("Go on with " + guided.name(0));
    }

    private static void stop(Guided guided, Eye eye) {
        Page page = guided.page();
        guided.press("Skip", "It hurts");
        eye.sees(page, "player-hurt");
        guided.press("Next");
        guided.tick(guided.sign("wait"));
        eye.sees(page, "player-hurt-told");
        guided.press("Next");
        guided.pass(5);
        eye.sees(page, "player-wait");
        guided.press("It has gone", "Back", "It hurts");
        guided.tick("None of these");
        guided.tell(7);
        guided.press("Next");
        eye.sees(page, "player-choose");
        guided.press("Change my answer");
        guided.pass(2);
        guided.press("I tapped by mistake", "Start now");
        guided.pass(guided.item(1).get("seconds").getAsDouble() + 1);
        guided.press("Skip");
        eye.sees(page, "player-after");
        guided.press("Done");
        assertThat(page).hasURL(Pattern.compile("/after$"));
        eye.sees(page, "after");
    }

    private static void pages(Guided guided, Eye eye) {
        Page page = guided.page();
        String session = page.url().replace("/after", "");
        page.navigate(session + "/hurts");
        eye.sees(page, "hurts");
        page.navigate(session + "/dizzy");
        eye.sees(page, "dizzy");
        page.navigate(session);
        eye.sees(page, "player-over");
    }

    private static void danger(Guided guided, Eye eye) {
        guided.press("Do it again", "Begin", "It hurts");
        guided.tick(guided.sign("emergency"));
        guided.press("Next");
        eye.sees(guided.page(), "player-emergency");
    }

    /** Axe waits for timers, so that the clock runs meanwhile. */
    private static void axe(Page page, String screen, ColorScheme scheme) {
        page.clock().resume();
        List<String> found = Axe.findings(page, scheme);
        long now = ((Number) page.evaluate("() => Date.now()")).longValue();
        page.clock().pauseAt(now + 500);
        assertThat(found).as(screen).isEmpty();
    }
}
