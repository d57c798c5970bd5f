package health.limber.plan.fact;

import health.limber.plan.Library;
import health.limber.plan.screening.Disposition;

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
    private List<String> agreements = List.of();
    private Event.@Nullable QuickStarted quickStart;
    private int quickSessions;
    private Description description = Description.NOTHING;
    private Description screenedDescription = Description.NOTHING;
    private List<ClearedOn> clearances = List.of();
    private Wishes wishes = Wishes.NONE;
    private CheckIns checkIns = CheckIns.NONE;
    private int inputs;
    private String lastInput = "";
    private String screening = "";
    private Map<String, OptionalInt> answers = Collections.emptyMap();
    private Unfinished.Gathered unfinished = Unfinished.Gathered.NOTHING;
    private @Nullable Screened screened;
    private List<String> signsSince = List.of();
    private @Nullable Lock lock;
    private @Nullable Past<Prescription> prescriptions;
    private @Nullable Past<Session> sessions;

    /** A screening's answer and its day. */
    public record Screened(LocalDate day, Event.Screened answer) {}

    /**
     * What a professional cleared.
     *
     * @param fact by which it can be taken back
     */
    public record ClearedOn(String fact, Event.Cleared what) {}

    private State() {}

    private State(State other) {
        last = other.last;
        agreements = other.agreements;
        quickStart = other.quickStart;
        quickSessions = other.quickSessions;
        description = other.description;
        screenedDescription = other.screenedDescription;
        clearances = other.clearances;
        wishes = other.wishes;
        checkIns = other.checkIns;
        inputs = other.inputs;
        lastInput = other.lastInput;
        screening = other.screening;
        answers = other.answers;
        unfinished = other.unfinished;
        screened = other.screened;
        signsSince = other.signsSince;
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
        if (fact.event().shapesPlan()) {
            inputs++;
            lastInput = fact.id();
        }
        wishes = wishes.with(fact);
        checkIns = checkIns.with(fact);
        switch (fact.event()) {
            case Event.Consented one -> agreements = plus(agreements, one.wording());
            case Event.QuickStarted one -> quickStarted(one);
            case Event.Described one -> described(fact, one);
            case Event.Answered one -> answered(fact, one);
            case Event.Screened one -> screened(fact, one);
            case Event.Assessed one -> assessed(fact, one);
            case Event.Cleared one -> clearances = plus(clearances, new ClearedOn(fact.id(), one));
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
            case Event.Hurt one -> hurt(fact, one);
            case Event.Ended one -> change(one.started(), session -> session.with(one));
            case Event.Logged one -> sessions = Past.add(sessions, Session.told(fact, one));
            default -> {} // wishes and check-ins take their own
        }
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    /** What is ticked on the safety page asks for a screening, even if there was one before. */
    private void quickStarted(Event.QuickStarted one) {
        quickStart = one;
        if (!one.ticked().isEmpty()) screened = null;
    }

    private void described(Fact fact, Event.Described one) {
        description = description.and(one.told());
        if (one.told().concernsScreening())
            unfinished = unfinished.with(fact.day(), one.told().forScreening());
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
        screenedDescription = description.forScreening();
        unfinished = unfinished.closed(one.screening());
        signsSince = List.of();
        boolean locks =
                one.disposition() == Disposition.EMERGENCY
                        || one.disposition() == Disposition.SAME_DAY;
        if (locks) lock = new Lock(fact.id(), one.disposition(), fact.day(), Optional.empty());
    }

    /** After a professional has looked, every question is asked again. */
    private void assessed(Fact fact, Event.Assessed one) {
        if (lock == null || !lock.fact().equals(one.lock())) return;
        lock = lock.answeredOn(fact.day());
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
        for (String sign : one.signs()) signsSince = plus(signsSince, sign);
        if (one.way() != Event.Way.emergency) return;
        lock = new Lock(fact.id(), Disposition.EMERGENCY, fact.day(), Optional.empty());
        unfinished = unfinished.closed(screening);
        screened = null;
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
        return lock;
    }

    /** How many sessions were done from the short safety page. */
    int quickSessions() {
        return quickSessions;
    }

    /** Signs that were there when it hurt, since the last screening. */
    List<String> signsSince() {
        return signsSince;
    }

    /** True if something was told for a screening that has no answer yet. */
    boolean isScreeningBegun() {
        return unfinished.isBegun();
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
        return Optional.ofNullable(quickStart);
    }

    /** What the person told about themselves so far, the newest of each. */
    public Description description() {
        return description;
    }

    /** Who the person was and what hurt when the last screening was answered. */
    public Description screenedDescription() {
        return screenedDescription;
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

    /** Only for a state that nobody has seen yet. */
    void put(List<Session> inOrder, Fact newest) {
        sessions = null;
        for (Session session : inOrder) sessions = Past.add(sessions, session);
        last = newest;
    }
}
