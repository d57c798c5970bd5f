package health.limber.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;
import health.limber.app.Visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class SignInPageTest {
    static final String PASSWORD = "three warm pillows";

    private final RunningServer server = RunningServer.shared();
    private final Visitor bea = server.visitor();

    @ParameterizedTest
    @CsvSource({
        "/history?week=2, /history?week=2",
        "//evil.example, /",
        "/\\evil.example, /",
        "https://evil.example, /",
        "account, /",
        "/a{b}, /a{b}"
    })
    void itLeadsOnToAPathOfOursOnly(String next, String to) {
        String email = "next" + Math.abs(next.hashCode()) + "@example.org";
        SignUpPageTest.signUp(server.visitor(), email);
        HttpResponse<String> answer = signIn(bea, email, PASSWORD, next);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .satisfies(location ->
                        assertThat(location.replace("%7B", "{").replace("%7D", "}"))
                                .isIn(to, server.origin() + to));
    }

    @Test
    void whatAGuestDidIsAddedToTheAccount() {
        SignUpPageTest.signUp(server.visitor(), "bea@example.org");
        bea.get("/about/test/guest");
        assertThat(bea.get("/sign-in").body()).contains("will be added to your account");
        HttpResponse<String> answer = signIn(bea, "BEA@example.org", PASSWORD, "/account");
        assertThat(answer.body())
                .contains("What you did here before was added", "href=\"/account\"");
        assertThat(bea.get("/account").body()).contains("bea@example.org");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldAlike() {
        SignUpPageTest.signUp(server.visitor(), "alike@example.org");
        HttpResponse<String> wrong = signIn(bea, "alike@example.org", "not the one", "");
        HttpResponse<String> unknown = signIn(bea, "nobody@example.org", PASSWORD, "");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "E-mail and password do not fit together.", "value=\"alike@example.org\"");
        assertThat(unknown.body()).contains("E-mail and password do not fit together.");
        assertThat(bea.get("/about/test/who").body()).isEqualTo("nobody");
    }

    @Test
    void tooManyTriesAreAskedToWait() {
        HttpResponse<String> answer = signIn(bea, "many@example.org", "wrong", "");
        for (int i = 0; i < 10; i++) answer = signIn(bea, "many@example.org", "wrong", "");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 900L);
        assertThat(answer.body()).contains("Let us take a short break", "Nothing is lost.");
        server.part(Attempts.class).forget();
    }

    @Test
    void passkeysAreNotOfferedUnderANumber() {
        assertThat(bea.get("/sign-in").body()).doesNotContain("Sign in with a passkey");
    }

    @Test
    void signingOutForgetsTheBrowser() {
        SignUpPageTest.signUp(bea, "out@example.org");
        Visitor copy = bea.at(server);
        HttpResponse<String> answer = bea.submit("/account", "/sign-out", Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Clear-Site-Data"))
                .hasValue("\"cache\", \"storage\"");
        assertThat(bea.cookies()).doesNotContainKey("limber");
        assertThat(copy.get("/about/test/who").body()).isEqualTo("nobody");
    }

    @Test
    void aCookieThatIsWrongIsAVisitor() {
        for (String cookie :
                new String[] {"", "x", "../../etc", "A".repeat(43), "A".repeat(4000)}) {
            bea.cookies().put("limber", cookie);
            assertThat(bea.get("/about/test/who").body()).isEqualTo("nobody");
        }
    }

    @Test
    void aRecoveryCodeSetsANewPasswordOnceAndSignsOutEverywhereElse() {
        Visitor laptop = server.visitor();
        String codes = SignUpPageTest.signUp(laptop, "lost@example.org").body();
        Matcher code = Pattern.compile("<code>([^<]+)</code>").matcher(codes);
        assertThat(code.find()).isTrue();
        Map<String, String> fields =
                Map.of(
                        "email", "lost@example.org",
                        "code", code.group(1).toLowerCase(java.util.Locale.ROOT).replace("-", " "),
                        "password", "a brand new pillow");
        HttpResponse<String> answer = bea.submit("/recover", "/recover", fields);
        assertThat(answer.body()).contains("You are back in", "You have 7 recovery codes left.");
        assertThat(laptop.get("/about/test/who").body()).isEqualTo("nobody");
        assertThat(bea.get("/account").statusCode()).isEqualTo(200);
        assertThat(server.visitor().submit("/recover", "/recover", fields).body())
                .contains("or the code was used before");
        assertThat(signIn(server.visitor(), "lost@example.org", PASSWORD, "").statusCode())
                .isEqualTo(422);
        assertThat(signIn(laptop, "lost@example.org", "a brand new pillow", "").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRestartSignsNobodyOut(@TempDir Path data) {
        try (RunningServer first = RunningServer.on(data)) {
            Visitor visitor = first.visitor();
            SignUpPageTest.signUp(visitor, "stays@example.org");
            first.close();
            try (RunningServer second = RunningServer.on(data)) {
                assertThat(visitor.at(second).get("/account").body()).contains("stays@example.org");
            }
        }
    }

    static HttpResponse<String> signIn(
            Visitor visitor, String email, String password, String next) {
        return visitor.submit(
                "/sign-in", "/sign-in", Map.of("email", email, "password", password, "next", next));
    }
}
