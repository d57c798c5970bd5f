package health.limber.app.account;

import org.springframework.stereotype.Component;

/** What every way in needs. */
@Component
record Entrance(
        Logins logins,
        Passwords passwords,
        Passkeys passkeys,
        RecoveryCodes codes,
        Attempts attempts) {}
