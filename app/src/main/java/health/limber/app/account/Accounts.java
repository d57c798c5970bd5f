package health.limber.app.account;

import health.limber.app.facts.Ledger;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes accounts out of guests and visitors, and joins a guest's facts to an account. */
@Component
class Accounts {
    private final AccountStore store;
    private final Ledger ledger;
    private final Keys keys;
    private final Clock clock;

    Accounts(AccountStore store, Ledger ledger, Keys keys, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.keys = keys;
        this.clock = clock;
    }

    Optional<Account> ofPerson(String person) {
        return store.ofPerson(person);
    }

    Optional<Account> byEmail(String email) {
        return store.byEmail(email);
    }

    /** Makes an account with a password; gives its person, or nothing if the address is taken. */
    @Transactional
    public Optional<String> open(Newcomer newcomer, String hash) {
        return make(newcomer, hash);
    }

    /**
     * Makes an account with the passkey that {@code request} brings; gives its person, or nothing
     * if the address is taken.
     */
    @Transactional
    public Optional<String> open(Newcomer newcomer, HttpServletRequest request) {
        Optional<String> person = make(newcomer, null);
        person.ifPresent(made -> keys.passkeys().keep(request, made, DeviceName.of(request)));
        return person;
    }

    /** What {@code guest} did belongs to {@code person} from now on. */
    @Transactional
    public void handOver(String guest, String person) {
        ledger.handOver(guest, person);
    }

    /**
     * Uses up a recovery code for a new password; gives the person, or nothing if address and code
     * do not belong together.
     */
    @Transactional
    public Optional<String> recover(String email, String code, String hash) {
        Optional<String> person =
                store.byEmail(email)
                        .map(Account::person)
                        .filter(found -> keys.codes().use(found, code));
        person.ifPresent(found -> store.changePassword(found, hash));
        return person;
    }

    int codesLeft(String person) {
        return store.codesLeft(person);
    }

    void rename(String person, String name) {
        store.rename(person, name);
    }

    /** False if the address is taken. */
    boolean changeEmail(String person, String email) {
        return store.changeEmail(person, email);
    }

    void changePassword(String person, String hash) {
        store.changePassword(person, hash);
    }

    /** Until when a guest is kept; empty for anybody else. */
    Optional<Instant> guestUntil(String person) {
        return ledger.guestUntil(person);
    }

    /** Erases a person and everything that belongs to them. */
    void erase(String person) {
        ledger.erase(person);
    }

    private Optional<String> make(Newcomer newcomer, @Nullable String hash) {
        if (store.byEmail(newcomer.email()).isPresent()) return Optional.empty();
        String person = newcomer.guest().orElseGet(() -> UUID.randomUUID().toString());
        ledger.open(person, clock.instant());
        ledger.keep(person);
        boolean added =
                store.add(
                        new Account(person, newcomer.email(), newcomer.name(), hash),
                        clock.millis());
        if (!added) throw new IllegalStateException("the address was taken this very moment");
        return Optional.of(person);
    }

    /** What opens an account beside its password. */
    @Component
    record Keys(Passkeys passkeys, RecoveryCodes codes) {}

    /**
     * Somebody who wants an account.
     *
     * @param guest the person they have been so far; empty for a new one
     */
    record Newcomer(Optional<String> guest, String email, String name) {}
}
