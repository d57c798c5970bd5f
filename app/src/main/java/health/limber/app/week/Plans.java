package health.limber.app.week;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import health.limber.app.facts.Draft;
import health.limber.app.facts.FactId;
import health.limber.app.facts.Ledger;
import health.limber.app.http.PersonClock;
import health.limber.app.session.Sessions;
import health.limber.library.LoadedLibrary;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.Standing;
import health.limber.plan.fact.State;
import health.limber.plan.listening.Dosing;
import health.limber.plan.prescribing.Cases;
import health.limber.plan.prescribing.Lighter;
import health.limber.plan.week.Answer;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.Planner;
import health.limber.plan.week.StrengthProgramme;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.security.Principal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The week of every person: what was done, what is there today, and what is planned. */
@Component
public class Plans {
    private static final int WEEK = 7;
    private static final int PLANS_MAX = 1000;

    private final Ledger ledger;
    private final PersonClock time;
    private final Sessions sessions;
    private final LoadedLibrary library;
    private final Cases cases;
    private final Planner planner;

    /** By the state itself, which is another one after every fact. */
    private final Cache<State, Planned> plans =
            Caffeine.newBuilder().weakKeys().maximumSize(PLANS_MAX).build();

    Plans(Ledger ledger, PersonClock time, Sessions sessions, LoadedLibrary library) {
        this.ledger = ledger;
        this.time = time;
        this.sessions = sessions;
        this.library = library;
        cases = new Cases(library.library(), library.household());
        planner = new Planner(library.library());
    }

    /**
     * The week a person is in.
     *
     * @param dosing where the person stands after all that was done and felt
     * @param today what is there for today; empty on a day off
     * @param answer the plan from today on; without a plan if none may be given
     * @param gone the days of this week before today, each with what was done
     */
    public record Week(
            String person,
            State state,
            ZonedDateTime now,
            Case one,
            Dosing dosing,
            Answer answer,
            Optional<Prescription> today,
            List<Gone> gone) {

        public LocalDate date() {
            return now.toLocalDate();
        }

        /** Days of this week on which something was done, today included. */
        public int daysDone() {
            long before = gone.stream().filter(day -> !day.sessions().isEmpty()).count();
            return Math.toIntExact(before) + (doneOn(state, date()).isEmpty() ? 0 : 1);
        }
    }

    /** A day that is gone. */
    public record Gone(LocalDate date, boolean planned, List<Session> sessions) {}

    /**
     * Somebody who asks for their plan.
     *
     * @param elsewhere where they are led if they have no plan now; empty if they have one
     */
    public record Visit(
            String person, State state, ZonedDateTime now, Optional<String> elsewhere) {}

    public Visit visit(Principal person, HttpServletRequest request) {
        return visit(person.getName(), time.now(request));
    }

    public Visit visit(String person, ZonedDateTime now) {
        State state = ledger.state(person);
        Standing standing = state.standing(now.toLocalDate(), library.library());
        Optional<String> elsewhere =
                switch (standing) {
                    case locked -> Optional.of("/answer");
                    case screeningNeeded -> Optional.of("/screening");
                    case quickStart -> Optional.of("/");
                    case screened -> Optional.empty();
                };
        return new Visit(person, state, now, elsewhere);
    }

    /** The week of a person who was screened. What is there for today is kept by being shown. */
    public Week of(Visit visit) {
        LocalDate today = visit.now().toLocalDate();
        Optional<Prescription> shown = sessions.shown(visit.state(), today);
        if (shown.isPresent()) return week(visit, visit.state(), shown);
        Optional<String> made = sessions.today(visit.person(), visit.now());
        State state = made.isPresent() ? ledger.state(visit.person()) : visit.state();
        return week(visit, state, made.flatMap(state::prescription));
    }

