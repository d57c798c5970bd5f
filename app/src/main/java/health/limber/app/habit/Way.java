package health.limber.app.habit;

import org.jspecify.annotations.Nullable;

/**
 * The way from page to page.
 *
 * @param alone only this one thing is changed; else all topics come one after the other
 */
record Way(boolean alone) {
    static final String OVERVIEW = "/habit";
    static final String YES = "yes";

    private static final String WEEK = "/week";
    static final String ANSWER = "/answer";

    static Way of(@Nullable String alone) {
        return new Way(YES.equals(alone));
    }

    String to(String address) {
        return address + (alone ? "?alone=" + YES : "");
    }

    String after(Topic topic) {
        return alone ? OVERVIEW : topic.next().map(Topic::address).orElse(WEEK);
    }

    String back(Topic topic) {
        return alone ? OVERVIEW : topic.before().map(Topic::address).orElse(ANSWER);
    }
}
