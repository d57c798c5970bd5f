package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

/** From the first page through all questions to the answer, and on to the habit. */
class IntakeTest extends BrowserTest {
    private static final int PAGES_MAX = 20;

    /** Somebody with a sore back who ticked that it keeps them awake. */
    private static void begin(Page page) {
        page.navigate("/start?place=back&minutes=5");
        page.locator(".tick input[value=qs_night]").check();
        Guided.button(page, "One or more is true").click();
        at(page, "/screening/general-health");
        none(page);
        at(page, "/screening/agreement");
    }

    private static void at(Page page, String path) {
        page.waitForURL(Pattern.compile(Pattern.quote(path) + "$"));
    }

    private static void none(Page page) {
        page.locator("button[name=none]").click();
    }

    private static void send(Page page) {
        page.locator("main form button[type=submit]").first().click();
    }

    private static void choose(Page page, String name, String value) {
        page.locator("input[name=" + name + "][value='" + value + "']").check();
    }

    private static void level(Page page, int n) {
        page.locator(".ask-scale label").nth(n).click();
    }

    private static void isAccessible(Page page) {
        inBothSchemes(
                page,
                scheme ->
                        assertThat(Axe.findings(page, scheme))
                                .as(page.url() + " " + scheme)
                                .isEmpty());
    }

    /** Tells everything from the agreement to the age. */
    private void tellAll(Page page) {
        isAccessible(page);
        Guided.button(page, "I am 18 or older, and I agree").click();
        at(page, "/where");
        page.locator("#where-low").uncheck();
        page.locator("#where-mid").setChecked(false);
        send(page);
        expectUnready("/screening/where");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Please choose where it hurts");
        isAccessible(page);
        page.getByLabel("Low back").check();
        send(page);
        at(page, "/kind");
        choose(page, "kind", "sharp_local");
        page.getByLabel("Turning").check();
        isAccessible(page);
        send(page);
        at(page, "/strength");
        level(page, 4);
        isAccessible(page);
        send(page);
        at(page, "/since");
        page.getByLabel("How many").fill("3");
        page.locator("select").selectOption("months");
        isAccessible(page);
        send(page);
        at(page, "/age");
        page.getByLabel("How old are you?").fill("41");
        isAccessible(page);
        send(page);
        page.waitForURL(Pattern.compile("/screening/(?!age)[a-z-]+$"));
    }

    @Test
    void thePersonTellsOneThingAfterTheOtherAndGoesOnElsewhere() {
        Page page = visitor(still());
        begin(page);
        tellAll(page);
        String next = page.url();

        page.goBack();
        assertThat(page.getByLabel("How old are you?")).hasValue("41");
        page.getByLabel("How old are you?").fill("42");
        send(page);
        page.waitForURL(next);

        AccountTest.signUp(page, "intake@example.org");
        Page phone = visitor(still());
        phone.navigate("/sign-in?next=/screening");
        phone.getByLabel("E-mail").fill("intake@example.org");
        phone.locator("#password").fill("three warm pillows");
        phone.locator("main form button[type=submit]").first().click();
        phone.waitForURL(next);
        phone.navigate("/screening/age");
        assertThat(phone.getByLabel("How old are you?")).hasValue("42");

        phone.navigate(next);
        for (int i = 0; i < PAGES_MAX && phone.url().contains("/screening/"); i++) {
            String here = phone.url();
            if (phone.locator("button[name=none]").count() > 0) none(phone);
            else {
                for (Locator no : phone.locator("input[value=no]").all()) no.check();
                send(phone);
            }
            phone.waitForURL(url -> !url.equals(here));
        }
        at(phone, "/answer");
        page.navigate("/screening");
        at(page, "/answer");
    }

    @Test
    void thePictureIsTappedWithoutAnyScript() {
        Page page = visitor(still().setJavaScriptEnabled(false));
        begin(page);
        send(page);
        at(page, "/where");
        page.locator(".b-tap-neck").click();
        assertThat(page.getByLabel("Neck")).isChecked();
        page.locator(".b-tap-low").click();
        assertThat(page.getByLabel("Low back")).not().isChecked();
        send(page);
        at(page, "/kind");
        assertThat(page.getByLabel("Turning")).isHidden();
        choose(page, "kind", "sharp_local");
        assertThat(page.getByLabel("Turning")).isVisible();
    }

    @Test
    void theMinutesBecomeAHabit() {
        Page page = visitor(still());
        begin(page);
        page.navigate("/habit");
        at(page, "/habit/desk");
        isAccessible(page);
        page.locator("#hours").fill("7");
        send(page);
        at(page, "/stress");
        isAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Here is help")).click();
        isAccessible(page);
        page.goBack();
        level(page, 6);
        send(page);
        at(page, "/minutes");
        choose(page, "minutes", "8");
        isAccessible(page);
        send(page);
        at(page, "/equipment");
        isAccessible(page);
        page.locator(".ask-send a").click();
        whatMatters(page);
        whoIsNotSureIsOfferedLess(page);
        page.navigate("/habit");
        assertThat(page.locator(".habit-told"))
                .containsText("After my first coffee I do my minutes in the kitchen.");
        isAccessible(page);
    }

    private void whatMatters(Page page) {
        at(page, "/activities");
        page.locator("[name=activity1]").fill("put on my socks");
        send(page);
        expectUnready("/habit/activities");
        isAccessible(page);
        page.locator("[name=score1]").selectOption("4");
        send(page);
        at(page, "/cue");
        page.getByLabel("After").fill("my first coffee");
        page.getByLabel("I do my minutes").fill("in the kitchen");
        isAccessible(page);
        send(page);
    }

    private static void whoIsNotSureIsOfferedLess(Page page) {
        at(page, "/confidence");
        level(page, 5);
        isAccessible(page);
        send(page);
        at(page, "/smaller");
        isAccessible(page);
        Guided.button(page, "Yes, take 5 minutes").click();
        assertThat(page.locator("h1")).containsText("5 minutes");
    }
}
