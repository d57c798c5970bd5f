package health.limber.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Visitor;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class AccountPageTest {
    private static final String PASSWORD = SignInPageTest.PASSWORD;
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/140.0.0.0 Mobile Safari/537.36";

    private final RunningServer server = RunningServer.shared();
    private final Visitor carla = server.visitor();

    @Test
    void aGuestIsToldWhatTheyAre() {
        carla.get("/about/test/guest");
        HttpResponse<String> page = carla.get("/account");
        assertThat(page.body())
                .contains("You are here as a guest", "30 days after your last visit")
                .contains("href=\"/sign-up\"", "href=\"/sign-in\"", "href=\"/account/delete\"");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aGuestDoesNotReachWhatIsForAccounts() {
        carla.get("/about/test/guest");
        HttpResponse<String> answer =
                carla.submit("/account/delete", "/account/name", Map.of("name", "x"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/account");
    }

    @Test
    void aGuestDeletesEverythingAtOnce() {
        carla.get("/about/test/guest");
        HttpResponse<String> answer = carla.submit("/account/delete", "/account/delete", Map.of());
        assertThat(answer.body()).contains("Everything is gone");
        assertThat(answer.headers().firstValue("Clear-Site-Data"))
                .hasValue("\"cache\", \"storage\"");
        assertThat(carla.cookies()).doesNotContainKey("limber");
        assertThat(carla.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void anAccountIsDeletedWithItsPassword() {
        SignUpPageTest.signUp(carla, "gone@example.org");
        assertThat(delete("not it").body()).contains("This is not your password.");
        assertThat(delete(PASSWORD).body()).contains("Everything is gone");
        assertThat(SignInPageTest.signIn(carla, "gone@example.org", PASSWORD, "").statusCode())
                .isEqualTo(422);
        assertThat(SignUpPageTest.signUp(carla, "gone@example.org").statusCode()).isEqualTo(200);
    }

    @Test
    void nameEmailAndPasswordAreChanged() {
        SignUpPageTest.signUp(carla, "old@example.org");
        assertThat(change("name", Map.of("name", "Carla")).statusCode()).isEqualTo(303);
        assertThat(carla.get("/account").body()).contains("Hello, Carla");

        assertThat(change("email", Map.of("email", "new@example.org", "proof", "no")).body())
                .contains("This is not your password.", "value=\"new@example.org\"");
        change("email", Map.of("email", "new@example.org", "proof", PASSWORD));
        change("password", Map.of("password", "four cold pillows", "proof", PASSWORD));
        Visitor elsewhere = server.visitor();
        assertThat(
                        SignInPageTest.signIn(elsewhere, "new@example.org", "four cold pillows", "")
                                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anAddressOfSomebodyElseIsNotTakenOver() {
        SignUpPageTest.signUp(server.visitor(), "theirs@example.org");
        SignUpPageTest.signUp(carla, "mine@example.org");
        assertThat(change("email", Map.of("email", "theirs@example.org", "proof", PASSWORD)).body())
                .contains("There is an account with this address already.");
    }

    @Test
    void newRecoveryCodesNeedThePassword() {
        SignUpPageTest.signUp(carla, "codes@example.org");
        assertThat(change("recovery-codes", Map.of("proof", "no")).body())
                .contains("This is not your password.");
        assertThat(change("recovery-codes", Map.of("proof", PASSWORD)).body())
                .contains("Your recovery codes");
    }

    @Test
    void devicesHaveNamesAndAreSignedOut() {
        SignUpPageTest.signUp(carla, "devices@example.org");
        Visitor phone = server.visitor().with(PHONE);
        SignInPageTest.signIn(phone, "devices@example.org", PASSWORD, "");
        String page = carla.get("/account").body();
        assertThat(page).contains("Firefox on Linux", "Chrome on Android", "this one");
        Matcher id = Pattern.compile("name=\"id\" value=\"([0-9a-f]{32})\"").matcher(page);
        assertThat(id.find()).isTrue();
        carla.submit("/account", "/account/devices/out", Map.of("id", id.group(1)));
        assertThat(phone.get("/about/test/who").body()).isEqualTo("nobody");

        SignInPageTest.signIn(phone, "devices@example.org", PASSWORD, "");
        carla.submit("/account", "/account/devices/others", Map.of());
        assertThat(phone.get("/about/test/who").body()).isEqualTo("nobody");
        assertThat(carla.get("/about/test/who").body()).isNotEqualTo("nobody");
    }

    @Test
    void somebodyElsesDeviceStays() {
        Visitor other = server.visitor();
        SignUpPageTest.signUp(other, "other-device@example.org");
        String login =
                server.part(LoginStore.class)
                        .ofPerson(other.get("/about/test/who").body(), 0)
                        .getFirst()
                        .id();
        SignUpPageTest.signUp(carla, "intruder@example.org");
        carla.submit("/account", "/account/devices/out", Map.of("id", login));
        assertThat(other.get("/about/test/who").body()).isNotEqualTo("nobody");
    }

    @Test
    void thePhoneIsShownAnAddressThatItReaches() {
        assertThat(AccountPage.phone(URI.create("http://localhost:8080"))).isEmpty();
        assertThat(AccountPage.phone(URI.create("http://[::1]:8080"))).isEmpty();
        assertThat(AccountPage.phone(URI.create("https://limber.example.org")))
                .hasValueSatisfying(phone -> {
                    assertThat(phone.address()).isEqualTo("https://limber.example.org");
                    assertThat(phone.path()).startsWith("M4 4h1v1h-1z");
                    assertThat(phone.size()).isEqualTo(33);
                });
        SignUpPageTest.signUp(carla, "phone@example.org");
        assertThat(carla.get("/account").body()).contains("--public-url");
    }

    private HttpResponse<String> change(String what, Map<String, String> fields) {
        return carla.submit("/account", "/account/" + what, fields);
    }

    private HttpResponse<String> delete(String password) {
        return carla.submit("/account/delete", "/account/delete", Map.of("proof", password));
    }
}
