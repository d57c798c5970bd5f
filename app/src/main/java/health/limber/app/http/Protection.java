package health.limber.app.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may ask for what, and what the browser is told to refuse. What is not named here as public
 * needs a person.
 */
@Configuration(proxyBeanMethods = false)
class Protection {
    private static final String[] PUBLIC = {
        "/",
        "/start/**",
        "/exercises/**",
        "/about/**",
        "/assets/**",
        "/figures/**",
        "/films/**",
        "/calendar/**",
        "/habit/help",
        "/sw.js",
        "/manifest.webmanifest",
        "/favicon.ico",
        "/health",
        "/error",
        "/sign-in/**",
        "/sign-up/**",
        "/recover/**"
    };

    /** They need no account; what they show to a guest is their own matter. */
    private static final String[] ACCOUNT_ONLY = {
        "/account/name",
        "/account/email",
        "/account/password",
        "/account/passkeys/**",
        "/account/recovery-codes",
        "/account/proof/**"
    };

    /** Authenticated by cookie and {@code Origin} header instead: a device hands in JSON. */
    private static final PathPatternRequestMatcher HAND_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/facts");

    private static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "font-src 'self'",
                    "img-src 'self'",
                    "connect-src 'self'",
                    "worker-src 'self'",
                    "manifest-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    @Bean
    CsrfTokenRepository csrfTokens(Origins origins) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("limber-form");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(origins.secure()).sameSite("Lax").path("/"));
        return tokens;
    }

    @Bean
    SecurityFilterChain protect(
            HttpSecurity http,
            SecurityContextRepository persons,
            CsrfTokenRepository csrfTokens,
            Turnstile turnstile)
            throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(PUBLIC)
                                .permitAll()
                                .requestMatchers(ACCOUNT_ONLY)
                                .hasRole("ACCOUNT")
                                .requestMatchers(HAND_IN)
                                .access(
                                        AuthorizationManagers.allOf(
                                                AuthorityAuthorizationManager.hasRole("PERSON"),
                                                turnstile::fromUs))
                                .anyRequest()
                                .hasRole("PERSON"))
                .securityContext(context -> context.securityContextRepository(persons))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(HAND_IN))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(turnstile).accessDeniedHandler(turnstile))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(Protection::refusals)
                .build();
    }

    private static void refusals(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy ->
                        policy.policy(
                                "camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
