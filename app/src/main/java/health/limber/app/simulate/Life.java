package health.limber.app.simulate;

import health.limber.library.LoadedLibrary;
import health.limber.plan.Library;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Standing;
import health.limber.plan.fact.State;
import health.limber.plan.listening.Dosing;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.prescribing.Prescribing;
import health.limber.plan.screening.Clearance;
import health.limber.plan.screening.Question;
import health.limber.plan.screening.QuestionSet;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.Situation;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Planner;
import health.limber.plan.week.StrengthProgramme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One person's days, fact by fact, with the real engine: what they tell is kept, what they do was
 * prescribed before.
 */
public final class Life {
    private static final long DAY = 86_400_000L;
    private static final long MORNING = 7 * 3_600_000L;
    private static final long MINUTE = 60_000L;

    private final Engine engine;
    private final List<Fact> facts = new ArrayList<>();
    private State state = State.EMPTY;
    private LocalDate today;
    private long now;

    /** What all lives have in common. */
    record Engine(
            Library library,
            Prescribing prescribing,
            Cases cases,
            Planner planner,
            Map<QuestionSet, Set<String>> smaller) {
        static Engine of(LoadedLibrary loaded) {
            Library library = loaded.library();
            return new Engine(
                    library,
                    new Prescribing(library, loaded.household(), "life"),
                    new Cases(library, loaded.household()),
                    new Planner(library),
                    library.rescreening().questions(library.rules(), library.precautions()));
        }
    }

    Life(Engine engine, LocalDate start) {
        this.engine = engine;
        today = start;
        now = start.toEpochDay() * DAY + MORNING;
    }

    private Life(Life other) {
        engine = other.engine;
        today = other.today;
        now = other.now;
    }

    /** A life with an engine of its own. */
    public static Life from(LoadedLibrary loaded, LocalDate start) {
        return new Life(Engine.of(loaded), start);
    }

    public LocalDate today() {
        return today;
    }

    public State state() {
        return state;
    }

    public List<Fact> facts() {
        return facts;
    }

    /** The next morning, or one after more days. */
    public void wait(int days) {
        today = today.plusDays(days);
        now = today.toEpochDay() * DAY + MORNING;
    }

    /** Keeps a fact of this moment and gives its id. */
    public String tell(Event event) {
        now += MINUTE;
        String id = "%08d".formatted(facts.size() + 1);
        Fact fact = new Fact(id, facts.size() + 1, now, "UTC", today, now, "life", event);
        facts.add(fact);
        state = state.takes(fact) ? state.with(fact) : State.of(facts);
        return id;
    }

    /** Answers the screening: yes to these, no to all others. */
    public Screening screen(List<Description> about, Set<String> yes) {
        for (Description told : about) tell(new Event.Described(told));
        String id = "screening-" + facts.size();
        return close(id, answers(one -> true, yes));
    }

    /** Answers what is asked again now, however little that is: yes to these, no to all others. */
    public Screening screenAgain(Set<String> yes, OptionalInt pain) {
        QuestionSet set = state.asks(today, engine.library()).orElse(QuestionSet.FULL);
        List<Description> now = new ArrayList<>(1);
        if (pain.isPresent() && set != QuestionSet.NEURO)
            now.add(Description.ofPainNow(pain.getAsInt()));
        if (set == QuestionSet.FULL) return screen(now, yes);
        String id = "screening-" + facts.size();
        tell(new Event.Confirmed(id, set, state.screening()));
        for (Description told : now) tell(new Event.Described(told));
        Set<String> asked = engine.smaller().getOrDefault(set, Set.of());
        return close(id, answers(one -> asked.contains(one) || yes.contains(one), yes));
    }

    /** Answers no to whatever is asked again today, if anything is. */
    public void screenAgainIfAsked(int pain) {
        if (standing() == Standing.screeningNeeded) screenAgain(Set.of(), OptionalInt.of(pain));
    }

    private Map<String, OptionalInt> answers(Predicate<String> asked, Set<String> yes) {
        Map<String, OptionalInt> answers = new LinkedHashMap<>();
        for (Question question : engine.library().questions())
            if (asked.test(question.id()))
                answers.put(question.id(), answer(question, yes.contains(question.id())));
        return answers;
    }

