package health.limber.app.account;

import health.limber.app.storage.Outage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Clock;
import java.time.Duration;

/** Notes that a person was here, at most every five minutes: reading a page writes nothing else. */
@Configuration(proxyBeanMethods = false)
class Presence implements WebMvcConfigurer, HandlerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);
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
            if (since >= NOTE_EVERY.toMillis()) note(login, now);
            if (since >= PROLONG_EVERY.toMillis()) cookie.prolong(request, response);
        }
        return true;
    }

    /** A page can be read although nothing can be written just now. */
    private void note(Login login, long now) {
        try {
            store.touch(
                    login,
                    now,
                    now + BrowserCookie.LIFE.toMillis(),
                    now + Logins.GUEST_LIFE.toMillis());
        } catch (DataAccessException | TransactionException e) {
            Outage outage = Outage.of(e).orElseThrow(() -> e);
            LOG.warn("Nobody's last visit can be noted, the database is {}", outage);
        }
    }
}
