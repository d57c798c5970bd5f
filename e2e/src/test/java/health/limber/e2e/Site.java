package health.limber.e2e;

import com.microsoft.playwright.Page;

import java.util.ArrayList;
import java.util.List;

/** The pages there are. */
final class Site {
    /** One of each kind, with the longest and the gated exercise among them. */
    static final List<String> KINDS =
            List.of(
                    "/",
                    "/exercises",
                    "/exercises?region=neck&position=chair",
                    "/exercises?q=trampoline",
                    "/exercises/cat-cow",
                    "/exercises/neck-rolls",
                    "/exercises/neck-rolls-full",
                    "/exercises/walk-break",
                    "/about",
                    "/sign-in",
                    "/sign-up",
                    "/recover");

    static final String MISSING = "/exercises/no-such-thing";

    private Site() {}

    /** The address of every exercise in the list. */
    static List<String> exercises(Page page) {
        page.navigate("/exercises");
        return links(page, "#results h3 a");
    }

    /** Where these links of a page lead. */
    static List<String> links(Page page, String selector) {
        List<String> paths = new ArrayList<>();
        Object found =
                page.locator(selector).evaluateAll("all => all.map(a => a.getAttribute('href'))");
        for (Object path : (List<?>) found) paths.add((String) path);
        return paths;
    }
}
