package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the script of one frame takes while a figure moves, on a browser made six times slower.
 * No test: {@code bin/test --bench} runs it by its name.
 */
class FrameTimes extends BrowserTest {
    private static final List<String> EXERCISES =
            List.of("cat-cow", "hip-flexor-lunge", "neck-rolls");

    private static final double SLOW_DOWN = 6;
    private static final double WARM_UP = 4000;
    private static final double MEASURED = 12000;

    /** The milliseconds the page's script takes for each frame: asking for it, and showing it. */
    private static final String CLOCKED =
            """
            window.frameTimes = [];
            const timed = (act, add) => (given) => {
              const from = performance.now();
              act(given);
              add(performance.now() - from);
            };
            const ask = window.requestAnimationFrame.bind(window);
            window.requestAnimationFrame = (act) => ask(timed(act, (ms) => window.frameTimes.push(ms)));
            const listen = Worker.prototype.addEventListener;
            Worker.prototype.addEventListener = function (kind, act, how) {
              const shown = (ms) => { window.frameTimes[window.frameTimes.length - 1] += ms; };
              listen.call(this, kind, kind === 'message' ? timed(act, shown) : act, how);
            };
            """;

    @Test
    void scriptOfAFrame() {
        List<Double> all = new ArrayList<>();
        for (String exercise : EXERCISES) all.addAll(framesOf(exercise));
        all.sort(null);
        System.out.printf(
                Locale.ROOT,
                "== script of one frame of the figure at 6x slow-down: p50 %.1f ms, p95 %.1f ms (%d"
                        + " frames)%n",
                all.get(all.size() / 2),
                all.get(all.size() * 95 / 100),
                all.size());
    }

    private List<Double> framesOf(String exercise) {
        Page page = visitor(phone());
        page.addInitScript(CLOCKED);
        page.navigate("/exercises/" + exercise);
        assertThat(page.locator(".moving .figure-moves path").first()).isAttached();
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOW_DOWN);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
        page.waitForTimeout(WARM_UP);
        page.evaluate("() => { window.frameTimes = []; }");
        page.waitForTimeout(MEASURED);
        List<?> times = (List<?>) page.evaluate("() => window.frameTimes");
        page.close();
        return times.stream().map(time -> ((Number) time).doubleValue()).toList();
    }
}
