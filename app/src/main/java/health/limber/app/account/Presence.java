package health.limber.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Clock;
import java.time.Duration;

/** Notes that a person was here, at most every five minutes: reading a page writes nothing else. */
@Configuration(proxyBeanMethods = false)
class Presence implements WebMvcConfigurer, HandlerInterceptor {
    static final Duration NOTE_EVERY = Duration.ofMinutes(5);
    private static final Duration PROLONG_EVERY = Duration.ofDays(1);

    private final LoginStore store;
    private final BrowserCookie cookie;
    private final Clock clock;

    Presence(LoginStore store, BrowserCookie cookie, Clock clock) {
        this.store = store;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/assets/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(Persons.LOGIN) instanceof Login login) {
            long now = clock.millis();
            long since = now - login.seen();
            if (since >= NOTE_EVERY.toMillis()) {
                store.touch(
                        login,
                        now,
                        now + BrowserCookie.LIFE.toMillis(),
                        now + Logins.GUEST_LIFE.toMillis());
            }
            if (since >= PROLONG_EVERY.toMillis()) cookie.prolong(request, response);
        }
        return true;
    }
}
