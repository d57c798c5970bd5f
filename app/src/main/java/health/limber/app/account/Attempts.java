package health.limber.app.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Slows down whoever tries passwords, codes or addresses: per e-mail address and per client
 * address. Only what fails counts.
 */
@Component
class Attempts {
    private static final int REMEMBERED = 20_000;
    private static final int IPV6_NETWORK = 8;

    /** What is tried, and how often it may fail. */
    enum Kind {
        SIGN_IN(10, 30, Duration.ofMinutes(15)),
        SIGN_UP(10, 20, Duration.ofHours(1)),
        RECOVER(5, 20, Duration.ofHours(1));

        private final int perEmail;
        private final int perClient;
        private final Duration within;

        Kind(int perEmail, int perClient, Duration within) {
            this.perEmail = perEmail;
            this.perClient = perClient;
            this.within = within;
        }
    }

    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Attempts(Clock clock) {
        time =
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return true;
                    }
                };
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterAccess(Duration.ofHours(2))
                        .build();
    }

    /** Counts one attempt, and refuses one too many. */
    void take(Kind kind, String email, HttpServletRequest request) {
        long wait = 0;
        for (Bucket bucket : of(kind, email, request)) {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) wait = Math.max(wait, probe.getNanosToWaitForRefill());
        }
        if (wait > 0) throw new TooManyAttemptsException(Duration.ofNanos(wait));
    }

    /** It was right: the e-mail address may fail as often as before, the client once more. */
    void succeeded(Kind kind, String email, HttpServletRequest request) {
        List<Bucket> both = of(kind, email, request);
        if (both.size() > 1) both.getFirst().reset();
        both.getLast().addTokens(1);
    }

    /** Starts afresh. */
    void forget() {
        buckets.invalidateAll();
    }

    private List<Bucket> of(Kind kind, String email, HttpServletRequest request) {
        Bucket client = bucket(kind + " from " + client(request), kind.perClient, kind.within);
        return email.isEmpty()
                ? List.of(client)
                : List.of(bucket(kind + " of " + email, kind.perEmail, kind.within), client);
    }

    private Bucket bucket(String key, int many, Duration within) {
        return buckets.get(
                key,
                unused ->
                        Bucket.builder()
                                .addLimit(limit -> limit.capacity(many).refillGreedy(many, within))
                                .withCustomTimePrecision(time)
                                .build());
    }

    /** An IPv6 client has a whole network to itself. */
    private static String client(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address == null || !address.contains(":")) return String.valueOf(address);
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
