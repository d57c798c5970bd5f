package health.limber.app.facts;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Names facts and persons: a UUIDv7, which begins with the time, goes on with a counter and ends
 * with chance.
 */
public final class FactId {
    private static final int COUNTER_BITS = 12;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private FactId() {}

    /** A new one of this moment. It sorts after every other that this program made. */
    public static String next(Instant now) {
        long wanted = now.toEpochMilli() << COUNTER_BITS;
        long count = LAST.updateAndGet(last -> Math.max(wanted, last + 1));
        long high = count >> COUNTER_BITS << 16 | 0x7000 | count & (1 << COUNTER_BITS) - 1;
        long low = CHANCE.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** True if {@code text} is one. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
