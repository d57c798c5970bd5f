package health.limber.plan.week;

import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills seven days from the session template.
 *
 * <p>For each place in a session the best-ranked candidate is taken that pays something the week
 * still owes; once nothing is owed, the best-ranked one that fits. A candidate with an easier way
 * into the same movement waits until the week could not be paid otherwise.
 */
final class WeekPlanner {
    static final String BREATHING = "diaphragmatic-breathing";
    private static final int DAYS = 7;
    private static final int SHARED_FROM_MINUTES = 8;

    private final Case one;
    private final Needs needs;
    private final Shape shape;
    private final SessionDraft.Frame frame;
    private final Candidates candidates;
    private final Diary diary;
    private final ItemMaker items;
    private final List<Needs.Owed> unpaid;
    private final Set<String> strengthOfWeek = new LinkedHashSet<>();
    private final Set<String> placedAlso = new LinkedHashSet<>();

    /** The kinds of place in a session. */
    private enum Slot {
        STRENGTH,
        WARM_ROM,
        ROM_OR_POSTURE
    }

    WeekPlanner(Case one, Needs needs, Candidates candidates, Diary diary) {
        this.one = one;
        this.needs = needs;
        this.candidates = candidates;
        this.diary = diary;
        shape =
                Shape.of(
                        candidates.library().templates(),
                        one.context(),
                        one.situation().complaint());
        frame =
                new SessionDraft.Frame(
                        shape.sessionSeconds(),
                        shape.template().exercisesMax(),
                        needs.romItemsMax(),
                        needs.supineSecondsMax());
        items = new ItemMaker(needs);
        unpaid = new ArrayList<>(needs.owed());
    }

    Plan plan() {
        List<Plan.Day> days = new ArrayList<>(DAYS);
        for (int i = 0; i < DAYS; i++) days.add(day(one.today().plusDays(i)));
        return new Plan(days, List.of(), notes());
    }

    private Plan.Day day(LocalDate date) {
        int day = diary.dayOf(date);
        if (!shape.hasSession(day)) return new Plan.Day(date, 0, 0, List.of());
        SessionDraft draft = new SessionDraft(frame);
        SessionTemplate template = shape.template();
        addBreathing(draft, shape.relaxSeconds());
        int warm = template.warmRom();
        int rom = template.eitherOr() && shape.isStrengthDay(day) ? 0 : template.romOrPosture();
        if (day % 2 == 1 && addAlso(draft, date)) {
            if (warm > 0) warm--;
            else rom = Math.max(0, rom - 1);
        }
        if (shape.isStrengthDay(day)) fill(draft, Slot.STRENGTH, template.strength(), date);
        fill(draft, Slot.WARM_ROM, warm, date);
        fill(draft, Slot.ROM_OR_POSTURE, rom, date);
        if (draft.isEmpty()) addBreathing(draft, Math.min(frame.seconds(), 120));
        List<Item> made = new ArrayList<>(draft.placed().size());
        for (SessionDraft.Placed placed : draft.placed()) {
            made.add(items.make(placed));
            diary.write(placed.candidate().exercise(), date);
        }
        return new Plan.Day(date, shape.times(), draft.seconds(), made);
    }

    /**
     * Slow breathing of the given length, or another relaxation exercise that was asked for or
     * suits, if it is no longer.
     */
    private void addBreathing(SessionDraft draft, int seconds) {
        if (seconds == 0) return;
        Candidate chosen = null;
        for (Candidate candidate : candidates.ranked()) {
            boolean relaxationOnly =
                    candidate.phase() == 3 && !candidate.exercise().id().equals(BREATHING);
            boolean wanted =
                    candidate.limits().isEmpty() && candidates.isWanted(candidate.exercise().id());
            if (relaxationOnly
                    && wanted
                    && candidate.seconds() <= seconds
                    && draft.accepts(candidate)) {
                chosen = candidate;
                break;
            }
        }
        if (chosen == null)
            chosen =
                    candidates
                            .offered(BREATHING)
                            .map(c -> c.with(c.dose().with(1, breaths(c, seconds), 0)))
                            .orElse(null);
        if (chosen == null || !draft.accepts(chosen)) return;
        pay(chosen.exercise());
        draft.add(chosen, List.of(new Reason("relaxation", List.of("minutesPerDay"))));
    }

