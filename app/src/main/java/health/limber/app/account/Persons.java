package health.limber.app.account;

import health.limber.app.storage.Outage;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.function.Supplier;

/** Finds out, from the cookie of a request, who is present. */
@Component
class Persons implements SecurityContextRepository {
    /** The request attribute that holds the {@link Login} once somebody asked. */
    static final String LOGIN = Login.class.getName();

    private final LoginStore store;
    private final BrowserCookie cookie;
    private final Clock clock;

    Persons(LoginStore store, BrowserCookie cookie, Clock clock) {
        this.store = store;
        this.cookie = cookie;
        this.clock = clock;
    }

    static Authentication guest(String person) {
        return new PreAuthenticatedAuthenticationToken(
                person, null, AuthorityUtils.createAuthorityList("ROLE_PERSON"));
    }

    static Authentication account(String person) {
        return new PreAuthenticatedAuthenticationToken(
                person, null, AuthorityUtils.createAuthorityList("ROLE_PERSON", "ROLE_ACCOUNT"));
    }

    /** Asked only if something wants to know who is there: an asset does not. */
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> context(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    /** Rows are written where somebody signs in, by {@link Logins}. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.browser(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        if (isToldOfAnOutage(request)) return context;
        cookie.browser(request)
                .flatMap(browser -> store.present(browser, clock.millis()))
                .ifPresent(login -> {
                    request.setAttribute(LOGIN, login);
                    context.setAuthentication(
                            login.account() ? account(login.person()) : guest(login.person()));
                });
        return context;
    }

    /** The page that says the data is away must not ask for data. */
    private static boolean isToldOfAnOutage(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && Outage.of(failure).isPresent();
    }

    /** Looks only once. */
    private static final class Deferred implements DeferredSecurityContext {
        private final Supplier<SecurityContext> look;
        private @Nullable SecurityContext found;

        Deferred(Supplier<SecurityContext> look) {
            this.look = look;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = found;
            if (context == null) found = context = look.get();
            return context;
        }

        /** Nothing would be saved either way. */
        @Override
        public boolean isGenerated() {
            return false;
        }
    }
}