    private Screening close(String id, Map<String, OptionalInt> answers) {
        tell(new Event.Answered(id, answers));
        Description about = state.screenedDescription().and(state.unfinished(today).description());
        Situation situation = Cases.situation(about, state.answers(), new LinkedHashMap<>());
        Screening screening = engine.planner().screener().screen(situation);
        tell(
                new Event.Screened(
                        id,
                        screening.disposition(),
                        screening.because().stream().map(one -> one.rule().id()).toList(),
                        screening.precautions().stream().map(one -> one.precaution().id()).toList(),
                        engine.library().digest()));
        return screening;
    }

    private static OptionalInt answer(Question question, boolean yes) {
        if (question.kind() == Question.Kind.weeks) return OptionalInt.empty();
        return OptionalInt.of(yes ? 1 : 0);
    }

    /** Begins a strength programme, if one suits. */
    public void followsAProgramme() {
        Case one = engine.cases().of(state, today);
        List<StrengthProgramme> suiting = engine.planner().suiting(one);
        if (suiting.isEmpty()) return;
        Optional<String> first = Optional.of(suiting.getFirst().id());
        tell(new Event.Followed(Event.Programme.composed, first));
    }

    public Standing standing() {
        return state.standing(today, engine.library());
    }

    /** All there is to say about today. */
    public Prescribing.Day day() {
        return engine.prescribing().day(state, today);
    }

    /** What the engine says today, with the whole week. */
    public Answer answer() {
        return engine.planner().answer(engine.cases().of(state, today));
    }

    public Dosing dosing() {
        return engine.cases().dosing(state, today);
    }

    /** Today's session as it is shown; empty on a day off. */
    public Optional<Prescription> prescribed() {
        return shown(day());
    }

    /** The session of a day, once it was shown. */
    Optional<Prescription> shown(Prescribing.Day day) {
        if (day.session().isEmpty()) return Optional.empty();
        String id = tell(day.session().get());
        return state.prescription(id);
    }

    /** How a session felt: before, worst, and how hard it was; empty where it was not told. */
    public record Felt(OptionalInt before, OptionalInt worst, OptionalInt effort) {
        public static Felt of(int before, int worst, int effort) {
            return new Felt(OptionalInt.of(before), OptionalInt.of(worst), OptionalInt.of(effort));
        }
    }

    /** Does all of a session, and gives its id. */
    public String does(Prescription prescription, Felt felt) {
        String started = begins(prescription, felt.before());
        List<Event.Line> lines = prescription.what().items();
        for (int i = 0; i < lines.size(); i++)
            tell(new Event.Done(started, i, lines.get(i).exercise(), Event.Outcome.done));
        tell(new Event.Ended(started, Event.How.finished, prescription.what().minutes() * 60));
        if (felt.worst().isPresent() || felt.effort().isPresent())
            tell(felt(started, Event.Moment.worst, felt));
        return started;
    }

    /** Begins a session and gives its id. */
    public String begins(Prescription prescription, OptionalInt before) {
        String started = tell(new Event.Started(prescription.id()));
        if (before.isPresent())
            tell(felt(started, Event.Moment.before, new Felt(before, before, OptionalInt.empty())));
        return started;
    }

    private static Event felt(String started, Event.Moment moment, Felt felt) {
        return new Event.Felt(started, moment, Optional.empty(), felt.worst(), felt.effort());
    }

    /** Stops at an exercise, with this pain and these signs, and skips it. */
    public void hurts(String started, int item, Event.Line line, Pain pain) {
        String stopped = tell(new Event.Stopped(started, item, line.exercise()));
        tell(
                new Event.Hurt(
                        stopped,
                        List.of(),
                        OptionalInt.of(pain.level()),
                        pain.signs(),
                        Event.Way.skip));
    }

    /** A doctor says that exercise is fine, whatever speaks against it now. */
    public void clear() {
        Case one = engine.cases().of(state, today);
        List<Clearance> what = new ArrayList<>();
        for (Screening.Fired fired : engine.planner().answer(one).screening().because())
            what.add(
                    Clearance.of(
                            fired.rule().id(),
                            Clearance.Role.doctor,
                            fired.answers(),
                            one.situation()));
        tell(
                new Event.Cleared(
                        state.screening(), new Event.Seen(Clearance.Role.doctor, today), what));
    }

    /** The same person, made of all their facts anew. */
    public Life replayed() {
        Life other = new Life(this);
        other.facts.addAll(facts);
        other.state = State.of(facts);
        return other;
    }

    /** Pain of a stop, 0–10, and the signs that were there. */
    public record Pain(int level, List<String> signs) {}
}
