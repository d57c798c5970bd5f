package health.limber.app.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** What a good password is, and its hash (Argon2id, 19 MiB, 2 rounds, as OWASP advises). */
@Component
class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MEMORY_KIB = 19_456;
    private static final int ROUNDS = 2;
    private static final int FEW = 4;
    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder argon =
            new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY_KIB, ROUNDS);

    /** Each hash takes its memory: many at once must not take all there is. */
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    private final Set<String> common = common();

    /** A hash of no password, and made without hashing: the start does not wait for it. */
    final String nobodys =
            "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                    .formatted(MEMORY_KIB, ROUNDS, base64(SALT), base64(HASH));

    /** The key of the sentence that says why {@code password} will not do. */
    Optional<String> refused(String password, String email) {
        String plain = plain(password);
        if (plain.codePointCount(0, plain.length()) < SHORTEST)
            return Optional.of("account.password.short");
        if (plain.length() > LONGEST) return Optional.of("account.password.long");
        String lower = plain.toLowerCase(Locale.ROOT);
        String mailbox = email.replaceFirst("@.*", "");
        boolean obvious =
                common.contains(lower)
                        || lower.equals(email)
                        || mailbox.length() >= FEW
                                && lower.replaceFirst("\\d*$", "").equals(mailbox)
                        || lower.codePoints().distinct().count() < FEW
                        || isRun(lower);
        return obvious ? Optional.of("account.password.obvious") : Optional.empty();
    }

    String hash(String password) {
        room.acquireUninterruptibly();
        try {
            String hash = argon.encode(plain(password));
            if (hash == null) throw new IllegalStateException("Argon2 gave no hash");
            return hash;
        } finally {
            room.release();
        }
    }

    /** True if {@code password} belongs to {@code hash}; takes as long if there is none. */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > LONGEST) return false;
        room.acquireUninterruptibly();
        try {
            boolean same = argon.matches(plain(password), hash == null ? nobodys : hash);
            return same && hash != null;
        } finally {
            room.release();
        }
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(Secrets.random(bytes));
    }

    /** The same letters may be typed in different ways on different keyboards. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** Such as 0123456789 or abcdefghij. */
    private static boolean isRun(String text) {
        for (int i = 1; i < text.length(); i++)
            if (Math.floorMod(text.charAt(i) - text.charAt(i - 1), 10) != 1) return false;
        return true;
    }

    private static Set<String> common() {
        try (InputStream in = Passwords.class.getResourceAsStream("/common-passwords.txt")) {
            if (in == null) throw new IllegalStateException("common-passwords.txt is missing");
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
