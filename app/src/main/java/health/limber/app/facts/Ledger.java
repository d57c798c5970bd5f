package health.limber.app.facts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A stand-in until the ledger is there. */
@Component
public class Ledger {
    private final FactStore store;
    private final Clock clock;

    Ledger(FactStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public void open(String person, Instant until) {
        store.open(person, clock.millis(), until.toEpochMilli());
    }

    @Transactional
    public void keep(String person) {
        store.keep(person);
    }

    @Transactional(readOnly = true)
    public Optional<Instant> guestUntil(String person) {
        return store.guestUntil(person).map(Instant::ofEpochMilli);
    }

    @Transactional(readOnly = true)
    public List<String> expired() {
        return store.guestsUntil(clock.millis());
    }

    @Transactional
    public void handOver(String from, String to) {
        store.move(from, to);
        erase(from);
    }

    @Transactional
    public void erase(String person) {
        store.delete(person);
    }
}
