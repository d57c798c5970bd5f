package health.limber.app.facts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import health.limber.app.storage.Erasures;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.State;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of all persons. A fact that was acknowledged is on the disk, and the same fact handed
 * in twice is kept once.
 *
 * <p>The folded state of the persons last seen is remembered with the number of their last fact; it
 * is brought up to date from there, and can be thrown away at any time.
 */
@Component
public class Ledger {
    /** What may be remembered, and what it takes: measured for a year of daily use. */
    private static final long MEMORY = Runtime.getRuntime().maxMemory() / 3;

    private static final int BYTES_A_FACT = 64;
    private static final int FACTS_AT_LEAST = 100;

    private final FactStore store;
    private final Erasures erasures;
    private final Clock clock;
    private final Cache<String, Folded> folded =
            Caffeine.newBuilder()
                    .maximumWeight(MEMORY / BYTES_A_FACT)
                    .weigher((String person, Folded one) -> FACTS_AT_LEAST + (int) one.seq())
                    .build();

    /** A state, and the number of the last fact in it. */
    private record Folded(long seq, State state) {}

    Ledger(FactStore store, Erasures erasures, Clock clock) {
        this.store = store;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Makes a guest, whose facts are erased after {@code until}. Does nothing if there is one. */
    @Transactional
    public void open(String person, Instant until) {
        store.open(person, clock.millis(), until.toEpochMilli());
    }

    /** Turns a guest into somebody who stays. */
    @Transactional
    public void keep(String person) {
        store.keep(person);
    }

    /** Until when a guest is kept; empty for somebody who stays, and for nobody. */
    @Transactional(readOnly = true)
    public Optional<Instant> guestUntil(String person) {
        OptionalLong until = store.guestUntil(person);
        return until.isPresent()
                ? Optional.of(Instant.ofEpochMilli(until.getAsLong()))
                : Optional.empty();
    }

    /** Guests whose time is over. */
    @Transactional(readOnly = true)
    public List<String> expired() {
        return store.guestsUntil(clock.millis());
    }

    /** What follows from all facts of a person so far. */
    @Transactional(readOnly = true)
    public State state(String person) {
        OptionalLong seq = store.seq(person);
        if (seq.isEmpty()) return State.EMPTY;
        Folded current = upTo(person, seq.getAsLong());
        folded.put(person, current);
        return current.state();
    }

    /** All facts of a person in the order they were handed in. */
    @Transactional(readOnly = true)
    public List<Fact> facts(String person) {
        return store.after(person, 0);
    }

    /** One fact of a person. */
    @Transactional(readOnly = true)
    public Optional<Fact> find(String person, String id) {
        return store.find(person, id);
    }

    /**
     * Appends facts in the order given: those that can be kept are, each once; the others are
     * refused with a sentence.
     */
    @Transactional
    public Kept append(String person, List<Draft> drafts) {
        OptionalLong before = store.reserve(person, drafts.size());
        if (before.isEmpty()) throw new IllegalArgumentException("there is no person with this id");
        Appending appending =
                new Appending(
                        store, person, upTo(person, before.getAsLong()).state(), clock.millis());
        Kept kept = appending.add(drafts, before.getAsLong());
        afterCommit(person, new Folded(before.getAsLong() + drafts.size(), kept.state()));
        return kept;
    }

    /** Adds all facts of {@code from} to those of {@code to}, and erases {@code from}. */
    @Transactional
    public void handOver(String from, String to) {
        List<Draft> drafts = new ArrayList<>();
        for (Fact fact : store.after(from, 0))
            drafts.add(
                    new Draft(
                            fact.id(),
                            fact.at(),
                            fact.zone(),
                            fact.day(),
                            fact.device(),
                            fact.event()));
        append(to, drafts);
        store.noteHandedOver(from, to);
        erase(from);
    }

    /** True if {@code owner} is this person, or a guest who was added to them. */
    @Transactional(readOnly = true)
    public boolean isNow(String owner, String person) {
        return owner.equals(person) || store.wasHandedOver(owner, person);
    }

    /** Erases a person and everything that belongs to them. */
    @Transactional
    public void erase(String person) {
        if (store.delete(person)) erasures.note(person);
        folded.invalidate(person);
    }

    private Folded upTo(String person, long seq) {
        Folded known = folded.getIfPresent(person);
        if (known != null && known.seq() == seq) return known;
        if (known == null || known.seq() > seq)
            return new Folded(seq, State.of(store.after(person, 0)));
        State state = known.state();
        for (Fact fact : store.after(person, known.seq())) {
            if (!state.takes(fact)) return new Folded(seq, State.of(store.after(person, 0)));
            state = state.with(fact);
        }
        return new Folded(seq, state);
    }

    private void afterCommit(String person, Folded now) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        folded.put(person, now);
                    }
                });
    }
}
