package health.limber.app.account;

import health.limber.app.facts.Ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;

/**
 * Forgets guests who did not come back, and logins that are over: at the start, then every hour.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final Ledger ledger;
    private final LoginStore logins;
    private final Clock clock;

    Forgetting(Ledger ledger, LoginStore logins, Clock clock) {
        this.ledger = ledger;
        this.logins = logins;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1H")
    void forget() {
        for (String guest : ledger.expired()) {
            try {
                ledger.erase(guest);
            } catch (RuntimeException e) {
                LOG.error("A guest could not be erased; it is tried again in an hour", e);
            }
        }
        logins.removeEnded(clock.millis());
    }
}
