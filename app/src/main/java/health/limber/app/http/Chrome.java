package health.limber.app.http;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What the frame around every page needs.
 *
 * @param words the words of the interface
 * @param path the address asked for, without its query
 * @param version of the program
 */
public record Chrome(Wording words, String path, String version, ResourceUrlProvider assets) {

    /** The address of an asset, with the hash of its content. */
    public String asset(String name) {
        String plain = "/assets/" + name;
        String hashed = assets.getForLookupPath(plain);
        return hashed == null ? plain : hashed;
    }

    /** The address of an exercise's figure, or null if it has none yet. */
    public @Nullable String figure(String exercise) {
        return assets.getForLookupPath("/assets/figures/" + exercise + ".svg");
    }

    /** True if the page asked for lies under {@code section}. */
    public boolean isIn(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
