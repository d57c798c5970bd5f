package health.limber.plan.fact;

import health.limber.plan.Library;
import health.limber.plan.screening.QuestionSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
    private List<String> agreements = List.of();
    private int quickSessions;
    private List<ClearedOn> clearances = List.of();
    private Wishes wishes = Wishes.NONE;
    private CheckIns checkIns = CheckIns.NONE;
    private Asked asked = Asked.NOTHING;
    private int inputs;
    private String lastInput = "";
    private @Nullable Past<Prescription> prescriptions;
    private @Nullable Past<Session> sessions;

    /**
     * A screening's answer.
     *
     * @param day on which it was given
     * @param at the same, in epoch milliseconds
     * @param asked day of the last screening that asked more than about nerves
     * @param since for each precaution and the kind of pain, the day on which it came into force
     */
    public record Screened(
            LocalDate day,
            long at,
            LocalDate asked,
            Map<String, LocalDate> since,
            Event.Screened answer) {}

    /**
     * What a professional cleared.
     *
     * @param fact by which it can be taken back
     * @param day on which it was told
     * @param at the same, in epoch milliseconds
     */
    public record ClearedOn(String fact, LocalDate day, long at, Event.Cleared what) {}

    private State() {}

    private State(State other) {
        last = other.last;
        agreements = other.agreements;
        quickSessions = other.quickSessions;
        clearances = other.clearances;
        wishes = other.wishes;
        checkIns = other.checkIns;
        asked = other.asked;
        inputs = other.inputs;
        lastInput = other.lastInput;
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
        if (fact.event().shapesPlan()) {
            inputs++;
            lastInput = fact.id();
        }
        wishes = wishes.with(fact);
        checkIns = checkIns.with(fact);
        asked = asked.with(fact);
        switch (fact.event()) {
            case Event.Consented one -> agreements = plus(agreements, one.wording());
            case Event.Cleared one ->
                    clearances =
                            plus(clearances, new ClearedOn(fact.id(), fact.day(), fact.at(), one));
            case Event.Prescribed one ->
                    prescriptions =
                            Past.add(
                                    prescriptions,
                                    new Prescription(fact.id(), fact.day(), fact.at(), one));
            case Event.Started one -> started(fact, one);
            case Event.Felt one -> change(one.started(), session -> session.with(one));
            case Event.Done one -> change(one.started(), session -> session.with(one));
            case Event.Stopped one ->
                    change(one.started(), session -> session.stopped(fact.id(), one));
            case Event.Hurt one -> hurt(one);
            case Event.Ended one -> change(one.started(), session -> session.with(one));
            case Event.Logged one -> sessions = Past.add(sessions, Session.told(fact, one));
            default -> {} // the others take their own
        }
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    private void started(Fact fact, Event.Started one) {
        Prescription prescribed =
                Past.find(prescriptions, other -> other.id().equals(one.prescribed()));
        if (prescribed == null) return;
        sessions = Past.add(sessions, Session.started(fact, prescribed));
        if (prescribed.what().origin() == Event.Origin.quickStart) quickSessions++;
    }

    private void hurt(Event.Hurt one) {
        sessions =
                Past.change(
                        sessions,
                        session ->
                                session.stops().stream()
                                        .anyMatch(s -> s.id().equals(one.stopped())),
                        session -> session.hurt(one));
    }

    private void change(String session, UnaryOperator<Session> change) {
        sessions = Past.change(sessions, other -> other.id().equals(session), change);
    }

    /** What the person may do on this day. */
    public Standing standing(LocalDate today, Library library) {
        return new Standings(this, library).on(today);
    }

    /** True if a lock ended so short a while ago that its care still holds. */
    public boolean isAfterLock(LocalDate today, Library library) {
        return new Standings(this, library).isAfterLock(today);
    }

    /** The lock that stands on this day. */
    public Optional<Lock> lock(LocalDate today, Library library) {
        return new Standings(this, library).lock(today);
    }

    /** The last lock, over or not; null if there was none. */
    @Nullable Lock lastLock() {
        return asked.lock;
    }

    /** How many sessions were done from the short safety page. */
    int quickSessions() {
        return quickSessions;
    }

    /** Signs that were there when it hurt, since the last screening. */
    public List<String> signsSince() {
        return asked.signs;
    }

    /** True if something was told for a screening that has no answer yet. */
    boolean isScreeningBegun() {
        return asked.unfinished.isBegun();
    }

    /** True if the person has agreed that anything is kept. */
    public boolean consented() {
        return !agreements.isEmpty();
    }

    /** True if the person has agreed to the text of this name. */
    public boolean agreedTo(String wording) {
        return agreements.contains(wording);
    }

    /** How the person wants their plan to be. */
    public Wishes wishes() {
        return wishes;
    }

    /** What the person told between sessions. */
    public CheckIns checkIns() {
        return checkIns;
    }

    /** What professionals have cleared and what is not taken back, oldest first. */
    public List<ClearedOn> clearances() {
        return clearances;
    }

    /** Names all of the person's own facts that a plan is made from; another one, another name. */
    public String basis() {
        return inputs + ":" + lastInput;
    }

    /** The last answer to the short safety page. */
    public Optional<Event.QuickStarted> quickStart() {
        return Optional.ofNullable(asked.quickStart);
    }

    /** What the person told about themselves so far, the newest of each. */
    public Description description() {
        return asked.description;
    }

    /** Who the person was and what hurt when the last screening was answered. */
    public Description screenedDescription() {
        return asked.screenedDescription;
    }

    /** Id of the last screening that was begun; empty text if there was none. */
    public String screening() {
        return asked.screening;
    }

    /** The answers of that screening. */
    public Map<String, OptionalInt> answers() {
        return asked.answers;
    }

    /** Pain told before the programme began, 0–10; empty if it was not told. */
    public OptionalInt firstPain() {
        OptionalInt first = asked.firstPain;
        return first == null ? asked.screenedDescription.painNow() : first;
    }

    /** What the screening asks that has no answer yet. */
    QuestionSet setBegun() {
        return asked.unfinished.set();
    }

    /** True if the answers of the last screening can stand while fewer questions are asked. */
    boolean isAnswered() {
        return asked.isAnswered();
    }

    /** The questions that are asked before anything is shown; empty if none are. */
    public Optional<QuestionSet> asks(LocalDate today, Library library) {
        return new Standings(this, library).asks(today);
    }

    /** The screening that is under way on this day. */
    public Unfinished unfinished(LocalDate today) {
        return asked.unfinished.on(today);
    }

    /** What the last screening said. */
    public Optional<Screened> screened() {
        return Optional.ofNullable(asked.screened);
    }

    /** All sessions, the newest first. */
    public List<Session> sessions() {
        return Past.list(sessions);
    }

    /** The last day on which something was done; null if nothing was. */
    @Nullable LocalDate lastDone() {
        Session last = Past.find(sessions, Session::isDone);
        return last == null ? null : last.day();
    }

    /** Sessions of a day, the newest first. */
    public List<Session> sessionsOn(LocalDate day) {
        List<Session> found = since(day);
        found.removeIf(session -> !session.day().equals(day));
        return found;
    }

    private List<Session> since(LocalDate day) {
        return Past.first(sessions, session -> !session.day().isBefore(day));
    }

    /** Sessions of a prescription, the newest first. */
    public List<Session> sessionsOf(String prescription) {
        return Past.all(
                sessions,
                session ->
                        session.prescribed().filter(p -> p.id().equals(prescription)).isPresent());
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

    /** Exercises at which "it hurts" was pressed on this day. */
    public Set<String> stoppedOn(LocalDate day) {
        Set<String> ids = new LinkedHashSet<>();
        for (Session session : since(day))
            for (Session.Stop stop : session.stops()) ids.add(stop.what().exercise());
        return ids;
    }

    /** In how many sessions this sign was there when it hurt. */
    public int sessionsWith(String sign) {
        return Past.all(sessions, session -> session.showed(sign)).size();
    }

    /** True if dizziness has ruled neck movements out for this day. */
    public boolean neckRestsOn(LocalDate day) {
        return since(day).stream()
                .flatMap(session -> session.stops().stream())
                .flatMap(stop -> stop.hurt().stream())
                .anyMatch(hurt -> hurt.way() == Event.Way.skipNeck);
    }

    /** Why a fact may not be taken back; empty if it may. */
    public Optional<String> whyItStands(Fact fact) {
        return TakingBack.whyNot(this, fact);
    }

    /** The session in which "it hurts" was pressed. */
    @Nullable Session sessionOf(String stop) {
        return Past.find(
                sessions,
                session -> session.stops().stream().anyMatch(one -> one.id().equals(stop)));
    }

    /** The session that began last. */
    Session lastSession() {
        if (sessions == null) throw new IllegalStateException("there is no session yet");
        return sessions.newest();
    }

    /** The same, further on, after this fact. Only for a state that nobody has seen yet. */
    void put(Session further, Fact newest) {
        sessions =
                Past.change(sessions, session -> session.id().equals(further.id()), one -> further);
        last = newest;
    }

    /** Only for a state that nobody has seen yet. */
    void put(List<Session> inOrder, Fact newest) {
        sessions = null;
        for (Session session : inOrder) sessions = Past.add(sessions, session);
        last = newest;
    }
}
