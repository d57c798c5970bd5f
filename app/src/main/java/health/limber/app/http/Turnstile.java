package health.limber.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * What is said to those who may not pass: a page asks to sign in, a program is told 401, and what
 * does not exist does not exist for them either.
 */
@Component
final class Turnstile implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final Origins origins;

    Turnstile(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> routes,
            Origins origins) {
        this.routes = routes;
        this.origins = origins;
    }

    /** Whether a request without a form's token was sent by one of our own pages. */
    AuthorizationDecision fromUs(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        String origin = context.getRequest().getHeader(HttpHeaders.ORIGIN);
        return new AuthorizationDecision(origins.isOurs(origin));
    }

    /** Nobody is present. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refusal)
            throws IOException {
        if (!exists(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!wantsPage(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
            response.sendRedirect(
                    "/sign-in?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        } else {
            response.sendRedirect("/sign-in");
        }
    }

    /** Somebody is present and may not, or a form did not come from our own page. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException || !wantsPage(request))
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else response.sendRedirect("/account");
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String type = request.getContentType();
        boolean json = type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
        return !json && (accept == null || !accept.startsWith(MediaType.APPLICATION_JSON_VALUE));
    }

    private boolean exists(HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request))
                ServletRequestPathUtils.parseAndCache(request);
            return routes.getObject().getHandler(request) != null;
        } catch (Exception e) {
            return true; // it exists, and takes something else
        }
    }
}
