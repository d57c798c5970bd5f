package health.limber.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Visitor;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;

class SignUpPageTest {
    private static final String PASSWORD = "three warm pillows";

    private final RunningServer server = RunningServer.shared();
    private final Visitor anna = server.visitor();

    @Test
    void aGuestKeepsThePersonAndSeesTheCodesOnce() {
        String person = anna.get("/about/test/guest").body();
        assertThat(anna.get("/sign-up").body()).contains("Everything you did here so far is kept.");
        HttpResponse<String> codes = signUp(anna, "guest-anna@example.org");
        assertThat(codes.statusCode()).isEqualTo(200);
        assertThat(codes.body()).contains("Your recovery codes", "href=\"/account\"");
        assertThat(codes.body().split("<li><code>", -1)).hasSize(RecoveryCodes.HOW_MANY + 1);
        assertThat(codes.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(anna.get("/about/test/who").body()).isEqualTo(person);
        assertThat(anna.get("/account").body())
                .contains("guest-anna@example.org", "Hello, Anna", "8 codes are left");
    }

    @Test
    void aVisitorBecomesAPerson() {
        signUp(anna, "visitor-anna@example.org");
        assertThat(anna.get("/about/test/who").body()).isNotEqualTo("nobody");
        assertThat(anna.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void theCookieIsAnotherOneAfterwards() {
        anna.get("/about/test/guest");
        String before = anna.cookies().get("limber");
        signUp(anna, "fresh-cookie@example.org");
        assertThat(anna.cookies().get("limber")).isNotEqualTo(before).hasSize(43);
        Visitor thief = server.visitor();
        thief.cookies().put("limber", String.valueOf(before));
        assertThat(thief.get("/about/test/who").body()).isEqualTo("nobody");
    }

    @Test
    void theCookieIsForTheServerAlone() {
        HttpResponse<String> answer = anna.get("/about/test/guest");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie)
                                .startsWith("limber=")
                                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=34560000")
                                .doesNotContain("Secure"));
    }

    @Test
    void aFormToMendComesBackWithWhatWasTyped() {
        HttpResponse<String> answer =
                anna.submit(
                        "/sign-up",
                        "/sign-up",
                        Map.of("name", "A <b>", "email", "no address", "password", "short"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"A &lt;b>\"", "value=\"no address\"")
                .contains("This does not look like an e-mail address.")
                .contains("Please use at least 10 characters.")
                .contains("aria-describedby=\"email-hint email-slip\"")
                .containsPattern("<input id=\"email\"[^>]* aria-invalid=\"true\"[^>]* autofocus")
                .doesNotContain("short\"");
    }

    @Test
    void anObviousPasswordIsRefused() {
        for (String password :
                new String[] {"password123", "1234567890", "aaaaaaaaaaaa", "annabelle99"})
            assertThat(signUp(anna, "annabelle@example.org", password).body())
                    .as(password)
                    .contains("This one is easy to guess.");
    }

    @Test
    void anAddressThatIsTakenIsSaidPlainly() {
        signUp(server.visitor(), "Taken@Example.org");
        HttpResponse<String> answer = signUp(anna, " taken@example.org ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is an account with this address already.");
        assertThat(anna.get("/about/test/who").body()).isEqualTo("nobody");
    }

    @Test
    void somebodyWithAnAccountMakesOneForAnotherPersonHere() {
        signUp(anna, "first@example.org");
        String first = anna.get("/about/test/who").body();
        assertThat(anna.get("/sign-up").body()).contains("for another person on this computer");
        signUp(anna, "second@example.org");
        assertThat(anna.get("/about/test/who").body()).isNotEqualTo(first);
        anna.submit("/account", "/sign-in/profile", Map.of("person", first, "next", "/account"));
        assertThat(anna.get("/about/test/who").body()).isEqualTo(first);
    }

    @Test
    void nobodySwitchesToSomebodyWhoIsNotInTheirBrowser() {
        signUp(anna, "here@example.org");
        Visitor other = server.visitor();
        signUp(other, "elsewhere@example.org");
        String person = anna.get("/about/test/who").body();
        other.submit("/account", "/sign-in/profile", Map.of("person", person));
        assertThat(other.get("/about/test/who").body()).isNotEqualTo(person);
    }

    static HttpResponse<String> signUp(Visitor visitor, String email) {
        return signUp(visitor, email, PASSWORD);
    }

    static HttpResponse<String> signUp(Visitor visitor, String email, String password) {
        return visitor.submit(
                "/sign-up",
                "/sign-up",
                Map.of("name", "Anna", "email", email, "password", password, "next", "/account"));
    }
}
