package health.limber.plan.listening;

import health.limber.plan.Library;
import health.limber.plan.condition.Numbers;
import health.limber.plan.dosing.DosingRule;
import health.limber.plan.dosing.DosingRules;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.PainTrend;
import health.limber.plan.fact.State;
import health.limber.plan.week.Course;
import health.limber.plan.week.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door of dosing: says where people stand, by the rules of one library. One serves any number
 * of people, from any number of threads.
 */
public final class Doser {
    /** Days for which the reason of a change is told with the exercise. */
    private static final int NEW_DAYS = 7;

    private final DosingRules rules;
    private final Library library;
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();

    public Doser(Library library) {
        this.library = library;
        rules = library.dosing();
        for (Exercise exercise : library.exercises()) exercises.put(exercise.id(), exercise);
    }

    /** Goes through all sessions and answers of a person up to this day. */
    public Dosing dosing(State state, LocalDate today) {
        PainTrend trend = PainTrend.of(state, today);
        var folding = new Folding(library, exercises, state, trend);
        folding.run(today);
        int gap = folding.gapDays(today);
        boolean first = rules.holds("DR-09", Numbers.of("gap_days", gap));
        int percent = rules.effect("DR-09").map(DosingRule.Effect::percent).orElse(100);
        List<Course> courses = new ArrayList<>(folding.tallies().size());
        for (Tally tally : folding.tallies().values())
            courses.add(course(tally, folding.tallies(), new Day(today, first ? percent : 100)));
        List<Rating> ratings = List.copyOf(folding.ratings());
        return new Dosing(
                courses,
                List.copyOf(folding.changes()),
                ratings,
                gap,
                trend,
                new ActivityTrend(state.checkIns().scores()),
                new Phases(library, ratings, gap, today).of(state.wishes().strength()));
    }

    /** A day, and how much of each dose there is on it. */
    private record Day(LocalDate date, int percent) {}

    private Course course(Tally tally, Map<String, Tally> all, Day day) {
        Exercise exercise = tally.exercise;
        List<Reason> why = new ArrayList<>(2);
        Reason last = tally.lastReason;
        if (last != null && tally.changed.plusDays(NEW_DAYS).isAfter(day.date())) why.add(last);
        if (rules.holds("DR-08", Numbers.of("amber_run", tally.amberRun)))
            why.add(new Reason("DR-08", List.of()));
        Dose dose = tally.dose;
        if (day.percent() < 100) {
            dose = Ladder.percent(dose, day.percent());
            why.add(new Reason("DR-09", List.of()));
        }
        boolean back = tally.outUntilReady && hasGrown(exercise, all);
        boolean out = tally.isOutOn(day.date()) && !back;
        Reason advice = new Reason(Dosing.UNTIL_ADVISED, List.of());
        Reason outFor = tally.rest == null ? tally.outFor : advice;
        Optional<Reason> reason = out ? Optional.ofNullable(outFor) : Optional.empty();
        return new Course(exercise.id(), tally.dose, dose, reason, tally.ready, why);
    }

    /** True if an easier one has gone as far as it goes, so that this one may come back. */
    private static boolean hasGrown(Exercise exercise, Map<String, Tally> all) {
        for (String easier : exercise.easier()) {
            Tally tally = all.get(easier);
            if (tally != null && tally.ready) return true;
        }
        return false;
    }
}
