package health.limber.app.screening;

import health.limber.app.facts.Draft;
import health.limber.app.facts.FactId;
import health.limber.app.facts.Ledger;
import health.limber.app.http.PersonClock;
import health.limber.library.LoadedLibrary;
import health.limber.plan.Library;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Fact;
import health.limber.plan.fact.Lock;
import health.limber.plan.fact.Standing;
import health.limber.plan.fact.State;
import health.limber.plan.fact.Unfinished;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.screening.Precaution;
import health.limber.plan.screening.QuestionSet;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.ScreeningRule;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Planner;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The screenings of all persons: what was told, what is next, and what came of it. */
@Component
class Screenings {
    static final String START = "/screening";
    static final String ANSWER = "/answer";
    static final String NEWS = "/screening/news";
    private static final String TODAY = "/today";

    /** Names the text of the page on which a person agrees to use Limber for themselves. */
    static final String AGREEMENT = "for-oneself-1";

    private final Ledger ledger;
    private final PersonClock time;
    private final Clock clock;
    private final LoadedLibrary library;
    private final Cases cases;
    private final Planner planner;
    private final Route route;

    Screenings(Ledger ledger, PersonClock time, Clock clock, LoadedLibrary library) {
        this.ledger = ledger;
        this.time = time;
        this.clock = clock;
        this.library = library;
        cases = new Cases(library.library(), library.household());
        planner = new Planner(library.library());
        route = new Route(library.library());
    }

    /** A person who asks for a page, and what is known of them at this moment. */
    record Visit(String person, State state, ZonedDateTime now) {
        LocalDate today() {
            return now.toLocalDate();
        }
    }

    /** The screening that is under way. */
    Sheet sheet(Visit visit) {
        Unfinished told = visit.state().unfinished(visit.today());
        return new Sheet(
                before(visit, basis(visit, told.set())), told.description(), told.answers());
    }

    /** The screening that was answered last. */
    Sheet answered(Visit visit) {
        State state = visit.state();
        return new Sheet(
                before(visit, Sheet.Basis.NONE), state.screenedDescription(), state.answers());
    }

    /** A screening that has not begun. */
    Sheet anew(Visit visit) {
        return new Sheet(
                before(visit, Sheet.Basis.NONE), Description.NOTHING, Collections.emptyMap());
    }

    /** Everything the engine says about a person who was screened. */
    Answer plan(Visit visit) {
        return planner.answer(cases.of(visit.state(), visit.today()));
    }

    int minutes(Visit visit) {
        return cases.minutes(visit.state(), visit.today());
    }

    private Sheet.Basis basis(Visit visit, QuestionSet set) {
        List<String> groups = library.library().groups();
        List<String> full =
                library.library().stops().stream()
                        .filter(sign -> visit.state().signsSince().contains(sign.id()))
                        .flatMap(sign -> sign.asks().stream())
                        .filter(groups::contains)
                        .toList();
        return route.basis(set, full, visit.state());
    }

    private Sheet.Before before(Visit visit, Sheet.Basis basis) {
        State state = visit.state();
        return new Sheet.Before(
                state.quickStart().map(Event.QuickStarted::ticked).orElse(List.of()),
                state.quickStart().map(Event.QuickStarted::regions).orElse(List.of()),
                state.agreedTo(AGREEMENT),
                cases.clearances(state, visit.today()),
                state.isAfterLock(visit.today(), library.library()),
                basis);
    }

    Visit visit(Principal person, HttpServletRequest request) {
        return new Visit(person.getName(), ledger.state(person.getName()), time.now(request));
    }

    Route route() {
        return route;
    }

    Library library() {
        return library.library();
    }

    Standing standing(Visit visit) {
        return visit.state().standing(visit.today(), library.library());
    }

    boolean isLocked(Visit visit) {
        return standing(visit) == Standing.locked;
    }

    /** The lock that stands. */
    Optional<Lock> lock(Visit visit) {
        return visit.state().lock(visit.today(), library.library());
    }

    /** True if there is an answer to show: one that stands, and nothing was told since. */
    boolean isThere(Visit visit) {
        return visit.state().unfinished(visit.today()).isEmpty() && isAnswered(visit);
    }

    /** The id a form carries, so that sending it twice keeps it once. */
    String newId() {
        return FactId.next(clock.instant());
    }

    Optional<Fact> find(Visit visit, String fact) {
        return ledger.find(visit.person(), fact);
    }

    /** The address that is next for this person. */
    String next(Visit visit) {
        if (isLocked(visit)) return ANSWER;
        if (isThere(visit)) return ANSWER;
        return goOn(visit);
    }

    /**
     * True if the last screening stands: it has its answer, nothing was told since, and what was
     * told leads to nothing stricter today.
     */
    boolean isAnswered(Visit visit) {
        State state = visit.state();
        if (standing(visit) != Standing.screened) return false;
        return state.screened()
                .map(State.Screened::answer)
                .filter(answer -> answer.screening().equals(state.screening()))
                .filter(answer ->
                        !route.screen(answered(visit))
                                .disposition()
                                .stricterThan(answer.disposition()))
                .isPresent();
    }

    /** Keeps the answers of a page, once, and gives the address that is next. */
    String answer(Visit visit, String form, Map<String, OptionalInt> answers) {
        Unfinished underWay = visit.state().unfinished(visit.today());
        String screening = underWay.screening().isEmpty() ? newId() : underWay.screening();
        return keep(visit, form, new Event.Answered(screening, answers));
    }

    /** Keeps a fact of the form, once, and gives the address that is next. */
    String keep(Visit visit, String form, Event event) {
        String id = FactId.isOne(form) ? form : newId();
        State state =
                ledger.append(visit.person(), List.of(Draft.named(id, visit.now(), event))).state();
        return next(new Visit(visit.person(), state, visit.now()));
    }

    private String goOn(Visit visit) {
        if (visit.state().unfinished(visit.today()).isEmpty()) {
            QuestionSet set = asks(visit);
            if (set == QuestionSet.SHORT) return NEWS;
            if (set == QuestionSet.NEURO) return confirm(visit, newId(), set);
        }
        Optional<Screening> result = route.result(sheet(visit));
        if (result.isEmpty()) return route.next(sheet(visit)).orElseThrow().address();
        boolean nerves = visit.state().unfinished(visit.today()).set() == QuestionSet.NEURO;
        close(visit, result.get());
        return nerves && result.get().disposition().allowsPlan() ? TODAY : ANSWER;
    }

    /** The questions that are asked of this person now. */
    QuestionSet asks(Visit visit) {
        return visit.state().asks(visit.today(), library.library()).orElse(QuestionSet.FULL);
    }

    /** Begins a screening that asks less; gives the address that is next. */
    String confirm(Visit visit, String form, QuestionSet set) {
        return keep(visit, form, new Event.Confirmed(newId(), set, visit.state().screening()));
    }

    /** A screening's answer bears the id of the screening: it can be kept only once. */
    private void close(Visit visit, Screening result) {
        String screening = visit.state().unfinished(visit.today()).screening();
        String id = screening.isEmpty() ? newId() : screening;
        Event.Screened screened =
                new Event.Screened(
                        id,
                        result.disposition(),
                        result.because().stream()
                                .map(Screening.Fired::rule)
                                .map(ScreeningRule::id)
                                .toList(),
                        result.precautions().stream()
                                .map(Screening.Active::precaution)
                                .map(Precaution::id)
                                .toList(),
                        library.library().digest());
        ZonedDateTime after = visit.now().plus(1, ChronoUnit.MILLIS);
        ledger.append(visit.person(), List.of(Draft.named(id, after, screened)));
    }
}
