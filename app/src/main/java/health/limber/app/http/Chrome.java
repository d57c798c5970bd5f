package health.limber.app.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What the frame around every page needs.
 *
 * @param words the words of the interface
 * @param request that the page answers
 * @param version of the program
 * @param emergency the number to call where this Limber runs
 * @param figures where the pictures of the exercises are
 */
public record Chrome(
        Wording words,
        HttpServletRequest request,
        String version,
        ResourceUrlProvider assets,
        EmergencyNumber emergency,
        FigureAddresses figures) {

    /** What a form hands back so that nobody else can send it. */
    public record Csrf(String field, String value) {}

    /** The address asked for, without its query. */
    public String path() {
        return request.getRequestURI();
    }

    /** The address of an asset, with the hash of its content. */
    public String asset(String name) {
        String plain = "/assets/" + name;
        String hashed = assets.getForLookupPath(plain);
        return hashed == null ? plain : hashed;
    }

    /** The address of an exercise's figure, or null if it has none yet. */
    public @Nullable String figure(String exercise) {
        return figures.picture(exercise);
    }

    /** True if the page asked for lies under {@code section}. */
    public boolean isIn(String section) {
        return path().equals(section) || path().startsWith(section + "/");
    }

    /** For the hidden field that every form with {@code method="post"} carries. */
    public Csrf csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : new Csrf("_csrf", "");
    }

    /** True if a person is present: a guest, or somebody with an account. */
    public boolean known() {
        return request.isUserInRole("PERSON");
    }

    /** True if the person who is present has an account. */
    public boolean hasAccount() {
        return request.isUserInRole("ACCOUNT");
    }
}