    private int breaths(Candidate breathing, int seconds) {
        int breaths = Math.max(1, seconds / breathing.dose().moveSeconds());
        return needs.halfDose().isPresent()
                ? Math.min(breaths, breathing.dose().repetitionsOf(0))
                : breaths;
    }

    /**
     * Adds what the week must have besides mechanisms, on every other day; slow breathing makes
     * room if there is none.
     */
    private boolean addAlso(SessionDraft draft, LocalDate date) {
        boolean added = false;
        for (Needs.Also also : needs.also()) {
            Optional<Candidate> found = candidates.offered(also.exercise());
            if (found.isEmpty() || !diary.allows(found.get().exercise(), date)) continue;
            Candidate candidate = found.get();
            if (!draft.accepts(candidate) && draft.placed().size() == 1) {
                SessionDraft.Placed breathing = draft.placed().getFirst();
                draft.remove(breathing.candidate());
                if (!draft.accepts(candidate)) draft.add(breathing.candidate(), breathing.why());
            }
            if (!draft.accepts(candidate)) continue;
            draft.add(candidate, List.of(also.reason()));
            pay(candidate.exercise());
            placedAlso.add(also.exercise());
            added = true;
        }
        return added;
    }

    private void fill(SessionDraft draft, Slot slot, int count, LocalDate date) {
        for (int k = 0; k < count; k++) {
            List<Complaint.Region> regions = regionsOf(date, k);
            Candidate chosen = choose(draft, slot, regions, date);
            if (chosen == null) return;
            List<Reason> why = new ArrayList<>(2);
            why.add(reasonFor(chosen));
            if (strengthOfWeek.contains(chosen.exercise().strengthPartner().orElse(""))) {
                why.add(new Reason("pair", List.of(), chosen.exercise().strengthPartner().get()));
            }
            draft.add(chosen, why);
            pay(chosen.exercise());
            if (chosen.exercise().by(Mechanism.strength))
                strengthOfWeek.add(chosen.exercise().id());
        }
    }

    /**
     * The complaints a place serves first: below 8 minutes they take turns by day, else by place in
     * the session.
     */
    private List<Complaint.Region> regionsOf(LocalDate date, int place) {
        List<Complaint.Region> all = one.situation().complaint().regions();
        if (all.size() < 2) return all;
        int turn =
                diary.dayOf(date)
                        + (shape.sessionSeconds() >= SHARED_FROM_MINUTES * 60 ? place : 0);
        return List.of(all.get(turn % all.size()));
    }

    private @Nullable Candidate choose(
            SessionDraft draft, Slot slot, List<Complaint.Region> regions, LocalDate date) {
        List<Candidate> fitting = new ArrayList<>();
        for (Candidate c :
                slot == Slot.STRENGTH ? candidates.strengthRanked() : candidates.ranked()) {
            boolean fits =
                    suits(c.exercise(), slot, date)
                            && diary.allows(c.exercise(), date)
                            && draft.accepts(c);
            if (fits) fitting.add(c);
        }
        Candidate chosen = slot == Slot.STRENGTH ? null : forDailyRegion(fitting, draft);
        if (chosen == null) chosen = firstPaying(fitting, regions, false);
        if (chosen == null) chosen = firstPaying(fitting, regions, true);
        if (chosen == null) chosen = best(fitting, regions);
        return chosen == null ? best(fitting, List.of()) : chosen;
    }

