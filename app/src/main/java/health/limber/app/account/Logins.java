package health.limber.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Binds browsers to persons. The door of this feature for all others. */
@Component
public class Logins {
    /** A guest is kept for so long after the last visit. */
    public static final Duration GUEST_LIFE = Duration.ofDays(30);

    private static final Duration PROOF_LIFE = Duration.ofMinutes(15);

    private final LoginStore store;
    private final BrowserCookie cookie;
    private final CsrfTokenRepository forms;
    private final Clock clock;

    Logins(LoginStore store, BrowserCookie cookie, CsrfTokenRepository forms, Clock clock) {
        this.store = store;
        this.cookie = cookie;
        this.forms = forms;
        this.clock = clock;
    }

    /** Makes sure that the browser has a cookie. Nothing is kept about it. */
    public void showCookie(HttpServletRequest request, HttpServletResponse response) {
        cookie.browserOrNew(request, response);
    }

    /**
     * Binds {@code person}, a guest who has just been made, to the browser that asks and makes them
     * present. Doing it twice changes nothing.
     */
    public void bindGuest(HttpServletRequest request, HttpServletResponse response, String person) {
        bind(request, cookie.browserOrNew(request, response), person);
        present(Persons.guest(person));
    }

    /** The person who is present in the browser that asks. */
    public Optional<String> personOf(HttpServletRequest request) {
        return present(request).map(Login::person);
    }

    /**
     * Signs in: the browser gets a new cookie, so that whoever knew the old one is left outside.
     */
    @Transactional
    void signIn(HttpServletRequest request, HttpServletResponse response, String person) {
        Optional<String> before = cookie.browser(request);
        String browser = cookie.renew(request, response);
        before.ifPresent(old -> store.rename(old, browser));
        bind(request, browser, person);
        forms.saveToken(null, request, response);
        present(Persons.account(person));
    }

    Optional<Login> present(HttpServletRequest request) {
        return cookie.browser(request).flatMap(browser -> store.present(browser, clock.millis()));
    }

    /** Everybody in the browser that asks. */
    List<Login> inBrowser(HttpServletRequest request) {
        return cookie.browser(request)
                .map(browser -> store.inBrowser(browser, clock.millis()))
                .orElse(List.of());
    }

    /** Makes {@code person} present; false if they are not in the browser that asks. */
    boolean enter(HttpServletRequest request, String person) {
        return cookie.browser(request)
                .filter(browser -> store.enter(browser, person, clock.millis()))
                .isPresent();
    }

    /** The person who is present has shown that it is them. */
    void prove(HttpServletRequest request, String person) {
        cookie.browser(request).ifPresent(browser -> store.prove(browser, person, clock.millis()));
    }

    /** True if the person who is present showed a short while ago that it is them. */
    boolean proved(HttpServletRequest request) {
        long since = clock.millis() - PROOF_LIFE.toMillis();
        return present(request).filter(login -> login.proved() > since).isPresent();
    }

    /** Every browser of {@code person}. */
    List<Login> ofPerson(String person) {
        return store.ofPerson(person, clock.millis());
    }

    /** Signs {@code person} out of one browser. */
    void signOut(String login, String person) {
        store.remove(login, person);
    }

    void signOutEverywhere(String person) {
        store.removeAll(person);
    }

    /** Signs {@code person} out of every browser but the one that asks. */
    void signOutElsewhere(HttpServletRequest request, String person) {
        cookie.browser(request).ifPresent(browser -> store.removeOthers(person, browser));
    }

    /** Nothing of whoever left stays in the browser; the cookie stays if others use it too. */
    void clean(HttpServletRequest request, HttpServletResponse response) {
        if (inBrowser(request).isEmpty()) cookie.clear(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        SecurityContextHolder.clearContext();
    }

    private void bind(HttpServletRequest request, String browser, String person) {
        long now = clock.millis();
        store.bind(
                browser,
                person,
                new LoginStore.Span(
                        now, now + BrowserCookie.LIFE.toMillis(), DeviceName.of(request)));
    }

    private static void present(Authentication person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
    }
}
