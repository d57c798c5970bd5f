package health.limber.plan.week;

import health.limber.plan.Library;
import health.limber.plan.dosing.DosingRule;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.screening.Disposition;
import health.limber.plan.screening.Screener;
import health.limber.plan.screening.Screening;
import health.limber.plan.screening.Situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The door of the engine: screens a case and, where it may, plans the week.
 *
 * <p>A pure function of the library and the case. One planner serves any number of people, from any
 * number of threads.
 */
public final class Planner {
    private static final int WEEK = 7;

    private final Library library;
    private final Catalogue catalogue;
    private final Screener screener;
    private final NeedsReader needsReader;
    private final AllowanceReader allowanceReader;

    /** A planner for this library. */
    public Planner(Library library) {
        this.library = library;
        catalogue = new Catalogue(library);
        screener = new Screener(library);
        needsReader = new NeedsReader(library.compositions());
        allowanceReader = new AllowanceReader(catalogue, screener);
    }

    /** The screener of this library, for screening without a plan. */
    public Screener screener() {
        return screener;
    }

    /** Everything the engine says about this case. */
    public Answer answer(Case one) {
        return answer(one, this::plan);
    }

    /** The same, with the session of today alone in its plan: no further day, break or note. */
    public Answer today(Case one) {
        return answer(one, this::planToday);
    }

    /** Makes a plan of what is owed and allowed. */
    private interface Making {
        Plan plan(Case one, Needs needs, Allowance allowance);
    }

    private Answer answer(Case one, Making making) {
        Screening screening = screener.screen(one.situation());
        int day = dayOf(one, one.today());
        boolean planned = screening.disposition().allowsPlan();
        Optional<Needs> needs =
                planned
                        ? Optional.of(
                                needsReader
                                        .read(one.situation(), screening, day)
                                        .with(one.context().choices().added()))
                        : Optional.empty();
        Allowance allowance = allowanceReader.read(one, screening, needs, day);
        List<Answer.Withheld> withheld = planned ? allowance.withheld() : List.of();
        Optional<Plan> plan = needs.map(n -> making.plan(one, n, allowance));
        List<Item> holding =
                screening.disposition() == Disposition.PROFESSIONAL_FIRST
                        ? holding(screening, allowance)
                        : List.of();
        return new Answer(
                screening, allowance.excluded(), allowance.limited(), withheld, plan, holding);
    }

    /** True if the complaints take turns by day, because a session is too short to share. */
    public boolean takesTurns(Case one) {
        Shape shape = Shape.of(library.templates(), one.context(), one.situation().complaint());
        return one.situation().complaint().regions().size() > 1 && !shape.isShared();
    }

    /** Days of a week with a session, 1 to 7. */
    public int sessionDays(Case one) {
        if (one.context().classicSix()) return WEEK;
        return Shape.of(library.templates(), one.context(), one.situation().complaint())
                .template()
                .daysPerWeek();
    }

    /** True if this day has a session. */
    public boolean hasSession(Case one, LocalDate date) {
        if (one.context().classicSix()) return true;
        return Shape.of(library.templates(), one.context(), one.situation().complaint())
                .hasSession(dayOf(one, date));
    }

    /** Days from the first one of the programme to this one. */
    private static int dayOf(Case one, LocalDate date) {
        LocalDate start = one.history().start(one.today());
        return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
    }

    private Plan plan(Case one, Needs needs, Allowance allowance) {
        Candidates candidates = new Candidates(catalogue, one, needs, allowance);
        Plan plan = days(one, needs, candidates, WEEK - one.daysGone());
        return new Plan(plan.days(), microBreaks(one, candidates), notes(one, plan));
    }

    private Plan planToday(Case one, Needs needs, Allowance allowance) {
        Candidates candidates = new Candidates(catalogue, one, needs, allowance);
        return new Plan(days(one, needs, candidates, 1).days(), List.of(), List.of());
    }

    /** So many days from today on. */
    private Plan days(Case one, Needs needs, Candidates candidates, int days) {
        Diary diary = new Diary(one.today(), one.history(), catalogue);
        freeReplacements(one.history(), candidates, diary);
        diary.keepRoomFor(candidates.wished());
        return one.context().classicSix()
                ? new ClassicSixPlanner(one, catalogue, candidates, diary).plan(days)
                : new WeekPlanner(one, needs, candidates, diary).plan(days);
    }

