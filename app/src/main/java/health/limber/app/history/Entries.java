package health.limber.app.history;

import health.limber.app.facts.FactId;
import health.limber.app.facts.Ledger;
import health.limber.app.history.HistoryView.Entry;
import health.limber.app.history.HistoryView.Move;
import health.limber.app.history.HistoryViews.Person;
import health.limber.app.http.Wording;
import health.limber.library.LoadedLibrary;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Session;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.OptionalInt;

/** Tells a session in a few words. */
@Component
class Entries {
    private static final int MINUTE = 60;

    private final Wording words;
    private final LoadedLibrary library;
    private final Ledger ledger;
    private final Clock clock;

    Entries(Wording words, LoadedLibrary library, Ledger ledger, Clock clock) {
        this.words = words;
        this.library = library;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** False for a session that was opened and left at once: nothing was done. */
    static boolean counts(Session session) {
        return session.told().isPresent()
                || !session.exercises().isEmpty()
                || !session.stops().isEmpty();
    }

    Entry of(Person person, Session session) {
        OptionalInt worst = session.worstPain();
        return new Entry(
                session.id(),
                title(session),
                how(session),
                session.exercises().stream().map(this::move).toList(),
                worst.isPresent() ? words.of("history.pain", worst.getAsInt()) : null,
                stays(person, session),
                FactId.next(clock.instant()));
    }

    private @Nullable String stays(Person person, Session session) {
        return ledger.find(person.id(), session.id())
                .flatMap(fact -> person.state().whyItStands(fact))
                .map(why -> words.of("history.stays", why))
                .orElse(null);
    }

    private String title(Session session) {
        if (session.told().isPresent())
            return words.count("history.minutes", session.told().get().minutes());
        if (session.end().isEmpty()) return words.of("history.begun");
        int seconds = session.end().get().seconds();
        return words.count("history.minutes", Math.max(1, (seconds + MINUTE / 2) / MINUTE));
    }

    private String how(Session session) {
        if (session.told().isPresent()) return words.of("history.how.told");
        return session.end()
                .map(Event.Ended::how)
                .map(how -> words.of("history.how." + how.name()))
                .orElse(words.of("history.how.open"));
    }

    private Move move(String id) {
        for (Exercise exercise : library.library().exercises())
            if (exercise.id().equals(id)) return new Move(id, library.words().exercise(id).name());
        return new Move(id, id);
    }
}
