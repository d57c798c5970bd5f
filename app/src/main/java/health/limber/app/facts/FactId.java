package health.limber.app.facts;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names facts and persons: a UUIDv7, which begins with the time and ends with chance. */
public final class FactId {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private FactId() {}

    /** A new one of this moment. */
    public static String next(Instant now) {
        long high = now.toEpochMilli() << 16 | 0x7000 | CHANCE.nextInt(1 << 12);
        long low = CHANCE.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** True if {@code text} is one. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
