package health.limber.plan.listening;

import health.limber.plan.Library;
import health.limber.plan.dosing.Colour;
import health.limber.plan.dosing.DosingRule;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.fact.Session;
import health.limber.plan.session.StopSign;
import health.limber.plan.week.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the rules do with an exercise after it was done, by its colour. */
final class Reaction {
    private static final int WALK_DAYS = 7;

    private final Library library;
    private final DosingRules rules;
    private final Ladder ladder;
    private final boolean widespread;
    private final List<String> distalSigns = new ArrayList<>(1);
    private final List<String> adviceSigns = new ArrayList<>(1);
    private final List<StopSign> painSigns = new ArrayList<>(1);
    final List<Change> changes = new ArrayList<>();

    /** Something has rested until a professional advised, or still does. */
    boolean anyRests;

    /** What a change follows from: the rule, the day, and when it was known, in milliseconds. */
    record Cause(String rule, LocalDate day, long knownAt) {
        Reason reason() {
            return new Reason(rule, List.of());
        }
    }

    /**
     * @param widespread the person hurts in many places
     */
    Reaction(Library library, boolean widespread) {
        this.library = library;
        this.widespread = widespread;
        rules = library.dosing();
        ladder = new Ladder(rules);
        for (StopSign sign : library.stops()) {
            if (sign.marks().isPresent()) distalSigns.add(sign.id());
            if (sign.blockUntil().isPresent()) adviceSigns.add(sign.id());
            if (sign.when().isPresent()) painSigns.add(sign);
        }
    }

    void change(Tally tally, Cause cause, Dose after, Change.Kind kind) {
        tally.changedAt = cause.knownAt();
        tally.changed = cause.day();
        if (kind != Change.Kind.out && after.equals(tally.dose)) return;
        tally.lastReason = cause.reason();
        String id = tally.exercise.id();
        changes.add(new Change(cause.day(), id, cause.reason(), kind, tally.dose, after));
        tally.dose = after;
    }

    /**
     * Gives an exercise its colour in a session, and reacts to all but green.
     *
     * @param rated what is known of the session
     * @param morningAt when the morning after was known, in epoch milliseconds
     */
    Colour react(Done done, Session session, Rated rated, long morningAt) {
        Tally tally = rated.tally;
        int worst = done.worst(session);
        DosingRule rule = colour(rated, worst, done.shows(distalSigns));
        if (rule == null || tally == null) return Colour.UNRATED;
        LocalDate day = session.day();
        if (isTooMuch(done, rated))
            tally.quietUntil = day.plusDays(library.nothingHarderDays() + 1L);
        Colour colour = rule.colour().orElse(Colour.UNRATED);
        if (done.shows(adviceSigns)) {
            tally.rest = new Tally.Rest(day, session.at());
            anyRests = true;
            if (colour != Colour.RED_STOP) {
                rest(tally, new Cause(Dosing.UNTIL_ADVISED, day, session.at()));
                return colour;
            }
        }
        switch (colour) {
            case RED_STOP -> stop(tally, rule, new Cause(rule.id(), day, session.at()));
            case RED ->
                    red(tally, rule, new Cause(rule.id(), day, redAt(session, rated, morningAt)));
            case GREEN -> green(tally, day);
            case AMBER -> amber(tally, rated, new Cause("DR-08b", day, morningAt));
            case UNRATED -> {}
        }
        return colour;
    }

    /** Most exercises of a session felt the same: then they have the same colour. */
    private @Nullable DosingRule colour(Rated rated, int worst, boolean distal) {
        boolean same = rated.rule != null && rated.worst == worst && rated.distal == distal;
        if (same) return rated.rule;
        rated.asked = worst != Done.NOT_TOLD;
        rated.worst = worst;
        rated.distal = distal;
        rated.rule = rules.colour(rated);
        return rated.rule;
    }

    /** Pain during the exercise is known at once, pain the morning after when it is told. */
    private static long redAt(Session session, Rated rated, long morningAt) {
        boolean byMorning = rated.late || rated.knowsMorning && rated.morning >= 2;
        return byMorning ? morningAt : session.at();
    }

    /** True if the pain of a stop was above the limits of clinical.md 1.6. */
    private boolean isTooMuch(Done done, Rated rated) {
        if (done.hurt().isEmpty() || !rated.asked) return false;
        for (StopSign sign : painSigns) if (sign.when().orElseThrow().holds(rated)) return true;
        return false;
    }

    private void rest(Tally tally, Cause cause) {
        tally.resetRuns();
        tally.steps.clear();
        change(tally, cause, tally.exercise.doses().beginner(), Change.Kind.out);
    }