    /** The same week, where nobody sees it: today's session is not made by asking. */
    public Week unseen(Visit visit) {
        LocalDate today = visit.now().toLocalDate();
        return week(visit, visit.state(), sessions.shown(visit.state(), today));
    }

    private Week week(Visit visit, State state, Optional<Prescription> today) {
        Planned planned = planned(state, visit.now().toLocalDate());
        return new Week(
                visit.person(),
                state,
                visit.now(),
                planned.one(),
                planned.dosing(),
                planned.answer(),
                today,
                planned.gone());
    }

    /** A plan, the day it was made for, and the days of its week before that. */
    private record Planned(
            LocalDate day, Case one, Dosing dosing, Answer answer, List<Gone> gone) {}

    /** The plan of a state is made once a day: nothing else goes into it. */
    private Planned planned(State state, LocalDate today) {
        Planned known = plans.getIfPresent(state);
        if (known != null && known.day().equals(today)) return known;
        Dosing dosing = cases.dosing(state, today);
        Case one = cases.of(state, today, dosing);
        List<Gone> gone =
                today.minusDays(one.daysGone())
                        .datesUntil(today)
                        .map(day -> gone(state, one, day))
                        .toList();
        Planned planned = new Planned(today, one, dosing, planner.answer(one), gone);
        plans.put(state, planned);
        return planned;
    }

    private Gone gone(State state, Case one, LocalDate day) {
        return new Gone(day, planner.hasSession(one, day), doneOn(state, day));
    }

    /** Sessions of a day in which something was done, the first one first. */
    public static List<Session> doneOn(State state, LocalDate day) {
        return state.sessionsOn(day).stream()
                .filter(session -> !session.exercises().isEmpty() || session.told().isPresent())
                .toList()
                .reversed();
    }

    /** Whether the plan was made smaller because it was too much. */
    public Lighter.Load load(Week week) {
        return cases.load(week.state(), week.date());
    }

    /** Sessions this week is meant to have. */
    public int sessionsPlanned(Week week) {
        return Math.max(planner.sessionDays(week.one()), week.daysDone());
    }

    /** True if a plan like this one has a session on a day of any week. */
    public boolean isPlanned(Week week, LocalDate day) {
        return planner.hasSession(week.one(), day);
    }

    /** Days in a row before today that had a session in the plan and none was done. */
    public int daysMissed(Week week) {
        int missed = 0;
        LocalDate first = first(week);
        for (LocalDate day = week.date().minusDays(1); day.isAfter(first); day = day.minusDays(1)) {
            if (!doneOn(week.state(), day).isEmpty()) break;
            if (isPlanned(week, day)) missed++;
            if (missed > WEEK) break;
        }
        return missed;
    }

    private static LocalDate first(Week week) {
        List<Session> all = week.state().sessions();
        return all.isEmpty() ? week.date() : all.getLast().day();
    }

    /** The plan of the same person with another say in it. */
    Answer with(Week week, Context.Choices choices) {
        Context usual = week.one().context();
        return planner.answer(
                Cases.with(
                        week.one(),
                        new Context(
                                usual.minutesPerDay(),
                                usual.deskHours(),
                                usual.stress(),
                                usual.floorOk(),
                                usual.equipment(),
                                usual.wishes(),
                                choices,
                                usual.classicSix())));
    }

    /** The strength programmes this person may choose now. */
    List<StrengthProgramme> suiting(Week week) {
        return planner.suiting(week.one());
    }

    /** True if complaints take turns by day, because a session is too short for both. */
    boolean takesTurns(Week week) {
        return planner.takesTurns(week.one());
    }

    /** Keeps what a form says, once. */
    public void keep(Week week, String form, Event event) {
        String id = FactId.isOne(form) ? form : newId(week);
        ledger.append(week.person(), List.of(Draft.named(id, week.now(), event)));
    }

    /** The id a form carries, so that sending it twice keeps it once. */
    public String newId(Week week) {
        return FactId.next(week.now().toInstant());
    }
}
