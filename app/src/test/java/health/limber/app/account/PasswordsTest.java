package health.limber.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        "ninesigns, account.password.short",
        "Password123, account.password.obvious",
        "0123456789, account.password.obvious",
        "bcdefghijkl, account.password.obvious",
        "abababababab, account.password.obvious",
        "hannelore1950, account.password.obvious",
        "hannelore@example.org, account.password.obvious",
        "three warm pillows, ''",
        "ßäö€ 漢字かな交じり文, ''"
    })
    void whatWillNotDoSaysWhy(String password, String key) {
        assertThat(passwords.refused(password, "hannelore@example.org").orElse("")).isEqualTo(key);
    }

    @Test
    void itIsTheSameHoweverAnAccentWasTyped() {
        String hash = passwords.hash("cafe\u0301 au lait");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("caf\u00e9 au lait", hash)).isTrue();
        assertThat(passwords.matches("cafe au lait", hash)).isFalse();
        assertThat(passwords.matches("caf\u00e9 au lait", null)).isFalse();
        assertThat(passwords.matches("x".repeat(100_000), hash)).isFalse();
    }

    @Test
    void whoHasNoAccountIsCheckedWithTheSameEffort() {
        String hash = passwords.hash("three warm pillows");
        assertThat(passwords.nobodys)
                .hasSameSizeAs(hash)
                .startsWith(hash.substring(0, hash.lastIndexOf("p=1$")));
        assertThat(
                        new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)
                                .upgradeEncoding(passwords.nobodys))
                .isFalse();
    }
}
