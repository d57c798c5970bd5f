package health.limber.plan.week;

import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills seven days from the session template; who takes a place is for the {@link Chooser}. */
final class WeekPlanner {
    static final String BREATHING = "diaphragmatic-breathing";
    private static final int LAST_RESORT_SECONDS = 120;

    private final Case one;
    private final Needs needs;
    private final Shape shape;
    private final SessionDraft.Frame frame;
    private final Candidates candidates;
    private final Diary diary;
    private final Chooser chooser;
    private final ItemMaker items;
    private final Map<String, List<LocalDate>> alsoOn = new LinkedHashMap<>();
    private final Maintenance maintenance;
    private final Optional<StrengthDays> programme;
    private final List<Candidate> programmeItems;

    WeekPlanner(Case one, Needs needs, Candidates candidates, Diary diary) {
        this.one = one;
        maintenance = new Maintenance(candidates.library(), one);
        this.needs = maintenance.of(needs);
        this.candidates = candidates;
        this.diary = diary;
        shape = candidates.shape();
        frame =
                new SessionDraft.Frame(
                        shape.sessionSeconds(),
                        shape.template().exercisesMax(),
                        this.needs.romItemsMax(),
                        this.needs.supineSecondsMax());
        chooser = new Chooser(candidates, this.needs, shape, diary);
        items = new ItemMaker(this.needs);
        programme = one.strength().map(work -> new StrengthDays(candidates, diary, work));
        programmeItems = programme.map(days -> days.items(one.today())).orElse(List.of());
    }

    /** So many days from today on. */
    Plan plan(int count) {
        chooser.count(one.doneThisWeek());
        for (History.Day done : one.doneThisWeek()) {
            for (String id : done.exercises())
                alsoOn.computeIfAbsent(id, k -> new ArrayList<>()).add(done.date());
        }
        for (Candidate item : programmeItems) chooser.pay(item.exercise());
        List<Plan.Day> days = new ArrayList<>(count);
        for (int i = 0; i < count; i++) days.add(day(one.today().plusDays(i)));
        return new Plan(days, List.of(), notes());
    }

    private Plan.Day day(LocalDate date) {
        int day = diary.dayOf(date);
        if (!shape.hasSession(day)) return new Plan.Day(date, 0, 0, List.of());
        SessionDraft draft = new SessionDraft(frame);
        addBreathing(draft, shape.relaxSeconds(), date);
        SessionTemplate template = shape.template();
        int strong = strengthItems(day, date);
        int warm = template.warmRom();
        int rom = template.romOrPosture();
        for (Exercise also : addAlso(draft, date)) {
            if (strong > 0 && also.by(Mechanism.strength)) strong--;
            else if (warm > 0) warm--;
            else rom = Math.max(0, rom - 1);
        }
        for (SessionDraft.Placed placed : draft.placed()) {
            diary.write(placed.candidate().exercise(), date);
        }
        int ofProgramme = addProgramme(draft, day, date);
        strong = Math.max(0, strong - ofProgramme);
        int strength = ofProgramme + fill(draft, Chooser.Slot.STRENGTH, strong, date);
        if (strength > 0) maintenance.trained(date);
        fill(draft, Chooser.Slot.WARM_ROM, warm, date);
        boolean instead = template.eitherOr() && strength > 0;
        fill(draft, Chooser.Slot.ROM_OR_POSTURE, instead ? 0 : rom, date);
        if (draft.isEmpty()) addLastResort(draft, date);
        List<Item> made = new ArrayList<>(draft.placed().size());
        for (SessionDraft.Placed placed : draft.placed()) made.add(items.make(placed));
        return new Plan.Day(date, shape.times(), draft.seconds(), made);
    }

    /** Who follows a programme gets other strength work only for what the programme leaves open. */
    private int strengthItems(int day, LocalDate date) {
        boolean strengthDay = shape.isStrengthDay(day) && maintenance.hasRoomOn(date);
        boolean covered = !programmeItems.isEmpty() && !chooser.owes(Mechanism.strength);
        return strengthDay && !covered ? shape.template().strength() : 0;
    }

    private int addProgramme(SessionDraft draft, int day, LocalDate date) {
        if (programme.isEmpty() || !programme.get().isDay(day)) return 0;
        return programme.get().add(draft, programmeItems, date);
    }

    /** Fills so many places of a kind, and says how many it could fill. */
    private int fill(SessionDraft draft, Chooser.Slot slot, int count, LocalDate date) {
        for (int k = 0; k < count; k++) {
            Candidate chosen =
                    chooser.choose(new Chooser.Place(draft, slot, regionsOf(date, k), date));
            if (chosen == null) return k;
            draft.add(chosen, chooser.take(chosen, date));
        }
        return count;
    }

    /** Calm breathing is always possible. */
    private void addLastResort(SessionDraft draft, LocalDate date) {
        int seconds = Math.min(frame.seconds(), LAST_RESORT_SECONDS);
        slowBreathing(seconds)
                .filter(draft::accepts)
                .ifPresent(breathing -> {
                    diary.write(breathing.exercise(), date);
                    chooser.pay(breathing.exercise());
                    draft.add(breathing, List.of(new Reason("last-resort", List.of())));
                });
    }

    /**
     * The complaints a place serves first: below 8 minutes they take turns by day, else by place in
     * the session.
     */
    private List<Complaint.Region> regionsOf(LocalDate date, int place) {
        List<Complaint.Region> all = one.situation().complaint().regions();
        if (all.size() < 2) return all;
        return List.of(all.get((diary.dayOf(date) + (shape.isShared() ? place : 0)) % all.size()));
    }

