package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/** "It hurts": stopped first, asked then. */
class HurtTest extends BrowserTest {
    private static final String NONE = "None of these";

    @Test
    void everythingStandsStillBeforeAnythingIsAsked() {
        Guided guided = hurtAt(12);
        assertThat(guided.handedIn("stopped", 1)).hasSize(1);
        int said = guided.asked("said").size();
        int sounded = guided.asked("sounded").size();
        guided.pass(120);
        guided.sees("We have stopped");
        assertThat(guided.asked("said")).hasSize(said);
        assertThat(guided.asked("sounded")).hasSize(sounded);
        assertThat(guided.handedIn("hurt")).isEmpty();
    }

    @Test
    void aMistakeIsTakenBackAndTheSessionGoesOnWhereItWas() {
        Guided guided = hurtAt(14.5);
        String stopped = guided.handedIn("stopped", 1).getFirst().get("id").getAsString();
        guided.pass(30);
        guided.press("I tapped by mistake");
        guided.pass(1);
        guided.sees(guided.name(0));
        assertThat(guided.part(".p-numeral")).hasText("8");
        assertThat(Guided.payload(guided.handedIn("retracted", 1).getFirst(), "fact"))
                .isEqualTo(stopped);
    }

    @Test
    void tappingTwiceInPainIsNoMistake() {
        Guided guided = begun();
        guided.pass(12);
        guided.button("It hurts").dblclick();
        guided.sees("We have stopped");
        guided.handedIn("stopped", 1);
        assertThat(guided.handedIn("retracted")).isEmpty();
        assertThat(guided.waiting("retracted")).isEmpty();
    }

    @Test
    void theSignsMustBeAnsweredBeforeItGoesOn() {
        Guided guided = hurtAt(12);
        guided.press("Next");
        assertThat(guided.part(".p-missing"))
                .hasText("Please choose what you notice, or \"None of these\".");
        assertThat(guided.part(".p-signs input").first()).isFocused();
        guided.tick(guided.sign("emergency"));
        guided.tick(NONE);
        assertThat(guided.part(".p-signs :checked")).hasCount(1);
        guided.tick(guided.sign("end"));
        assertThat(guided.part(".p-signs :checked")).hasCount(1);
        guided.sees("We have stopped");
    }

    @Test
    void painFromTheLimitOnRestsTheExerciseAndLessDoesNot() {
        Guided guided = hurtAt(12);
        int stops = guided.document().getAsJsonArray("painStops").get(0).getAsInt();
        guided.tell(stops - 1);
        guided.tick(NONE);
        guided.press("Next");
        guided.sees("Thank you for stopping");
        guided.press("Change my answer");
        guided.tell(stops);
        guided.tick(NONE);
        guided.press("Next");
        guided.sees("Enough of this one for today");
        assertThat(guided.button("Go on with " + guided.name(0))).hasCount(0);
        guided.press("Go on with " + guided.name(1));
        guided.sees(guided.name(1));
        JsonObject hurt = guided.handedIn("hurt", 1).getFirst();
        assertThat(Guided.payload(hurt, "pain")).isEqualTo(String.valueOf(stops));
        assertThat(Guided.payload(hurt, "way")).isEqualTo("skip");
        assertThat(Guided.payload(guided.handedIn("done", 1).getFirst(), "outcome"))
                .isEqualTo("skipped");
    }

    @Test
    void anEasierOneTakesItsPlace() {
        Guided guided = begun();
        String easier = guided.item(1).getAsJsonObject("easier").get("name").getAsString();
        guided.press("Skip");
        guided.pass(11);
        guided.press("It hurts");
        guided.tick("Shoulder");
        guided.tick(NONE);
        guided.press("Next", "Try an easier one: " + easier);
        guided.sees(easier);
        assertThat(guided.part(".p-guide")).hasAttribute("data-kind", "ready");
        JsonObject hurt = guided.handedIn("hurt", 1).getFirst();
        assertThat(Guided.payload(hurt, "way")).isEqualTo("easier");
        assertThat(hurt.getAsJsonObject("payload").get("where").toString())
                .isEqualTo("[\"shoulder\"]");
        guided.press("Skip");
        assertThat(Guided.payload(guided.handedIn("done", 2).getLast(), "exercise"))
                .isEqualTo(guided.item(1).getAsJsonObject("easier").get("exercise").getAsString());
    }

    @Test
    void theSessionCanEndThereAndIsPraisedForIt() {
        Guided guided = hurtAt(12);
        guided.tick(NONE);
        guided.press("Next", "End for today");
        guided.sees("That is kept");
        assertThat(guided.part(".p-after")).containsText("You listened to your body");
        guided.press("Done");
        assertThat(guided.page()).hasURL(Pattern.compile("/after$"));
        assertThat(guided.page().locator("h1")).hasText("That is all right");
        assertThat(Guided.payload(guided.handedIn("ended").getFirst(), "how")).isEqualTo("pain");
    }