    /** The strength programmes that suit this person now, and are not followed yet. */
    public List<StrengthProgramme> suiting(Case one) {
        Situation situation = one.situation().anew();
        screener.screen(situation);
        List<StrengthProgramme> suiting = new ArrayList<>();
        for (StrengthProgramme programme : library.strength()) {
            boolean follows =
                    one.strength().filter(work -> work.programme().equals(programme)).isPresent();
            if (!follows && programme.when().holds(situation) && isTime(programme, one))
                suiting.add(programme);
        }
        return suiting;
    }

    private static boolean isTime(StrengthProgramme programme, Case one) {
        if (programme.after().isEmpty()) return true;
        StrengthProgramme.After after = programme.after().get();
        if (one.strength().isEmpty()) return false;
        StrengthWork work = one.strength().get();
        LocalDate quietSince = one.today().minusDays(after.daysWithoutRed());
        return work.programme().id().equals(after.programme())
                && work.weeks(one.today()) >= after.weeks()
                && work.lastRed().filter(quietSince::isBefore).isEmpty();
    }

    /** What the plan says of itself, and what the rules say of how it goes. */
    private List<Reason> notes(Case one, Plan plan) {
        List<Reason> notes = new ArrayList<>(plan.notes());
        for (DosingRule rule : library.dosing().told(one.situation()))
            notes.add(reason(rule, one.situation()));
        return notes;
    }

    private static Reason reason(DosingRule rule, Situation situation) {
        var behind = new LinkedHashSet<String>();
        rule.when().ifPresent(when -> when.addBehind(situation, behind));
        return new Reason(rule.id(), List.copyOf(behind));
    }

    /**
     * What stands in for a recent exercise that is not allowed any more does not count as new
     * (DR-27).
     */
    private void freeReplacements(History history, Candidates candidates, Diary diary) {
        int days = history.days().size();
        var recent = new LinkedHashSet<String>();
        for (History.Day day : history.days().subList(Math.max(0, days - WEEK), days))
            recent.addAll(day.exercises());
        for (String id : recent) {
            if (candidates.offered(id).isPresent()) continue;
            catalogue
                    .firstEasier(id, other -> candidates.offered(other).isPresent())
                    .ifPresent(diary::freeOfCharge);
        }
    }

    private List<Item> microBreaks(Case one, Candidates candidates) {
        MicroBreaks breaks = library.microBreaks();
        if (one.context().deskHours() < breaks.deskHoursFrom()) return List.of();
        List<Item> items = new ArrayList<>();
        for (String id : breaks.exercises()) {
            candidates
                    .offered(id)
                    .map(c -> c.with(shortened(c, breaks.secondsMax())))
                    .filter(c -> c.seconds() <= breaks.secondsMax())
                    .ifPresent(c ->
                            items.add(
                                    new Item(
                                            c.exercise(),
                                            c.dose(),
                                            c.seconds(),
                                            c.limits(),
                                            List.of(
                                                    new Reason(
                                                            "WC-10",
                                                            List.of("deskHoursPerDay"))))));
        }
        return items;
    }

    /** Fewer repetitions, at least 2, until it is short enough for a break. */
    private static Dose shortened(Candidate candidate, int secondsMax) {
        Dose dose = candidate.dose();
        for (int n = dose.repetitionsOf(0) - 1;
                n >= 2 && dose.seconds(candidate.exercise().timing()) > secondsMax;
                n--) {
            dose = dose.with(dose.sets(), n, dose.holdSeconds());
        }
        return dose;
    }

    private List<Item> holding(Screening screening, Allowance allowance) {
        var left = new LinkedHashSet<>(library.holding().exercises());
        for (Screening.Fired fired : screening.because()) {
            for (Holding.Drop drop : library.holding().drops())
                if (drop.rule().equals(fired.rule().id())) left.removeAll(drop.exercises());
        }
        List<Item> items = new ArrayList<>();
        for (String id : left) {
            catalogue
                    .number(id)
                    .filter(number -> isFree(number, allowance))
                    .ifPresent(number -> {
                        Exercise exercise = catalogue.exercise(number);
                        Dose dose = exercise.doses().beginner();
                        List<Reason> why =
                                new ArrayList<>(List.of(new Reason("holding", List.of())));
                        why.addAll(allowance.limitedBy().get(number));
                        items.add(
                                new Item(
                                        exercise,
                                        dose,
                                        dose.seconds(exercise.timing()),
                                        allowance.limits().get(number),
                                        why));
                    });
        }
        return items;
    }

    private boolean isFree(int number, Allowance allowance) {
        for (Answer.Excluded excluded : allowance.excluded())
            if (excluded.exercise() == catalogue.exercise(number)) return false;
        return true;
    }
}
