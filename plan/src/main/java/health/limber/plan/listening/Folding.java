package health.limber.plan.listening;

import health.limber.plan.Library;
import health.limber.plan.condition.Numbers;
import health.limber.plan.dosing.Colour;
import health.limber.plan.dosing.DosingRule;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.PainTrend;
import health.limber.plan.fact.Prescription;
import health.limber.plan.fact.Session;
import health.limber.plan.fact.State;
import health.limber.plan.listening.Reaction.Cause;
import health.limber.plan.screening.Clearance;
import health.limber.plan.screening.Complaint;
import health.limber.plan.week.StrengthProgramme;
import health.limber.plan.week.StrengthWork;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Goes through the sessions of a person in their order and applies the rules of dosing. */
final class Folding {
    private final DosingRules rules;
    private final State state;
    private final PainTrend trend;
    private final Reaction reaction;
    private final List<String> lingered;
    private final Map<String, Exercise> exercises;
    private final List<StrengthProgramme> programmes;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final Rated rated = new Rated();
    private @Nullable LocalDate lastDone;
    private String gapRule = "";
    private @Nullable LocalDate lastUp;
    private @Nullable LocalDate walkedTo;

    Folding(Library library, Map<String, Exercise> exercises, State state, PainTrend trend) {
        this.exercises = exercises;
        rules = library.dosing();
        this.state = state;
        this.trend = trend;
        boolean widespread =
                state.screenedDescription()
                        .pain()
                        .flatMap(pain -> pain.type())
                        .filter(type -> type == Complaint.PainType.widespread)
                        .isPresent();
        programmes = library.strength();
        reaction = new Reaction(library, widespread);
        lingered = state.checkIns().lingered();
    }

    /** Where each exercise that was done stands. */
    Map<String, Tally> tallies() {
        return tallies;
    }

    /** What changed, oldest first. */
    List<Change> changes() {
        return reaction.changes;
    }

    /** How each exercise went, oldest first. */
    List<Rating> ratings() {
        return ratings;
    }

