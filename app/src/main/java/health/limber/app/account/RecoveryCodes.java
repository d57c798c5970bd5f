package health.limber.app.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Codes that let somebody in again who lost password and passkeys. Each works once. */
@Component
class RecoveryCodes {
    static final int HOW_MANY = 8;

    /** 32 signs that are not taken for one another; 16 of them are 80 random bits. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final AccountStore store;
    private final Clock clock;

    RecoveryCodes(AccountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A new set instead of all there were. They can be read now and never again. */
    @Transactional
    public List<String> renew(String person) {
        List<String> codes = IntStream.range(0, HOW_MANY).mapToObj(n -> code()).toList();
        store.forgetCodes(person);
        for (String code : codes)
            store.keepCode(person, new AccountStore.Code(hash(person, code), clock.millis(), null));
        return codes;
    }

    /** One more code, which ends by itself. */
    @Transactional
    public String add(String person, Duration life) {
        String code = code();
        long now = clock.millis();
        store.keepCode(
                person, new AccountStore.Code(hash(person, code), now, now + life.toMillis()));
        return code;
    }

    /** True if {@code typed} is a code of {@code person} that was still good; it is used up now. */
    @Transactional
    public boolean use(String person, String typed) {
        return store.useCode(person, hash(person, typed), clock.millis());
    }

    private static String hash(String person, String typed) {
        return Secrets.hash(person + ":" + plain(typed));
    }

    /** However it was typed: small letters, spaces, an O for a zero. */
    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
    }

    private static String code() {
        byte[] random = Secrets.random(LENGTH);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(SIGNS.charAt(random[i] & (SIGNS.length() - 1)));
        }
        return code.toString();
    }
}
