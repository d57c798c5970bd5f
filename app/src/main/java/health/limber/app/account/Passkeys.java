package health.limber.app.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.webauthn4j.util.exception.WebAuthnException;

import health.limber.app.http.Origins;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Registers passkeys and signs in with them. A passkey is all somebody needs, so the device has to
 * check that it is them ("user verification").
 *
 * <p>A challenge is remembered for five minutes, for the browser it was given to, and used once.
 */
@Component
class Passkeys {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int PENDING = 10_000;
    private static final int LABEL = 60;
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

    private final PasskeyStore store;
    private final BrowserCookie cookie;
    private final Origins origins;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Cache<String, PublicKeyCredentialCreationOptions> making = pending();
    private final Cache<String, PublicKeyCredentialRequestOptions> asking = pending();

    Passkeys(PasskeyStore store, BrowserCookie cookie, Origins origins) {
        this.store = store;
        this.cookie = cookie;
        this.origins = origins;
    }

    private static <T> Cache<String, T> pending() {
        return Caffeine.newBuilder().maximumSize(PENDING).expireAfterWrite(PATIENCE).build();
    }

    /** True if passkeys work at the address that was asked: numbers are no names for them. */
    boolean offered(HttpServletRequest request) {
        String name = party();
        boolean guarded = origins.secure() || name.equals("localhost");
        return guarded && !NUMBERS.matcher(name).matches() && name.equals(request.getServerName());
    }

    /** What the browser needs to make a passkey, as JSON. */
    String toMake(Door door, Owner owner) {
        Bytes handle = owner.person().flatMap(store::handle).orElseGet(Bytes::random);
        PublicKeyCredentialCreationOptions options =
                PublicKeyCredentialCreationOptions.builder()
                        .rp(rp())
                        .user(
                                ImmutablePublicKeyCredentialUserEntity.builder()
                                        .id(handle)
                                        .name(owner.email())
                                        .displayName(owner.called())
                                        .build())
                        .challenge(Bytes.random())
                        .pubKeyCredParams(
                                PublicKeyCredentialParameters.EdDSA,
                                PublicKeyCredentialParameters.ES256,
                                PublicKeyCredentialParameters.RS256)
                        .timeout(PATIENCE)
                        .excludeCredentials(owner.person().map(this::known).orElse(List.of()))
                        .authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .build())
                        .attestation(AttestationConveyancePreference.NONE)
                        .build();
        making.put(cookie.browserOrNew(door.request(), door.response()), options);
        return json.writeValueAsString(options);
    }

    /**
     * Keeps the passkey that the browser made for {@code person}.
     *
     * @throws PasskeyRefusedException if it is not what was asked for
     */
    @Transactional
    public void keep(HttpServletRequest request, String person, String label) {
        PublicKeyCredentialCreationOptions options = taken(making, request);
        if (!store.claim(person, options.getUser().getId()))
            throw new PasskeyRefusedException(null);
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    json.readValue(credential(request), new TypeReference<>() {});
            operations()
                    .registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(
                                    options,
                                    new RelyingPartyPublicKey(credential, shortened(label))));
        } catch (JacksonException | WebAuthnException | IllegalArgumentException e) {
            throw new PasskeyRefusedException(e);
        }
    }

    /** What the browser needs to use a passkey, as JSON: any, or one of {@code person}. */
    String toAsk(Door door, Optional<String> person) {
        PublicKeyCredentialRequestOptions options =
                PublicKeyCredentialRequestOptions.builder()
                        .challenge(Bytes.random())
                        .rpId(party())
                        .timeout(PATIENCE)
                        .allowCredentials(person.map(this::known).orElse(List.of()))
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build();
        asking.put(cookie.browserOrNew(door.request(), door.response()), options);
        return json.writeValueAsString(options);
    }

    /**
     * The person whose passkey was used.
     *
     * @throws PasskeyRefusedException if it is none we know, or not used for what was asked
     */
    @Transactional
    public String person(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options = taken(asking, request);
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    json.readValue(credential(request), new TypeReference<>() {});
            return operations()
                    .authenticate(new RelyingPartyAuthenticationRequest(options, credential))
                    .getName();
        } catch (JacksonException | WebAuthnException | IllegalArgumentException e) {
            throw new PasskeyRefusedException(e);
        }
    }

    /** The name passkeys are bound to. */
    private String party() {
        URI url = origins.publicUrl();
        return url.getHost() == null ? "" : url.getHost();
    }

    private PublicKeyCredentialRpEntity rp() {
        return PublicKeyCredentialRpEntity.builder().id(party()).name("Limber").build();
    }

    private Webauthn4JRelyingPartyOperations operations() {
        return new Webauthn4JRelyingPartyOperations(
                store.entities(),
                store.credentials(),
                rp(),
                Set.of(origins.publicUrl().toString()));
    }

    private List<PublicKeyCredentialDescriptor> known(String person) {
        return store.ofPerson(person).stream()
                .map(record ->
                        PublicKeyCredentialDescriptor.builder()
                                .id(record.getCredentialId())
                                .transports(record.getTransports())
                                .build())
                .toList();
    }

    private <T> T taken(Cache<String, T> cache, HttpServletRequest request) {
        T options = cookie.browser(request).map(cache.asMap()::remove).orElse(null);
        if (options == null) throw new PasskeyRefusedException(null);
        return options;
    }

    private static String credential(HttpServletRequest request) {
        String credential = request.getParameter("credential");
        return credential == null ? "" : credential;
    }

    private static String shortened(String label) {
        String plain = label.strip();
        return plain.substring(0, Math.min(LABEL, plain.length()));
    }

    /** A request and its answer. */
    record Door(HttpServletRequest request, HttpServletResponse response) {}

    /**
     * Whom a passkey is made for.
     *
     * @param person empty for somebody who signs up with it
     */
    record Owner(Optional<String> person, String email, String called) {}
}
