package health.limber.app.http;

import org.jspecify.annotations.Nullable;

/**
 * What an error page shows.
 *
 * @param reference what an operator finds again in the log; null if there is nothing to find
 */
public record FaultView(String title, String sentence, @Nullable String reference, Way back) {
    /** A link that leads on. */
    public record Way(String address, String name) {}
}