    @Test
    void aSignThatEndsTheSessionSaysWhatToDoNow() {
        Guided guided = hurtAt(12);
        guided.tick(guided.sign("end"));
        guided.press("Next");
        guided.sees("That is kept");
        String asks = asks(guided, "end");
        assertThat(guided.part(".p-after")).containsText(asks);
        guided.press("Done");
        assertThat(guided.page()).hasURL(Pattern.compile("/after$"));
        assertThat(guided.page().locator(".box-stop")).hasText(asks);
    }

    @Test
    void helpIsShownWithoutNetworkAndNoSessionComesAfterIt() {
        Page page = visitor(still());
        Guided guided = Guided.by(page, "Neck", "3 minutes");
        guided.press("Begin");
        guided.pass(12);
        guided.handedIn("started", 1);
        page.context().setOffline(true);
        guided.press("It hurts");
        guided.tick(guided.sign("emergency"));
        guided.press("Next");
        guided.sees("Stop here and get help now");
        JsonObject help = guided.document().getAsJsonObject("emergency");
        assertThat(guided.part(".p-emergency")).containsText(help.get("sentence").getAsString());
        assertThat(guided.part(".p-emergency")).containsText("Call your emergency number now");
        assertThat(guided.part(".p-waiting")).containsText("until there is network");
        assertThat(guided.waiting("ended")).hasSize(1);
        expectNoNetwork();
        page.context().setOffline(false);
        assertThat(Guided.payload(guided.handedIn("ended", 1).getFirst(), "how"))
                .isEqualTo("emergency");
        for (String path : List.of("/", "/start?place=neck&minutes=1")) {
            page.navigate(path);
            assertThat(page).hasURL(Pattern.compile("/answer$"));
        }
    }

    @Test
    void dizzinessIsWaitedForAndMayGo() {
        Guided guided = hurtAt(12);
        guided.tick(guided.sign("wait"));
        guided.press("Next");
        guided.sees("Sit down and look straight ahead.");
        assertThat(guided.part(".p-wait .p-numeral")).hasText("60");
        guided.pass(20);
        assertThat(guided.part(".p-wait .p-numeral")).hasText("40");
        guided.page().reload();
        guided.sees("Sit down and look straight ahead.");
        guided.pass(1);
        assertThat(guided.part(".p-wait .p-numeral")).hasText("39");
        guided.pass(40);
        guided.sees("Has it gone?");
        assertThat(guided.asked("said"))
                .anyMatch(one -> one.get("text").getAsString().equals("Has it gone?"));
        guided.press("It has gone");
        guided.sees(guided.name(1));
        assertThat(Guided.payload(guided.handedIn("hurt", 1).getFirst(), "way"))
                .isEqualTo("skipNeck");
    }

    @Test
    void dizzinessThatStaysIsAnEmergency() {
        Guided guided = hurtAt(12);
        guided.tick(guided.sign("wait"));
        guided.press("Next", "Not gone, or something else");
        guided.sees("Stop here and get help now");
        assertThat(Guided.payload(guided.handedIn("hurt", 1).getFirst(), "way"))
                .isEqualTo("emergency");
        guided.handedIn("ended", 1);
        guided.page().reload();
        assertThat(guided.page()).hasURL(Pattern.compile("/answer$"));
    }

    @Test
    void anOpenQuestionIsAskedAgainAfterAReload() {
        Guided guided = hurtAt(12);
        guided.handedIn("stopped", 1);
        guided.page().reload();
        guided.sees("We have stopped");
        assertThat(guided.handedIn("stopped")).hasSize(1);
    }

    @Test
    void itCanBeToldWithTheKeyboardAndNoKeyLeadsBackIntoIt() {
        Page page = visitor(still());
        Guided guided = Guided.by(page, "Neck", "3 minutes");
        guided.press("Begin");
        guided.pass(12);
        page.keyboard().press("h");
        assertThat(guided.part("[role=alertdialog] h1")).isFocused();
        for (String key : List.of("Escape", "Space", "ArrowRight", "ArrowLeft", "h"))
            page.keyboard().press(key);
        guided.sees("We have stopped");
        KeyboardTest.tabTo(page, "#player .p-signs label:last-child input");
        page.keyboard().press("Space");
        FirstMinutesTest.tabToButton(page, "Next");
        page.keyboard().press("Enter");
        assertThat(guided.part("[role=alertdialog] h1")).isFocused();
        page.keyboard().press("Escape");
        guided.sees("Thank you for stopping");
        FirstMinutesTest.tabToButton(page, "End for today");
        page.keyboard().press("Enter");
        guided.sees("That is kept");
    }

    private Guided begun() {
        Guided guided = Guided.by(visitor(still()), "Neck", "3 minutes");
        guided.press("Begin");
        return guided;
    }

    private Guided hurtAt(double second) {
        Guided guided = begun();
        guided.pass(second);
        guided.press("It hurts");
        guided.sees("We have stopped");
        return guided;
    }

    private static String asks(Guided guided, String then) {
        for (var each : guided.document().getAsJsonArray("signs")) {
            JsonObject sign = each.getAsJsonObject();
            if (sign.get("then").getAsString().equals(then)) return sign.get("asks").getAsString();
        }
        throw new AssertionError("no sign leads to " + then);
    }
}