    /** Everything up to the morning of this day. */
    void run(LocalDate today) {
        List<Session> sessions = state.sessions().reversed();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            if (session.day().isAfter(today)) break;
            comeTo(session.day());
            go(session, i + 1 < sessions.size() ? sessions.get(i + 1) : null);
            if (!session.isDone()) continue;
            lastDone = session.day();
            gapRule = "";
        }
        comeTo(today);
    }

    /** Whole days without a session since the last one; 0 if there was none. */
    int gapDays(LocalDate day) {
        if (lastDone == null) return 0;
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(lastDone, day)) - 1);
    }

    /** Days pass; a break has its effect once. */
    private void comeTo(LocalDate day) {
        riseTo(day);
        if (reaction.anyRests)
            for (Tally tally : tallies.values())
                if (tally.rest != null && isAdvised(tally.rest, day)) tally.rest = null;
        int days = gapDays(day);
        if (days == 0) return;
        var gap = Numbers.of("gap_days", days);
        if (!gapRule.equals("DR-09c") && rules.holds("DR-09c", gap)) {
            gapRule = "DR-09c";
            for (Tally tally : tallies.values()) startAgain(tally, day);
        } else if (gapRule.isEmpty() && rules.holds("DR-09b", gap)) {
            gapRule = "DR-09b";
            for (Tally tally : tallies.values()) stepBack(tally, day);
        }
    }

    /** True if a professional has advised since then (clinical.md 1.6). */
    private boolean isAdvised(Tally.Rest rest, LocalDate day) {
        for (State.ClearedOn one : state.clearances()) {
            LocalDate on = one.what().by().on();
            if (one.at() < rest.at() || on.isBefore(rest.since()) || on.isAfter(day)) continue;
            for (Clearance what : one.what().what())
                if (what.id().equals(Dosing.UNTIL_ADVISED)) return true;
        }
        return false;
    }

    private void startAgain(Tally tally, LocalDate day) {
        Dose first = tally.exercise.doses().beginner();
        tally.resetRuns();
        tally.steps.clear();
        tally.entered = day;
        reaction.change(tally, new Cause("DR-09c", day, 0), first, Change.Kind.again);
    }

    private void stepBack(Tally tally, LocalDate day) {
        tally.resetRuns();
        if (tally.steps.isEmpty()) return;
        Dose before = Ladder.smaller(tally.dose, tally.steps.removeLast(), tally.exercise);
        reaction.change(tally, new Cause("DR-09b", day, 0), before, Change.Kind.down);
    }

    /** Pain that stays up for a week takes every exercise one step down (DR-19). */
    private void riseTo(LocalDate day) {
        LocalDate from = walkedTo == null ? day : walkedTo.plusDays(1);
        walkedTo = day;
        DosingRule.Effect effect = rules.effect("DR-19").orElse(null);
        if (effect == null || tallies.isEmpty()) return;
        for (LocalDate d = from; !d.isAfter(day); d = d.plusDays(1)) {
            if (!trend.isUp(d)) continue;
            if (lastUp != null && d.isBefore(lastUp.plusDays(effect.againAfterDays()))) continue;
            if (!rules.holds("DR-19", Numbers.of("up_days", trend.upDays(d)))) continue;
            lastUp = d;
            Cause cause = new Cause("DR-19", d, trend.toldAt(d));
            for (Tally tally : tallies.values()) reaction.down(tally, cause);
        }
    }

    private void go(Session session, @Nullable Session next) {
        List<Done> all = Done.in(session);
        if (all.isEmpty()) return;
        OptionalInt before = Done.before(session);
        rated.rule = null;
        rated.before = before.orElse(0);
        rated.pain = trend.on(session.day()).orElse(trend.usual(session.day()));
        rated.late = lingered.contains(session.id());
        long morningAt = setMorning(session, before, next);
        List<Tally> steady = new ArrayList<>(all.size());
        for (Done done : all) {
            Exercise exercise = exercises.get(done.exercise());
            if (exercise == null) continue;
            Tally tally = meet(exercise, done, session);
            boolean counts = done.finished() && !done.instead() && tally.dose.equals(done.dose());
            rated.tally = tally;
            Colour colour = reaction.react(done, session, rated, morningAt);
            LocalDate day = session.day();
            ratings.add(new Rating(day, session.id(), exercise.id(), colour, morningAt));
            if (colour == Colour.GREEN && counts && reaction.isStepDue(done, session, rated))
                steady.add(tally);
        }
        reaction.progress(steady, new Cause("DR-05", session.day(), morningAt));
    }

    /** Sets the change of pain the morning after, and says when it was known. */
    private long setMorning(Session session, OptionalInt before, @Nullable Session next) {
        LocalDate day = session.day();
        OptionalDouble morning = trend.on(day.plusDays(1));
        rated.knowsMorning = morning.isPresent();
        if (morning.isPresent()) {
            rated.morning = morning.getAsDouble() - trend.usual(day);
            return trend.toldAt(day.plusDays(1));
        }
        if (next == null || !next.day().isAfter(day.plusDays(1))) return session.at();
        OptionalInt then = Done.before(next);
        rated.knowsMorning = before.isPresent() && then.isPresent();
        rated.morning = then.orElse(0) - rated.before;
        return next.at();
    }

    /**
     * Finds the tally of an exercise, or begins it. What was shown to the person is what counts,
     * unless a change became known only after it was shown.
     */
    private Tally meet(Exercise exercise, Done done, Session session) {
        Tally tally = tallies.get(exercise.id());
        if (tally == null) {
            tally = new Tally(exercise, done.dose(), session.day());
            tallies.put(exercise.id(), tally);
        }
        boolean back = tally.outUntilReady && session.day().isAfter(tally.changed);
        if (back) tally.outUntilReady = false;
        Prescription prescribed = session.prescribed().orElse(null);
        long shown = prescribed == null ? session.at() : prescribed.at();
        if (!done.instead() && tally.changedAt <= shown) tally.dose = done.dose();
        tally.limited = done.limited();
        StrengthProgramme.Phase phase = StrengthWork.named(programmes, done.why()).orElse(null);
        Optional<StrengthProgramme.Item> item =
                phase == null ? Optional.empty() : phase.item(exercise.id());
        tally.top = item.isEmpty() ? Optional.empty() : Optional.of(item.get().top(exercise));
        tally.nearFailure = item.isPresent() && item.get().nearFailure();
        return tally;
    }
}
