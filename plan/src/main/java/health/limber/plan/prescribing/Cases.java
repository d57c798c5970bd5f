package health.limber.plan.prescribing;

import health.limber.plan.Library;
import health.limber.plan.fact.Description;
import health.limber.plan.fact.Event;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;
import health.limber.plan.listening.Doser;
import health.limber.plan.listening.Dosing;
import health.limber.plan.listening.GateFacts;
import health.limber.plan.screening.Answers;
import health.limber.plan.screening.Clearance;
import health.limber.plan.screening.Complaint;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Situation;
import health.limber.plan.session.StopSign;
import health.limber.plan.week.Case;
import health.limber.plan.week.Context;
import health.limber.plan.week.History;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes the case of a person, for the planner, from what is known of them. */
public final class Cases {
    /** Minutes of a session if nothing was said. */
    public static final int USUAL_MINUTES = 8;

    /** No rule asks for this age. */
    private static final int NEUTRAL_AGE = 40;

    private static final int WEEK = 7;
    private static final List<String> USUAL_EQUIPMENT = List.of("chair");

    private final Library library;
    private final List<String> household;
    private final Doser doser;
    private final Lighter lighter;

    /**
     * @param household things that count as there, by id
     */
    public Cases(Library library, List<String> household) {
        this.library = library;
        this.household = household;
        doser = new Doser(library);
        lighter = new Lighter(library);
    }

    /**
     * The case of a person who was screened.
     *
     * @param today a day on or after that screening
     */
    public Case of(State state, LocalDate today) {
        return of(state, today, dosing(state, today));
    }

    /** The same, where it is known already how they stand. */
    public Case of(State state, LocalDate today, Dosing dosing) {
        History history = history(state, today);
        return new Case(
                today,
                daysGone(history, today),
                situation(state, today, dosing),
                context(state, minutes(state, today)),
                history,
                dosing.courses(),
                dosing.strength());
    }

    /** The same, with the minutes there are on this day only. */
    Case ofTheDay(State state, LocalDate today, Dosing dosing) {
        Case usual = of(state, today, dosing);
        int minutes = state.wishes().minutesOn(today).orElse(usual.context().minutesPerDay());
        return with(usual, context(state, Flare.minutes(state, today, minutes)));
    }

    /** The same person with another say in their plan. */
    public static Case with(Case one, Context context) {
        return new Case(
                one.today(),
                one.daysGone(),
                one.situation().anew(),
                context,
                one.history(),
                one.courses(),
                one.strength());
    }

    /** Minutes of a usual session on this day. */
    public int minutes(State state, LocalDate today) {
        return lighter.on(state, today, wanted(state)).minutes();
    }

    /** Whether the plan was made smaller because it was too much. */
    public Lighter.Load load(State state, LocalDate today) {
        return lighter.on(state, today, wanted(state));
    }

    private static int wanted(State state) {
        OptionalInt told = state.description().minutesPerDay();
        if (told.isPresent()) return told.getAsInt();
        return state.quickStart().map(Event.QuickStarted::minutes).orElse(USUAL_MINUTES);
    }

    /** Where the person stands after all that was done and felt. */
    public Dosing dosing(State state, LocalDate today) {
        return doser.dosing(state, today);
    }

    private Situation situation(State state, LocalDate today, Dosing dosing) {
        Map<String, Double> known = new LinkedHashMap<>();
        known.put("up_days", (double) dosing.pain().upDays(today));
        known.put("act_drop", (double) dosing.activities().drop());
        known.put("desk_hours", (double) state.description().deskHours().orElse(0));
        known.put("stress", (double) state.description().stress().orElse(0));
        for (StopSign sign : library.stops())
            if (sign.timesToBlock() > 0)
                known.put(sign.id(), (double) state.sessionsWith(sign.id()));
        GateFacts.put(known, state, dosing, today);
        Outcome.put(known, state, dosing, today);
        if (state.isAfterLock(today, library)) known.put(Screener.AFTER_LOCK, 1.0);
        return situation(state.screenedDescription(), state.answers(), known)
                .with(clearances(state, today));
    }

    /**
     * What conditions may ask about.
     *
     * @param about who it is and what hurts; what was not told counts as the mildest
     * @param known further facts by their name in clinical.md 5.1
     */
    public static Situation situation(
            Description about, Map<String, OptionalInt> answers, Map<String, Double> known) {
        return new Situation(
                about.age().orElse(NEUTRAL_AGE),
                about.complaint().orElse(withoutPain(about)),
                new Answers(answers, false),
                known);
    }

    private static Complaint withoutPain(Description about) {
        return new Complaint(
                about.regions().orElse(List.of()),
                Optional.empty(),
                about.painNow().orElse(0),
                about.durationDays().orElse(Complaint.WITHOUT_PAIN),
                List.of());
    }

    /** What counts on this day of all that was cleared. */
    public List<Clearance> clearances(State state, LocalDate today) {
        List<Clearance> standing = new ArrayList<>();
        int days = library.clearance().effect().days();
        for (State.ClearedOn one : state.clearances())
            if (today.isBefore(one.what().by().on().plusDays(days)))
                standing.addAll(one.what().what());
        return standing;
    }

    private Context context(State state, int minutes) {
        Description told = state.description();
        Set<String> equipment = new LinkedHashSet<>(told.equipment().orElse(USUAL_EQUIPMENT));
        equipment.addAll(household);
        return new Context(
                minutes,
                told.deskHours().orElse(0),
                told.stress().orElse(0),
                true,
                List.copyOf(equipment),
                List.of(),
                new Context.Choices(state.wishes().added(), state.wishes().leftOut()),
                state.wishes().programme() == Event.Programme.classicSix);
    }

    /** What was done before today, day by day. */
    private static History history(State state, LocalDate today) {
        List<History.Day> days = new ArrayList<>();
        for (Session session : state.sessions().reversed()) {
            List<String> ids = session.exercises();
            if (!session.day().isBefore(today) || ids.isEmpty()) continue;
            boolean same = !days.isEmpty() && days.getLast().date().equals(session.day());
            if (same) {
                Set<String> both = new LinkedHashSet<>(days.removeLast().exercises());
                both.addAll(ids);
                ids = List.copyOf(both);
            }
            days.add(new History.Day(session.day(), ids));
        }
        return new History(days);
    }

    /** Weeks are counted from the first day on which something was done. */
    private static int daysGone(History history, LocalDate today) {
        if (history.days().isEmpty()) return 0;
        LocalDate start = history.days().getFirst().date();
        return Math.toIntExact(ChronoUnit.DAYS.between(start, today) % WEEK);
    }
}
