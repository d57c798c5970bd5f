package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a person can do while the player guides. */
class PlayerControlsTest extends BrowserTest {

    @Test
    void pauseStopsEverythingUntilThePersonGoesOn() {
        Guided guided = begun();
        guided.pass(14.5);
        assertThat(guided.part(".p-numeral")).hasText("9");
        guided.press("Pause");
        int said = guided.asked("said").size();
        guided.pass(45);
        assertThat(guided.part(".p-guide")).hasClass(java.util.regex.Pattern.compile("p-paused"));
        assertThat(guided.part(".p-act")).hasText("Paused");
        assertThat(guided.part(".p-numeral")).hasText("9");
        assertThat(guided.asked("said")).hasSize(said);
        guided.press("Go on");
        guided.pass(1);
        assertThat(guided.part(".p-act")).hasText("Hold");
        assertThat(guided.part(".p-numeral")).hasText("8");
    }

    @Test
    void backIsTheStartOfThisExerciseAndThenTheOneBefore() {
        Guided guided = begun();
        String first = guided.name(0);
        String second = guided.name(1);
        guided.press("Skip");
        guided.sees(second);
        guided.pass(11);
        assertThat(guided.part(".p-guide")).hasAttribute("data-kind", "move");
        guided.press("Back");
        guided.sees(second);
        assertThat(guided.part(".p-guide")).hasAttribute("data-kind", "ready");
        guided.press("Back");
        guided.sees(first);
        JsonObject skipped = guided.handedIn("done", 1).getFirst();
        JsonObject retracted = guided.handedIn("retracted", 1).getFirst();
        assertThat(Guided.payload(retracted, "fact")).isEqualTo(skipped.get("id").getAsString());
    }

    @Test
    void everythingCanBeDoneWithKeys() {
        Guided guided = begun();
        Locator guide = guided.part(".p-guide");
        key(guided, "Enter");
        assertThat(guide).hasAttribute("data-kind", "move");
        key(guided, " ");
        assertThat(guided.part(".p-act")).hasText("Paused");
        key(guided, " ");
        assertThat(guided.part(".p-act")).hasText("Move slowly");
        key(guided, "ArrowRight");
        guided.sees(guided.name(1));
        key(guided, "ArrowLeft");
        guided.sees(guided.name(0));
        key(guided, "Escape");
        guided.sees("Leave the session?");
        key(guided, "Escape");
        guided.sees(guided.name(0));
        key(guided, "h");
        guided.sees("We have stopped");
    }

    @Test
    void theLetterKeyCanBeSwitchedOff() {
        Guided guided = begun();
        guided.press("Settings");
        guided.tick("Large numbers");
        guided.player().getByLabel("The letter H as a key").uncheck();
        guided.press("Close");
        key(guided, "h");
        guided.sees(guided.name(0));
        assertThat(guided.part(".p-large")).isVisible();
    }

    @Test
    void captionsVoiceAndTonesAreSwitchedEachAlone() {
        Guided guided = begun();
        guided.pass(11);
        Locator caption = guided.part(".p-caption");
        assertThat(caption).isVisible();
        assertThat(caption).hasText("2 times, hold 10 seconds. Move slowly. Grow tall.");
        guided.press("Settings");
        for (String each : List.of("Captions", "Voice", "Tones"))
            guided.player()
                    .getByLabel(each, new Locator.GetByLabelOptions().setExact(true))
                    .uncheck();
        guided.press("Close");
        int said = guided.asked("said").size();
        int sounded = guided.asked("sounded").size();
        guided.pass(20);
        assertThat(caption).isHidden();
        assertThat(guided.asked("said")).hasSize(said);
        assertThat(guided.asked("sounded")).hasSize(sounded);
        assertThat(guided.part(".p-act")).not().hasText("Paused");
        guided.page().reload();
        guided.press("Go on with " + guided.name(0));
        guided.pass(11);
        assertThat(caption).isHidden();
        assertThat(guided.asked("said")).isEmpty();
    }

    @Test
    void theScreenStaysOnOnlyWhileSomethingMoves() {
        Guided guided = begun();
        assertThat(guided.page().evaluate("() => window.asked.awake.join()")).isEqualTo("screen");
        guided.press("Pause");
        assertThat(guided.page().evaluate("() => window.asked.awake.join()"))
                .isEqualTo("screen,released");
        guided.press("Go on");
        assertThat(guided.page().evaluate("() => window.asked.awake.join()"))
                .isEqualTo("screen,released,screen");
    }

    @Test
    void aDeviceThatSleptFindsTheSessionPausedWhereItWas() {
        Guided guided = begun();
        guided.pass(14.5);
        guided.page().clock().fastForward(600_000);
        assertThat(guided.part(".p-why"))
                .hasText("The device was asleep. Go on when you are ready.");
        assertThat(guided.part(".p-act")).hasText("Paused");
        assertThat(guided.part(".p-live")).containsText("The device was asleep");
        assertThat(guided.part(".p-numeral")).hasText("9");
        guided.press("Go on");
        guided.pass(2);
        assertThat(guided.part(".p-why")).hasText("");
        assertThat(guided.part(".p-numeral")).hasText("7");
    }

    @Test
    void theListIsOneTapAwayAndLeadsBack() {
        Guided guided = begun();
        guided.pass(12);
        guided.press("Leave", "Come back later");
        Page page = guided.page();
        assertThat(guided.player()).isHidden();
        assertThat(page.locator("main h1")).hasText("Your session");
        assertThat(page.locator("main")).isFocused();
        Guided.button(page, "Back to the guided session").click();
        guided.sees("Welcome back");
        guided.press("Start over");
        guided.sees(guided.name(0));
        assertThat(guided.handedIn("started", 2)).hasSize(2);
    }

    private Guided begun() {
        Guided guided = Guided.by(visitor(still()), "Neck", "3 minutes");
        guided.press("Begin");
        return guided;
    }

    private static void key(Guided guided, String key) {
        guided.page().keyboard().press(key.equals(" ") ? "Space" : key);
    }
}
