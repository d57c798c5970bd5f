package health.limber.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.RunningServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

class ProtectionTest {
    private final RunningServer server = RunningServer.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/exercises",
                "/about",
                "/no/such/page",
                "/about/test/broken",
                "/assets/limber.css"
            })
    void everyAnswerTellsTheBrowserWhatToRefuse(String path) {
        HttpHeaders headers = server.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .startsWith("default-src 'none';")
                                .doesNotContain("unsafe", "http", "*", "data:"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }

    /** Whoever makes a route public says so here as well. */
    private static final List<String> PUBLIC =
            List.of(
                    "/",
                    "/start",
                    "/exercises",
                    "/about",
                    "/health",
                    "/error",
                    "/sign-in",
                    "/sign-up",
                    "/recover",
                    "/figures",
                    "/films",
                    "/calendar",
                    "/habit/help");

    @Test
    void everyRouteThatIsNotPublicIsClosedForAVisitor() {
        List<String> open = new ArrayList<>();
        server.part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> {
                    for (String pattern : route.getPatternValues())
                        for (String method : methods(route))
                            if (!isPublic(pattern) && !isClosed(method, pattern))
                                open.add(method + " " + pattern);
                });
        assertThat(open).isEmpty();
    }

    private static List<String> methods(RequestMappingInfo route) {
        List<String> methods =
                route.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return methods.isEmpty() ? List.of("GET", "POST") : methods;
    }

    private static boolean isPublic(String pattern) {
        return PUBLIC.stream()
                .anyMatch(path ->
                        pattern.equals(path)
                                || path.length() > 1 && pattern.startsWith(path + "/"));
    }

    private boolean isClosed(String method, String pattern) {
        String path = pattern.replaceAll("\\{[^}]*}", "x");
        HttpResponse<String> answer = server.send(method, path);
        boolean asksToSignIn =
                answer.headers()
                        .firstValue("Location")
                        .filter(to -> to.contains("/sign-in"))
                        .isPresent();
        return asksToSignIn || List.of(401, 403).contains(answer.statusCode());
    }

    @Test
    void aPageThatNeedsAPersonAsksToSignInAndRemembersWhereToGo() {
        HttpResponse<String> page = server.get("/account?done=name");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(
                        to -> assertThat(to).endsWith("/sign-in?next=%2Faccount%3Fdone%3Dname"));
        HttpResponse<String> json = server.getJson("/account");
        assertThat(json.statusCode()).isEqualTo(401);
    }

    @Test
    void aFormThatIsNotOursIsRefusedCalmly() {
        HttpResponse<String> answer = server.send("POST", "/sign-in");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Please try that once more");
    }

    @Test
    void nobodyIsRemembered() {
        assertThat(server.get("/exercises").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(server.get("/login").statusCode()).isEqualTo(404);
    }
}