    private boolean suits(Exercise exercise, Slot slot, LocalDate date) {
        boolean strength = exercise.by(Mechanism.strength);
        if (slot == Slot.STRENGTH) return strength;
        boolean mobility =
                exercise.by(Mechanism.ROM)
                        || slot == Slot.ROM_OR_POSTURE && exercise.by(Mechanism.posture);
        if (!mobility || !strength) return mobility;
        boolean daily = exercise.load().isPresent() && exercise.load().get().daily();
        return daily || shape.template().strength() == 0 && shape.isStrengthDay(diary.dayOf(date));
    }

    private @Nullable Candidate forDailyRegion(List<Candidate> fitting, SessionDraft draft) {
        if (needs.dailyRomRegion().isEmpty()) return null;
        var region = List.of(needs.dailyRomRegion().get());
        for (SessionDraft.Placed placed : draft.placed()) {
            Exercise exercise = placed.candidate().exercise();
            if (exercise.by(Mechanism.ROM) && exercise.worksOn(region)) return null;
        }
        for (Candidate c : fitting)
            if (c.exercise().by(Mechanism.ROM) && c.exercise().worksOn(region)) return c;
        return null;
    }

    private @Nullable Candidate firstPaying(
            List<Candidate> fitting, List<Complaint.Region> regions, boolean evenDeferred) {
        for (Needs.Owed owed : unpaid) {
            if (!owed.concerns(regions) && !regions.isEmpty()) continue;
            for (Candidate c : fitting)
                if ((evenDeferred || !c.deferred()) && owed.isPaidBy(c.exercise())) return c;
        }
        return null;
    }

    /**
     * The best-ranked one for these complaints; among equals, one whose strength partner is in the
     * week.
     */
    private @Nullable Candidate best(List<Candidate> fitting, List<Complaint.Region> regions) {
        Candidate best = null;
        for (Candidate c : fitting) {
            if (c.deferred() || !serves(c.exercise(), regions)) continue;
            if (best == null) best = c;
            else if (c.tie() != best.tie()) break;
            if (strengthOfWeek.contains(c.exercise().strengthPartner().orElse(""))) return c;
        }
        return best;
    }

    private static boolean serves(Exercise exercise, List<Complaint.Region> regions) {
        if (regions.isEmpty()) return true;
        for (Complaint.Region region : regions)
            if (exercise.worksOn(region.servedBy())) return true;
        return false;
    }

    /** The rule that asked for one of its mechanisms; without one, that it works where it hurts. */
    private Reason reasonFor(Candidate candidate) {
        for (Needs.Owed owed : unpaid)
            if (owed.isPaidBy(candidate.exercise())) return owed.reason();
        for (Needs.Owed owed : needs.owed())
            if (owed.isPaidBy(candidate.exercise())) return owed.reason();
        return new Reason("region", List.of("region"));
    }

    private void pay(Exercise exercise) {
        unpaid.removeIf(owed -> owed.isPaidBy(exercise));
    }

    private List<Reason> notes() {
        List<Reason> notes = new ArrayList<>();
        for (Needs.Owed owed : unpaid) {
            if (owed.must() && !owed.viaMicroBreaks())
                notes.add(
                        new Reason(
                                "did-not-fit", owed.reason().answers(), owed.mechanism().name()));
        }
        for (Needs.Also also : needs.also()) {
            if (!placedAlso.contains(also.exercise()))
                notes.add(new Reason("did-not-fit", also.reason().answers(), also.exercise()));
        }
        if (shape.times() > 1) notes.add(new Reason("DR-18", List.of("painNow", "durationDays")));
        if (needs.strength().policy() == Needs.Policy.NOT_YET)
            notes.add(new Reason("not-yet", needs.strength().reason().answers()));
        if (needs.strength().policy() == Needs.Policy.FORBIDDEN)
            notes.add(needs.strength().reason());
        if (needs.halfDose().isPresent())
            notes.add(new Reason("half-dose", needs.halfDose().get().answers()));
        if (one.context().stress() >= 6) notes.add(new Reason("ST-01", List.of("stress")));
        return notes;
    }
}
