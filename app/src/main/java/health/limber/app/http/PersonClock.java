package health.limber.app.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * What time it is where the person is. The browser names its zone in a cookie; until it has, it is
 * UTC, never the zone of the server.
 */
@Component
public final class PersonClock {
    private static final String ZONE = "zone";

    private final Clock clock;

    PersonClock(Clock clock) {
        this.clock = clock;
    }

    /** Now, there. */
    public ZonedDateTime now(HttpServletRequest request) {
        return ZonedDateTime.ofInstant(clock.instant(), zone(request));
    }

    private static ZoneId zone(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return ZoneOffset.UTC;
        for (Cookie cookie : cookies) if (cookie.getName().equals(ZONE)) return named(cookie);
        return ZoneOffset.UTC;
    }

    private static ZoneId named(Cookie cookie) {
        try {
            return ZoneId.of(cookie.getValue().replace('.', '/'));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
