package health.limber.app.account;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** Passkeys. Spring Security's own repositories do the writing and reading. */
@Repository
class PasskeyStore {
    private final PublicKeyCredentialUserEntityRepository entities;
    private final UserCredentialRepository credentials;
    private final JdbcClient database;

    PasskeyStore(DataSource source) {
        JdbcTemplate template = new JdbcTemplate(source);
        entities = new JdbcPublicKeyCredentialUserEntityRepository(template);
        credentials = new JdbcUserCredentialRepository(template);
        database = JdbcClient.create(template);
    }

    PublicKeyCredentialUserEntityRepository entities() {
        return entities;
    }

    UserCredentialRepository credentials() {
        return credentials;
    }

    /** What authenticators know {@code person} by. */
    @Transactional(readOnly = true)
    public Optional<Bytes> handle(String person) {
        return Optional.ofNullable(entities.findByUsername(person))
                .map(PublicKeyCredentialUserEntity::getId);
    }

    /** Notes what authenticators know {@code person} by; false if it is somebody else's. */
    @Transactional
    public boolean claim(String person, Bytes handle) {
        PublicKeyCredentialUserEntity owner = entities.findById(handle);
        if (owner != null) return owner.getName().equals(person);
        if (handle(person).isPresent()) return false;
        entities.save(
                ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle)
                        .name(person)
                        .displayName("")
                        .build());
        return true;
    }

    /** The passkeys of {@code person}, oldest first. */
    @Transactional(readOnly = true)
    public List<CredentialRecord> ofPerson(String person) {
        return handle(person).map(credentials::findByUserId).orElse(List.of()).stream()
                .sorted(Comparator.comparing(CredentialRecord::getCreated))
                .toList();
    }

    @Transactional
    public void remove(String person, String credential) {
        database.sql(
                        "delete from user_credentials where credential_id = ? and"
                                + " user_entity_user_id in (select id from user_entities where"
                                + " name = ?)")
                .params(credential, person)
                .update();
    }
}
