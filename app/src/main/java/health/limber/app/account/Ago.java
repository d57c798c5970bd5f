package health.limber.app.account;

import health.limber.app.http.Wording;

import java.time.Duration;
import java.util.Optional;

/** How long ago, as people say it. */
final class Ago {
    private static final Duration JUST_NOW = Duration.ofMinutes(10);
    private static final int HOURS = 24;
    private static final int DAYS = 14;

    private Ago() {}

    /** Empty for what is better told with its date. Times are epoch milliseconds. */
    static Optional<String> of(Wording words, long then, long now) {
        Duration since = Duration.ofMillis(Math.max(0, now - then));
        if (since.compareTo(JUST_NOW) < 0) return Optional.of(words.of("ago.now"));
        if (since.toHours() < 1) return Optional.of(words.of("ago.hour"));
        if (since.toHours() < HOURS)
            return Optional.of(words.count("ago.hours", Math.toIntExact(since.toHours())));
        if (since.toDays() <= DAYS)
            return Optional.of(words.count("ago.days", Math.toIntExact(since.toDays())));
        return Optional.empty();
    }
}
