package health.limber.plan.fact;

import health.limber.plan.Library;
import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Everything that follows from the facts of one person so far. Never changed: {@link #with} gives
 * the next one.
 *
 * <p>Most facts come in order and cost next to nothing. One that comes late or takes another back
 * is not {@linkplain #takes taken}; then the state is made anew of all facts.
 */
public final class State {
    /** Nobody has done anything yet. */
    public static final State EMPTY = new State();

    private @Nullable Fact last;
    private boolean consented;
    private Event.@Nullable QuickStarted quickStart;
    private int quickSessions;
    private Event.@Nullable Described description;
    private String screening = "";
    private Map<String, OptionalInt> answers = Collections.emptyMap();
    private Unfinished.Gathered unfinished = Unfinished.Gathered.NOTHING;
    private @Nullable Screened screened;
    private @Nullable Lock lock;
    private @Nullable Past<Prescription> prescriptions;
    private @Nullable Past<Session> sessions;

    /** A screening's answer and its day. */
    public record Screened(LocalDate day, Event.Screened answer) {}

    private State() {}

    private State(State other) {
        last = other.last;
        consented = other.consented;
        quickStart = other.quickStart;
        quickSessions = other.quickSessions;
        description = other.description;
        screening = other.screening;
        answers = other.answers;
        unfinished = other.unfinished;
        screened = other.screened;
        lock = other.lock;
        prescriptions = other.prescriptions;
        sessions = other.sessions;
    }

    /** The state after all these facts, whatever order they come in. */
    public static State of(Collection<Fact> facts) {
        return Fold.of(facts);
    }

    /** A state that {@link Fold} may still add to. */
    static State begun() {
        return new State();
    }

    /**
     * True if {@link #with} can take this fact: it is newer than all others and takes none back.
     */
    public boolean takes(Fact fact) {
        if (fact.event() instanceof Event.Retracted) return false;
        return last == null || Fact.ORDER.compare(last, fact) < 0;
    }

    /**
     * The state after one more fact.
     *
     * @throws IllegalArgumentException if it is not {@linkplain #takes taken}
     */
    public State with(Fact fact) {
        if (!takes(fact)) {
            throw new IllegalArgumentException(
                    "fact " + fact.id() + " is not the newest; expected a state made of all facts");
        }
        State next = new State(this);
        next.add(fact);
        return next;
    }

    /** Only for a state that nobody has seen yet. */
    void add(Fact fact) {
        last = fact;
        switch (fact.event()) {
            case Event.Consented _ -> consented = true;
            case Event.QuickStarted one -> quickStarted(one);
            case Event.Described one -> described(fact, one);
            case Event.Answered one -> answered(fact, one);
            case Event.Screened one -> screened(fact, one);
            case Event.Assessed one -> assessed(one);
            case Event.Prescribed one ->
                    prescriptions =
                            Past.add(prescriptions, new Prescription(fact.id(), fact.day(), one));
            case Event.Started one -> started(fact, one);
            case Event.Felt one -> change(one.started(), session -> session.with(one));
            case Event.Done one -> change(one.started(), session -> session.with(one));
            case Event.Stopped one ->
                    change(one.started(), session -> session.stopped(fact.id(), one));
            case Event.Hurt one -> hurt(fact, one);
            case Event.Ended one -> change(one.started(), session -> session.with(one));
            case Event.Logged one -> sessions = Past.add(sessions, Session.told(fact, one));
            case Event.Retracted _ -> {}
        }
    }

    /** What is ticked on the safety page asks for a screening, even if there was one before. */
    private void quickStarted(Event.QuickStarted one) {
        quickStart = one;
        if (!one.ticked().isEmpty()) screened = null;
    }

    private void described(Fact fact, Event.Described one) {
        description = one;
        unfinished = unfinished.with(fact.day(), one);
    }

    private void answered(Fact fact, Event.Answered one) {
        unfinished = unfinished.with(fact.day(), one);
        Map<String, OptionalInt> all = new LinkedHashMap<>();
        if (one.screening().equals(screening)) all.putAll(answers);
        all.putAll(one.answers());
        screening = one.screening();
        answers = all;
    }

    private void screened(Fact fact, Event.Screened one) {
        screened = new Screened(fact.day(), one);
        unfinished = unfinished.closed(one.screening());
        boolean locks =
                one.disposition() == Disposition.EMERGENCY
                        || one.disposition() == Disposition.SAME_DAY;
        if (locks) lock = new Lock(fact.id(), one.disposition(), fact.day(), false);
    }

    /** After a professional has looked, every question is asked again. */
    private void assessed(Event.Assessed one) {
        if (lock == null || !lock.fact().equals(one.lock())) return;
        lock = lock.answered();
        unfinished = unfinished.closed(screening);
        screened = null;
        quickStart = null;
    }

    private void started(Fact fact, Event.Started one) {
        Prescription prescribed =
                Past.find(prescriptions, other -> other.id().equals(one.prescribed()));
        if (prescribed == null) return;
        sessions = Past.add(sessions, Session.started(fact, prescribed));
        if (prescribed.what().origin() == Event.Origin.quickStart) quickSessions++;
    }

    private void hurt(Fact fact, Event.Hurt one) {
        sessions =
                Past.change(
                        sessions,
                        session ->
                                session.stops().stream()
                                        .anyMatch(s -> s.id().equals(one.stopped())),
                        session -> session.hurt(one));
        if (one.way() != Event.Way.emergency) return;
        lock = new Lock(fact.id(), Disposition.EMERGENCY, fact.day(), false);
        unfinished = unfinished.closed(screening);
        screened = null;
    }

    private void change(String session, UnaryOperator<Session> change) {
        sessions = Past.change(sessions, other -> other.id().equals(session), change);
    }

    /** What the person may do on this day. */
    public Standing standing(LocalDate today, Library library) {
        if (lock != null) {
            if (lock(today, library).isPresent()) return Standing.locked;
            boolean since = screened != null && !screened.day().isBefore(lock.over(library));
            if (!since && !(lock.assessed() && screened != null)) return Standing.screeningNeeded;
        }
        if (screened != null) return Standing.screened;
        boolean ticked = quickStart != null && !quickStart.ticked().isEmpty();
        return ticked || quickSessions >= library.quickStart().sessionsMax()
                ? Standing.screeningNeeded
                : Standing.quickStart;
    }

    /** The lock that stands on this day. */
    public Optional<Lock> lock(LocalDate today, Library library) {
        if (lock == null || lock.assessed() || !today.isBefore(lock.over(library)))
            return Optional.empty();
        return Optional.of(lock);
    }

    public boolean consented() {
        return consented;
    }

    /** The last answer to the short safety page. */
    public Optional<Event.QuickStarted> quickStart() {
        return Optional.ofNullable(quickStart);
    }

    public Optional<Event.Described> description() {
        return Optional.ofNullable(description);
    }

    /** Id of the last screening that was begun; empty text if there was none. */
    public String screening() {
        return screening;
    }

    /** The answers of that screening. */
    public Map<String, OptionalInt> answers() {
        return answers;
    }

    /** The screening that is under way on this day. */
    public Unfinished unfinished(LocalDate today) {
        return unfinished.on(today);
    }

    /** What the last screening said. */
    public Optional<Screened> screened() {
        return Optional.ofNullable(screened);
    }

    /** All sessions, the newest first. */
    public List<Session> sessions() {
        return Past.list(sessions);
    }

    /** The session that began with this fact. */
    public Optional<Session> session(String id) {
        return Optional.ofNullable(Past.find(sessions, other -> other.id().equals(id)));
    }

    /** The prescription made by this fact. */
    public Optional<Prescription> prescription(String id) {
        return Optional.ofNullable(Past.find(prescriptions, other -> other.id().equals(id)));
    }

    /** The newest prescription. */
    public Optional<Prescription> lastPrescription() {
        return Optional.ofNullable(prescriptions).map(Past::newest);
    }

    /**
     * The case of this person, for the planner.
     *
     * @param today a day on which they have described themselves already
     * @param equipment what is at hand
     */
    public Case caseOn(LocalDate today, List<String> equipment) {
        Event.Described told = description().orElseThrow();
        Complaint complaint =
                new Complaint(
                        told.regions(),
                        told.painType(),
                        told.painNow(),
                        told.durationDays(),
                        List.of());
        Context context =
                new Context(told.minutesPerDay(), 0, 0, true, equipment, List.of(), false);
        return new Case(
                today,
                new Situation(
                        told.age(), complaint, new Answers(answers, false), Collections.emptyMap()),
                context,
                historyBefore(today));
    }

    private History historyBefore(LocalDate today) {
        List<History.Day> days = new ArrayList<>();
        for (Session session : sessions().reversed()) {
            if (!session.day().isBefore(today) || session.exercises().isEmpty()) continue;
            boolean same = !days.isEmpty() && days.getLast().date().equals(session.day());
            Set<String> ids = new LinkedHashSet<>(same ? days.removeLast().exercises() : List.of());
            ids.addAll(session.exercises());
            days.add(new History.Day(session.day(), List.copyOf(ids)));
        }
        return new History(days);
    }

    /** Exercises at which "it hurts" was pressed on this day. */
    public Set<String> stoppedOn(LocalDate day) {
        Set<String> ids = new LinkedHashSet<>();
        for (Past<Session> here = sessions; here != null; here = here.before()) {
            if (here.newest().day().isBefore(day)) break;
            for (Session.Stop stop : here.newest().stops()) ids.add(stop.what().exercise());
        }
        return ids;
    }

    /** True if dizziness has ruled neck movements out for this day. */
    public boolean neckRestsOn(LocalDate day) {
        for (Past<Session> here = sessions; here != null; here = here.before()) {
            if (here.newest().day().isBefore(day)) break;
            for (Session.Stop stop : here.newest().stops()) {
                boolean dizzy = stop.hurt().filter(h -> h.way() == Event.Way.skipNeck).isPresent();
                if (dizzy) return true;
            }
        }
        return false;
    }

    /**
     * Why a fact may not be taken back; empty if it may. Answers about signs of danger can only be
     * changed by answering again, and a stop that was explained stands.
     */
    public Optional<String> whyItStands(Fact fact) {
        return switch (fact.event()) {
            case Event.QuickStarted _, Event.Answered _, Event.Screened _, Event.Assessed _ ->
                    Optional.of("an answer about safety is changed by answering again");
            case Event.Hurt _ -> Optional.of("what was told about pain stays");
            case Event.Prescribed _, Event.Consented _ ->
                    Optional.of("what was shown or agreed stays");
            case Event.Retracted _ -> Optional.of("what was taken back stays taken back");
            case Event.Stopped _ ->
                    explained(fact.id())
                            ? Optional.of("a stop that was explained stays")
                            : Optional.empty();
            case Event.Started _ ->
                    session(fact.id()).filter(session -> !session.stops().isEmpty()).isPresent()
                            ? Optional.of("a session in which it hurt stays")
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The session in which "it hurts" was pressed. */
    @Nullable Session sessionOf(String stop) {
        return Past.find(
                sessions,
                session -> session.stops().stream().anyMatch(one -> one.id().equals(stop)));
    }

    /** Only for a state that nobody has seen yet. */
    void put(List<Session> inOrder, Fact newest) {
        sessions = null;
        for (Session session : inOrder) sessions = Past.add(sessions, session);
        last = newest;
    }

    private boolean explained(String stop) {
        for (Past<Session> here = sessions; here != null; here = here.before())
            for (Session.Stop one : here.newest().stops())
                if (one.id().equals(stop)) return one.hurt().isPresent();
        return false;
    }
}