    /**
     * Slow breathing of the given length, or another relaxation exercise that was asked for or
     * suits, if it is no longer.
     */
    private void addBreathing(SessionDraft draft, int seconds, LocalDate date) {
        if (seconds == 0) return;
        Candidate wanted = wantedRelaxation(draft, seconds);
        Candidate chosen = wanted == null ? slowBreathing(seconds).orElse(null) : wanted;
        if (chosen == null || !draft.accepts(chosen)) return;
        if (!diary.allows(chosen.exercise(), date)) return;
        chooser.pay(chosen.exercise());
        draft.add(chosen, List.of(new Reason("relaxation", List.of("minutesPerDay"))));
    }

    private Optional<Candidate> slowBreathing(int seconds) {
        return candidates
                .offered(BREATHING)
                .map(c -> c.with(c.dose().with(1, breaths(c, seconds), 0)));
    }

    private @Nullable Candidate wantedRelaxation(SessionDraft draft, int seconds) {
        for (Candidate candidate : candidates.ranked()) {
            boolean other =
                    candidate.phase() == 3
                            && candidate.limits().isEmpty()
                            && candidate.seconds() <= seconds
                            && !candidate.exercise().id().equals(BREATHING);
            if (other
                    && candidates.isWanted(candidate.exercise().id())
                    && draft.accepts(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private int breaths(Candidate breathing, int seconds) {
        int breaths = Math.max(1, seconds / breathing.dose().moveSeconds());
        boolean halved = needs.halfDose().isPresent();
        return halved ? Math.min(breaths, breathing.dose().repetitionsOf(0)) : breaths;
    }

    /**
     * Adds what the week must have besides mechanisms, and what the person asked for, what came
     * least often first; slow breathing makes room if there is none.
     */
    private List<Exercise> addAlso(SessionDraft draft, LocalDate date) {
        List<Exercise> added = new ArrayList<>(1);
        int wishes = 0;
        for (Needs.Also also : leastFirst()) {
            Optional<Candidate> found = candidates.offered(also.exercise());
            if (found.isEmpty() || !isTurnOf(also, date)) continue;
            if (isWish(also) && wishes >= (shape.isShared() ? 2 : 1)) continue;
            Candidate candidate = found.get();
            if (!diary.allows(candidate.exercise(), date)) continue;
            if (!draft.accepts(candidate) && draft.placed().size() == 1) {
                SessionDraft.Placed breathing = draft.placed().getFirst();
                draft.remove(breathing.candidate());
                if (!draft.accepts(candidate)) draft.add(breathing.candidate(), breathing.why());
            }
            if (!draft.accepts(candidate)) continue;
            draft.add(candidate, isWish(also) ? List.of() : List.of(also.reason()));
            chooser.pay(candidate.exercise());
            alsoOn.computeIfAbsent(also.exercise(), k -> new ArrayList<>()).add(date);
            if (isWish(also)) wishes++;
            added.add(candidate.exercise());
        }
        return added;
    }

    private List<Needs.Also> leastFirst() {
        if (needs.also().size() < 2) return needs.also();
        List<Needs.Also> order = new ArrayList<>(needs.also());
        order.sort(Comparator.comparingInt(also -> daysWith(also).size()));
        return order;
    }

    private List<LocalDate> daysWith(Needs.Also also) {
        return alsoOn.getOrDefault(also.exercise(), List.of());
    }

    private static boolean isWish(Needs.Also also) {
        return also.reason().rule().equals(Needs.WISH);
    }

    /** Every other time its complaint has its turn; what was asked for comes at once. */
    private boolean isTurnOf(Needs.Also also, LocalDate date) {
        if (isWish(also)) return !daysWith(also).contains(date.minusDays(1));
        int day = diary.dayOf(date);
        int complaints = one.situation().complaint().regions().size();
        boolean takingTurns = complaints > 1 && !shape.isShared();
        if (!takingTurns) return day % 2 == 1;
        boolean itsDay =
                also.region().isEmpty() || regionsOf(date, 0).contains(also.region().get());
        return itsDay && day / complaints % 2 == 1;
    }

    private boolean isPaidByMicroBreaks(Needs.Owed owed) {
        return candidates.library().microBreaks().exercises().stream()
                .flatMap(id -> candidates.offered(id).stream())
                .anyMatch(candidate -> owed.isPaidBy(candidate.exercise()));
    }

    private List<Reason> notes() {
        List<Reason> notes = new ArrayList<>();
        for (Needs.Owed owed : chooser.unpaid()) {
            if (!owed.must() || owed.viaMicroBreaks() && isPaidByMicroBreaks(owed)) continue;
            notes.add(new Reason("did-not-fit", owed.reason().answers(), owed.mechanism().name()));
        }
        for (Needs.Also also : needs.also()) {
            if (!daysWith(also).isEmpty()) continue;
            notes.add(new Reason("did-not-fit", also.reason().answers(), also.exercise()));
        }
        if (shape.times() > 1) notes.add(new Reason("DR-18", List.of("painNow", "durationDays")));
        Reason strength = needs.strength().reason();
        if (needs.strength().policy() == Needs.Policy.NOT_YET) {
            notes.add(new Reason("not-yet", strength.answers()));
        }
        if (needs.strength().policy() == Needs.Policy.FORBIDDEN) notes.add(strength);
        needs.halfDose().ifPresent(half -> notes.add(new Reason("half-dose", half.answers())));
        if (one.context().stress() >= Shape.STRESS_FROM) {
            notes.add(new Reason("ST-01", List.of("stress")));
        }
        return notes;
    }
}
