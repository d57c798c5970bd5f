package health.limber.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.limber.app.storage.Engine;
import health.limber.app.storage.FreshDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** What is kept about accounts, on both databases. */
@ParameterizedClass
@EnumSource(Engine.class)
class StoresTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final long NOW = MONDAY.toEpochMilli();
    private static final long LATER = NOW + 1_000;

    private final FreshDatabase database;
    private final LoginStore logins;
    private final AccountStore accounts;
    private final PasskeyStore passkeys;

    StoresTest(Engine engine) {
        database = engine.fresh();
        logins = new LoginStore(database.sql());
        accounts = new AccountStore(database.sql());
        passkeys = new PasskeyStore(database.dataSource());
    }

    @BeforeEach
    void annaAndBen() {
        person("anna", null);
        person("ben", LATER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofThePersonsInABrowserTheLastOneIsPresent() {
        accounts.add(new Account("anna", "anna@example.org", "", null), NOW);
        logins.bind("laptop", "ben", span("Firefox on Linux"));
        logins.bind("laptop", "anna", span("Firefox on Linux"));
        Login present = logins.present("laptop", NOW).orElseThrow();
        assertThat(present.person()).isEqualTo("anna");
        assertThat(present.account()).isTrue();
        assertThat(present.name()).isEqualTo("anna@example.org");
        assertThat(logins.inBrowser("laptop", NOW))
                .extracting(Login::person, Login::present, Login::account)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("anna", true, true),
                        org.assertj.core.groups.Tuple.tuple("ben", false, false));
        assertThat(logins.present("phone", NOW)).isEmpty();
        assertThat(logins.present("laptop", LATER + 1)).isEmpty();
    }

    @Test
    void whoeverLeavesHasToShowAgainThatItIsThem() {
        logins.bind("laptop", "anna", span("x"));
        logins.bind("laptop", "ben", span("x"));
        assertThat(logins.enter("laptop", "anna", NOW)).isTrue();
        assertThat(logins.present("laptop", NOW).orElseThrow().proved()).isZero();
        logins.prove("laptop", "anna", NOW);
        assertThat(logins.present("laptop", NOW).orElseThrow().proved()).isEqualTo(NOW);
        assertThat(logins.enter("laptop", "carla", NOW)).isFalse();
        assertThat(logins.enter("phone", "anna", NOW)).isFalse();
    }

    @Test
    void aVisitKeepsAGuestForLonger() {
        logins.bind("phone", "ben", span("x"));
        logins.touch(logins.present("phone", NOW).orElseThrow(), NOW + 5, LATER + 5, LATER + 7);
        assertThat(guestUntil("ben")).isEqualTo(LATER + 7);
        assertThat(logins.present("phone", NOW).orElseThrow().seen()).isEqualTo(NOW + 5);
    }

    @Test
    void loginsEndOneByOneAndWithTheirPerson() {
        logins.bind("laptop", "anna", span("x"));
        logins.bind("phone", "anna", span("x"));
        logins.bind("phone", "ben", span("x"));
        logins.rename("phone", "phone2");
        logins.removeOthers("anna", "laptop");
        assertThat(logins.ofPerson("anna", NOW))
                .extracting(Login::browser)
                .containsExactly("laptop");
        assertThat(logins.ofPerson("ben", NOW))
                .extracting(Login::browser)
                .containsExactly("phone2");
        logins.remove(logins.ofPerson("ben", NOW).getFirst().id(), "anna");
        assertThat(logins.ofPerson("ben", NOW)).hasSize(1);
        erase("ben");
        assertThat(logins.ofPerson("ben", NOW)).isEmpty();
        assertThat(logins.removeEnded(LATER)).isEqualTo(1);
    }

    @Test
    void anAddressBelongsToOneAccount() {
        assertThat(accounts.add(new Account("anna", "a@example.org", "Anna", "h"), NOW)).isTrue();
        assertThat(accounts.add(new Account("ben", "a@example.org", "Ben", null), NOW)).isFalse();
        assertThat(accounts.add(new Account("ben", "b@example.org", "Ben", null), NOW)).isTrue();
        assertThat(accounts.changeEmail("ben", "a@example.org")).isFalse();
        assertThat(accounts.changeEmail("ben", "b@example.org")).isTrue();
        assertThat(accounts.changeEmail("ben", "c@example.org")).isTrue();
        accounts.changePassword("ben", "other");
        accounts.rename("ben", "Benny");
        assertThat(accounts.byEmail("c@example.org"))
                .hasValue(new Account("ben", "c@example.org", "Benny", "other"));
        assertThat(accounts.byEmail("b@example.org")).isEmpty();
    }

    @Test
    void aRecoveryCodeWorksOnceAndOnlyForItsPerson() {
        RecoveryCodes codes = new RecoveryCodes(accounts, Clock.fixed(MONDAY, ZoneOffset.UTC));
        List<String> set = codes.renew("anna");
        assertThat(set).hasSize(RecoveryCodes.HOW_MANY).doesNotHaveDuplicates();
        assertThat(codes.use("ben", set.getFirst())).isFalse();
        assertThat(codes.use("anna", set.getFirst())).isTrue();
        assertThat(codes.use("anna", set.getFirst())).isFalse();
        assertThat(accounts.codesLeft("anna")).isEqualTo(RecoveryCodes.HOW_MANY - 1);
        codes.renew("anna");
        assertThat(codes.use("anna", set.getLast())).isFalse();
    }

    @Test
    void anOperatorsCodeEndsByItself() {
        Clock monday = Clock.fixed(MONDAY, ZoneOffset.UTC);
        String early = new RecoveryCodes(accounts, monday).add("anna", Duration.ofHours(24));
        String late = new RecoveryCodes(accounts, monday).add("anna", Duration.ofHours(24));
        Clock tuesday = Clock.offset(monday, Duration.ofHours(24));
        assertThat(new RecoveryCodes(accounts, monday).use("anna", early)).isTrue();
        assertThat(new RecoveryCodes(accounts, tuesday).use("anna", late)).isFalse();
        assertThat(accounts.codesLeft("anna")).isZero();
    }

    @Test
    void aPasskeyIsKeptAsItIsAndGoesWithItsPerson() {
        Bytes handle = Bytes.random();
        assertThat(passkeys.claim("anna", handle)).isTrue();
        assertThat(passkeys.claim("anna", handle)).isTrue();
        assertThat(passkeys.claim("ben", handle)).isFalse();
        assertThat(passkeys.claim("anna", Bytes.random())).isFalse();
        CredentialRecord key = key(handle);
        passkeys.credentials().save(key);
        passkeys.credentials().save(key);
        CredentialRecord kept = passkeys.ofPerson("anna").getFirst();
        assertThat(kept.getCreated()).isEqualTo(MONDAY);
        assertThat(kept.getLastUsed()).isEqualTo(MONDAY.plusMillis(1234));
        assertThat(kept.isBackupEligible()).isTrue();
        assertThat(kept.getPublicKey().getBytes()).containsExactly(1, 2, 3);
        passkeys.remove("ben", kept.getCredentialId().toBase64UrlString());
        assertThat(passkeys.ofPerson("anna")).hasSize(1);
        erase("anna");
        assertThat(passkeys.credentials().findByCredentialId(key.getCredentialId())).isNull();
        assertThat(passkeys.handle("anna")).isEmpty();
    }

    private static CredentialRecord key(Bytes handle) {
        return ImmutableCredentialRecord.builder()
                .credentialId(Bytes.random())
                .userEntityUserId(handle)
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1, 2, 3}))
                .signatureCount(7)
                .uvInitialized(true)
                .backupEligible(true)
                .backupState(false)
                .transports(Set.of(AuthenticatorTransport.INTERNAL))
                .attestationObject(new Bytes(new byte[] {4}))
                .attestationClientDataJSON(new Bytes(new byte[] {5}))
                .created(MONDAY)
                .lastUsed(MONDAY.plusMillis(1234))
                .label("Anna's laptop")
                .build();
    }

    private static LoginStore.Span span(String device) {
        return new LoginStore.Span(NOW, LATER, device);
    }

    private void person(String id, @Nullable Long guestUntil) {
        database.sql()
                .sql("insert into person (id, seq, made, guest_until) values (?, 0, ?, ?)")
                .param(id)
                .param(NOW)
                .param(guestUntil)
                .update();
    }

    private void erase(String person) {
        database.sql().sql("delete from person where id = ?").param(person).update();
    }

    private long guestUntil(String person) {
        return database.sql()
                .sql("select guest_until from person where id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }
}