    /**
     * The second time, or where nothing is easier, it is out for a while; first until one has
     * grown.
     */
    private void stop(Tally tally, DosingRule rule, Cause cause) {
        tally.resetRuns();
        tally.redStops++;
        tally.ready = false;
        tally.outFor = cause.reason();
        boolean again = tally.redStops > 1 || tally.exercise.easier().isEmpty();
        int days = rule.effect().map(DosingRule.Effect::outDays).orElse(0);
        tally.outUntilReady = !again;
        tally.outUntil = again ? cause.day().plusDays(days + 1L) : null;
        tally.steps.clear();
        change(tally, cause, tally.exercise.doses().beginner(), Change.Kind.out);
    }

    private void red(Tally tally, DosingRule rule, Cause cause) {
        tally.greenRun = 0;
        tally.amberRun = 0;
        tally.redRun++;
        tally.ready = false;
        DosingRule.Effect effect = rule.effect().orElse(null);
        if (effect != null && tally.redRun >= effect.redRunOut()) {
            tally.redRun = 0;
            tally.steps.clear();
            tally.outFor = cause.reason();
            tally.outUntil = cause.day().plusDays(effect.outDays() + 1L);
            change(tally, cause, tally.exercise.doses().beginner(), Change.Kind.out);
        } else {
            down(tally, cause);
        }
    }

    /** One step down (DR-10). */
    void down(Tally tally, Cause cause) {
        tally.resetGreen();
        DosingRule.Effect by = rules.effect("DR-10").orElse(null);
        if (by != null) change(tally, cause, Ladder.down(tally.dose, by), Change.Kind.down);
    }

    private static void green(Tally tally, LocalDate day) {
        tally.redRun = 0;
        tally.amberRun = 0;
        tally.lastGreen = day;
    }

    private void amber(Tally tally, Rated rated, Cause cause) {
        tally.greenRun = 0;
        tally.redRun = 0;
        tally.amberRun++;
        rated.daysWithoutGreen = days(tally.lastGreen, cause.day());
        if (!rules.holds("DR-08b", rated)) return;
        int percent = rules.effect("DR-08b").map(DosingRule.Effect::percent).orElse(100);
        tally.lastGreen = cause.day();
        tally.ready = false;
        change(tally, cause, Ladder.percent(tally.dose, percent), Change.Kind.down);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** True if it is time for a step, after a green session at the dose that stands (DR-05). */
    boolean isStepDue(Done done, Session session, Rated rated) {
        Tally tally = rated.tally;
        if (tally == null) return false;
        LocalDate day = session.day();
        tally.greenRun++;
        int unknown = rules.effect("DR-25").map(DosingRule.Effect::effort).orElse(10);
        OptionalInt told = done.effort(session);
        rated.effort = told.orElse(unknown);
        rated.nearFailure = tally.nearFailure && told.isPresent();
        rated.itemDays = days(tally.entered, day);
        rated.settleDays = settleDays(tally);
        if (day.isBefore(tally.quietUntil) || tally.isOutOn(day)) return false;
        return rules.holds("DR-05", rated) && isLongEnoughAgo(tally, day);
    }

    private int settleDays(Tally tally) {
        DosingRule.Effect days = rules.effect("DR-07").orElse(null);
        if (days == null) return 0;
        boolean strength = tally.exercise.by(Mechanism.strength);
        int n = strength ? days.settleDaysStrength() : days.settleDays();
        if (widespread) n = days.settleDaysWidespread();
        int times = rules.effect("DR-24").map(DosingRule.Effect::intervalTimes).orElse(1);
        return tally.limited ? n * times : n;
    }

    /**
     * Steps are further apart for those who hurt in many places, for what is limited, for walks.
     */
    private boolean isLongEnoughAgo(Tally tally, LocalDate day) {
        boolean walk = Ladder.isWalk(tally.dose);
        if (tally.steps.isEmpty() || !(widespread || tally.limited || walk)) return true;
        int apart = Math.max(settleDays(tally), walk ? WALK_DAYS : 0);
        return days(tally.changed, day) >= apart;
    }

    /** At most one exercise of a session takes a step: the one that has gone well longest. */
    void progress(List<Tally> steady, Cause cause) {
        Tally first = null;
        for (Tally tally : steady) {
            boolean longer =
                    first == null
                            || tally.greenRun > first.greenRun
                            || tally.greenRun == first.greenRun
                                    && tally.changed.isBefore(first.changed);
            if (!tally.ready && longer) first = tally;
        }
        if (first == null) return;
        Optional<Dose> more =
                first.top.isPresent()
                        ? ladder.up(first.exercise, first.dose, first.top.get(), first.limited)
                        : ladder.up(first.exercise, first.dose, first.limited);
        first.greenRun = 0;
        if (more.isEmpty()) {
            first.ready = !first.limited && first.top.isEmpty();
            return;
        }
        first.steps.add(first.dose);
        change(first, cause, more.get(), Change.Kind.up);
    }
}
