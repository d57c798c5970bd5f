package health.limber.app.account;

import health.limber.app.http.Origins;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cookie that makes a browser one we know. What is kept of it is its hash. */
@Component
final class BrowserCookie {
    static final String NAME = "limber";
    static final Duration LIFE = Duration.ofDays(400);

    /** A cookie set during this request, which the request itself does not carry yet. */
    private static final String FRESH = BrowserCookie.class.getName();

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Origins origins;

    BrowserCookie(Origins origins) {
        this.origins = origins;
    }

    /** The browser that asks, if it has a cookie of the right shape. */
    Optional<String> browser(HttpServletRequest request) {
        return token(request).map(Secrets::hash);
    }

    /** The browser that asks; it gets a cookie if it has none. */
    String browserOrNew(HttpServletRequest request, HttpServletResponse response) {
        return browser(request).orElseGet(() -> renew(request, response));
    }

    /** Gives the browser a new cookie, whatever it had. */
    String renew(HttpServletRequest request, HttpServletResponse response) {
        String token = Secrets.token();
        set(request, response, token);
        return Secrets.hash(token);
    }

    /** Lets the cookie live on for its whole life from now. */
    void prolong(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(token -> set(request, response, token));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(FRESH, "");
        write(response, "", Duration.ZERO);
    }

    private static Optional<String> token(HttpServletRequest request) {
        @Nullable String token = null;
        if (request.getAttribute(FRESH) instanceof String fresh) token = fresh;
        else if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies())
                if (cookie.getName().equals(NAME)) token = cookie.getValue();
        }
        return Optional.ofNullable(token).filter(text -> SHAPE.matcher(text).matches());
    }

    private void set(HttpServletRequest request, HttpServletResponse response, String token) {
        request.setAttribute(FRESH, token);
        write(response, token, LIFE);
    }

    private void write(HttpServletResponse response, String token, Duration life) {
        ResponseCookie cookie =
                ResponseCookie.from(NAME, token)
                        .httpOnly(true)
                        .secure(origins.secure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(life)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
