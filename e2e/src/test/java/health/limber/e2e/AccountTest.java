package health.limber.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

/** Accounts, from making one to deleting it. */
class AccountTest extends BrowserTest {
    private static final String PASSWORD = "three warm pillows";

    @Test
    void aPasskeyMakesAnAccountAndOpensItAgain() {
        Page page = visitor();
        withPasskeys(page);
        page.navigate("/sign-up");
        page.getByLabel("What should we call you?").fill("Kim");
        page.getByLabel("E-mail").fill("kim@example.org");
        press(page, "Use a passkey instead");
        assertThat(page.locator("h1")).hasText("Your recovery codes");
        assertThat(page.locator(".codes li")).hasCount(8);
        page.getByRole(AriaRole.LINK, named("I have kept them")).click();

        page.navigate("/account");
        assertThat(page.locator("h1")).hasText("Hello, Kim");
        assertThat(page.locator("#passkeys ~ .entries li")).hasCount(1);
        press(page, "Sign out");
        page.navigate("/account");
        assertThat(page).hasURL(Pattern.compile("/sign-in\\?next=%2Faccount"));
        press(page, "Sign in with a passkey");
        assertThat(page.locator("h1")).hasText("Hello, Kim");
    }

    @Test
    void aPasskeyIsAddedToAnAccountUsedAndRemoved() {
        Page page = visitor();
        withPasskeys(page);
        signUp(page, "lou@example.org");
        page.navigate("/account");
        page.getByLabel("Name of this passkey").fill("Lou's laptop");
        press(page, "Add a passkey");
        assertThat(page.locator(".told")).hasText("Your passkey is kept.");
        assertThat(page.locator("#passkeys ~ .entries")).containsText("Lou's laptop");

        page.getByText("Change your e-mail address").click();
        page.getByLabel("New e-mail address").fill("lou2@example.org");
        page.locator("form[action='/account/email'] [data-passkey-button]").click();
        assertThat(page.locator(".told")).hasText("Your e-mail address is changed.");
        assertThat(page.locator(".lead")).containsText("lou2@example.org");

        page.getByRole(AriaRole.BUTTON, named("Remove Lou's laptop")).click();
        assertThat(page.locator(".told")).hasText("The passkey is removed.");
        assertThat(page.locator("#passkeys ~ .entries")).hasCount(0);
    }

    @Test
    void aPasskeyThatDoesNotComeIsToldCalmly() {
        Page page = visitor();
        CDPSession devices = withPasskeys(page);
        devices.send("WebAuthn.disable");
        page.navigate("/sign-in");
        page.evaluate(
                "() => { navigator.credentials.get = () => Promise.reject(new"
                        + " DOMException('no', 'NotAllowedError')); }");
        press(page, "Sign in with a passkey");
        assertThat(page.locator("[role=status]"))
                .hasText("Nothing came back from your passkey. Try again, or use another way.");
    }

    @Test
    void everythingIsDeletedWithAPasskeyToo() {
        Page page = visitor();
        withPasskeys(page);
        page.navigate("/sign-up");
        page.getByLabel("E-mail").fill("max@example.org");
        press(page, "Use a passkey instead");
        page.navigate("/account/delete");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Yes, delete everything"))).hasCount(0);
        press(page, "Confirm with a passkey");
        assertThat(page.locator("h1")).hasText("Everything is gone");
        page.navigate("/account");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void signingUpAndInWorksWithTheKeyboardAlone() {
        Page page = visitor();
        page.navigate("/sign-up");
        KeyboardTest.tabTo(page, "#name");
        page.keyboard().type("Nora");
        KeyboardTest.tabTo(page, "#email");
        page.keyboard().type("nora");
        KeyboardTest.tabTo(page, "#password");
        page.keyboard().type("short");
        page.evaluate("() => { document.querySelector('form[data-passkey]').noValidate = true; }");
        page.keyboard().press("Enter");
        expectUnready("/sign-up");
        assertThat(page.locator("#email")).isFocused();
        assertThat(page.locator("#email-slip")).containsText("needs an @");
        page.keyboard().type("@example.org");
        KeyboardTest.tabTo(page, "#password");
        page.keyboard().type(PASSWORD);
        KeyboardTest.tabTo(page, "[data-shows=password]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#password")).hasAttribute("type", "text");
        KeyboardTest.tabTo(page, ".panel .button");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Your recovery codes");

        page.navigate("/account");
        KeyboardTest.tabTo(page, "form[action='/sign-out'] button");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.LINK, named("Sign in"))).isVisible();
        page.navigate("/sign-in?next=/account");
        KeyboardTest.tabTo(page, "#email");
        page.keyboard().type("nora@example.org");
        KeyboardTest.tabTo(page, "#password");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Hello, Nora");
    }

    @Test
    void itAllWorksWithoutScript() {
        Page page = visitor(phone().setJavaScriptEnabled(false));
        page.navigate("/sign-up");
        assertThat(page.locator("[data-passkey-button]")).isHidden();
        assertThat(page.locator(".show")).isHidden();
        signUp(page, "oskar@example.org");
        page.navigate("/account");
        page.getByText("Change your name").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Oskar");
        page.locator("form[action='/account/name'] button").click();
        assertThat(page.locator("h1")).hasText("Hello, Oskar");
    }

    @Test
    void signingOutLeavesNothingInTheBrowser() {
        Page page = visitor();
        signUp(page, "pat@example.org");
        page.evaluate("() => localStorage.setItem('left', 'behind')");
        page.navigate("/account");
        press(page, "Sign out");
        page.navigate("/about");
        assertThat(page.evaluate("() => localStorage.getItem('left')")).isNull();
        assertThat(page.context().cookies().stream().map(cookie -> cookie.name))
                .doesNotContain("limber");
    }

    static void signUp(Page page, String email) {
        page.navigate("/sign-up");
        page.getByLabel("E-mail").fill(email);
        page.locator("#password").fill(PASSWORD);
        press(page, "Make my account");
        assertThat(page.locator("h1")).hasText("Your recovery codes");
    }

    /** A device that knows its owner, as a phone with a fingerprint does. */
    private static CDPSession withPasskeys(Page page) {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject options =
                JsonParser.parseString(
                                "{\"options\":{\"protocol\":\"ctap2\",\"transport\":\"internal\","
                                        + "\"hasResidentKey\":true,\"hasUserVerification\":true,"
                                        + "\"isUserVerified\":true,"
                                        + "\"automaticPresenceSimulation\":true}}")
                        .getAsJsonObject();
        devices.send("WebAuthn.addVirtualAuthenticator", options);
        return devices;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
