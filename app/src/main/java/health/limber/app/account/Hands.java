package health.limber.app.account;

import org.springframework.stereotype.Component;

/** What changes an account. */
@Component
record Hands(
        Accounts accounts,
        Logins logins,
        Passwords passwords,
        Passkeys passkeys,
        PasskeyStore store,
        RecoveryCodes codes,
        Proof proof) {}
