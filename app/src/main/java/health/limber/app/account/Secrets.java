package health.limber.app.account;

import health.limber.app.storage.Sha256;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random things nobody can guess, and the hashes that are kept instead of them. */
public final class Secrets {
    private static final int BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 random bits, 43 signs. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES));
    }

    /** A random id, 32 signs. */
    static String id() {
        return HexFormat.of().formatHex(random(ID_BYTES));
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** SHA-256 in hexadecimal: enough for what has 80 random bits and more, not for passwords. */
    public static String hash(String secret) {
        return Sha256.of(secret);
    }
}
