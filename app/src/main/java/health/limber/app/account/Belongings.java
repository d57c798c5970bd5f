package health.limber.app.account;

import health.limber.app.http.Origins;

import org.springframework.stereotype.Component;

import java.time.Clock;

/** What the account page looks into. */
@Component
record Belongings(
        Logins logins, Passkeys passkeys, PasskeyStore store, Origins origins, Clock clock) {}
