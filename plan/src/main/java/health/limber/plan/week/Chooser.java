package health.limber.plan.week;

import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses who takes a place in a session, and keeps account of what the week still owes.
 *
 * <p>The best-ranked candidate that pays something owed comes first; once nothing is owed, the
 * best-ranked one that fits. A candidate with an easier way into the same movement waits until what
 * must be in the week could not be paid otherwise.
 */
final class Chooser {
    private final Candidates candidates;
    private final Needs needs;
    private final Shape shape;
    private final Diary diary;
    private final List<Needs.Owed> unpaid;
    private final Set<String> strengthOfWeek = new LinkedHashSet<>();

    Chooser(Candidates candidates, Needs needs, Shape shape, Diary diary) {
        this.candidates = candidates;
        this.needs = needs;
        this.shape = shape;
        this.diary = diary;
        unpaid = new ArrayList<>(needs.owed());
    }

    /** The kinds of place in a session. */
    enum Slot {
        STRENGTH,
        WARM_ROM,
        ROM_OR_POSTURE
    }

    /**
     * A place to fill: in which session, of which kind, for which complaints first, on which day.
     */
    record Place(SessionDraft draft, Slot slot, List<Complaint.Region> regions, LocalDate date) {}

    /** What the week still owes. */
    List<Needs.Owed> unpaid() {
        return unpaid;
    }

    /** The candidate for this place; null if none fits. */
    @Nullable Candidate choose(Place place) {
        boolean strength = place.slot() == Slot.STRENGTH;
        var from = new Fitting(strength ? candidates.strengthRanked() : candidates.ranked(), place);
        Candidate chosen = strength ? null : forDailyRegion(from);
        if (chosen == null) chosen = firstPaying(from, false);
        if (chosen == null) chosen = firstPaying(from, true);
        if (chosen == null) chosen = best(from, place.regions());
        return chosen == null && !place.regions().isEmpty() ? best(from, List.of()) : chosen;
    }

    /** Takes note that the candidate has its place on this day, and says why it has. */
    List<Reason> take(Candidate candidate, LocalDate date) {
        Exercise exercise = candidate.exercise();
        diary.write(exercise, date);
        List<Reason> why = new ArrayList<>(2);
        why.add(reasonFor(exercise));
        String partner = exercise.strengthPartner().orElse("");
        if (strengthOfWeek.contains(partner)) why.add(new Reason("pair", List.of(), partner));
        pay(exercise);
        if (exercise.by(Mechanism.strength)) strengthOfWeek.add(exercise.id());
        return why;
    }

    /** Takes account of what was done earlier in the week. */
    void count(List<History.Day> days) {
        for (History.Day day : days) {
            for (String id : day.exercises()) {
                candidates
                        .known(id)
                        .ifPresent(exercise -> {
                            pay(exercise);
                            if (exercise.by(Mechanism.strength)) strengthOfWeek.add(id);
                        });
            }
        }
    }

    /** True if the week still owes work of this kind. */
    boolean owes(Mechanism mechanism) {
        return unpaid.stream().anyMatch(owed -> owed.must() && owed.mechanism() == mechanism);
    }

    /** Strikes out what the exercise pays. */
    void pay(Exercise exercise) {
        for (int i = unpaid.size() - 1; i >= 0; i--) {
            if (unpaid.get(i).isPaidBy(exercise)) unpaid.remove(i);
        }
    }

    /** The rule that asked for one of its mechanisms; without one, that it works where it hurts. */
    private Reason reasonFor(Exercise exercise) {
        for (Needs.Owed owed : unpaid) if (owed.isPaidBy(exercise)) return owed.reason();
        for (Needs.Owed owed : needs.owed()) if (owed.isPaidBy(exercise)) return owed.reason();
        return candidates.isPrevention()
                ? new Reason("prevention", List.of())
                : new Reason("region", List.of("region"));
    }

    /** Candidates in their order, each looked at only when its turn comes, and only once. */
    private final class Fitting {
        private final List<Candidate> order;
        private final Place place;
        private final byte[] known;

        Fitting(List<Candidate> order, Place place) {
            this.order = order;
            this.place = place;
            known = new byte[order.size()];
        }

        @Nullable Candidate first(Predicate<Candidate> wanted) {
            for (int i = 0; i < order.size(); i++) {
                if (wanted.test(order.get(i)) && fits(i)) return order.get(i);
            }
            return null;
        }

        boolean fits(int i) {
            if (known[i] == 0) known[i] = (byte) (fits(order.get(i)) ? 1 : 2);
            return known[i] == 1;
        }

        private boolean fits(Candidate candidate) {
            return suits(candidate.exercise(), place)
                    && place.draft().accepts(candidate)
                    && diary.allows(candidate.exercise(), place.date());
        }
    }

    private boolean suits(Exercise exercise, Place place) {
        boolean strength = exercise.by(Mechanism.strength);
        if (place.slot() == Slot.STRENGTH) return strength;
        boolean mobility =
                exercise.by(Mechanism.ROM)
                        || place.slot() == Slot.ROM_OR_POSTURE && exercise.by(Mechanism.posture);
        if (!mobility || !strength) return mobility;
        boolean daily = exercise.load().isPresent() && exercise.load().get().daily();
        boolean onlyPlace = shape.template().strength() == 0;
        if (!onlyPlace) return daily && exercise.by(Mechanism.ROM);
        return daily || shape.isStrengthDay(diary.dayOf(place.date()));
    }

    private @Nullable Candidate forDailyRegion(Fitting from) {
        if (needs.dailyRomRegion().isEmpty()) return null;
        var region = List.of(needs.dailyRomRegion().get());
        Predicate<Exercise> moves = e -> e.by(Mechanism.ROM) && e.worksOn(region);
        for (SessionDraft.Placed placed : from.place.draft().placed()) {
            if (moves.test(placed.candidate().exercise())) return null;
        }
        return from.first(candidate -> moves.test(candidate.exercise()));
    }

    private @Nullable Candidate firstPaying(Fitting from, boolean evenDeferred) {
        List<Complaint.Region> regions = from.place.regions();
        for (int i = 0; i < unpaid.size(); i++) {
            Needs.Owed owed = unpaid.get(i);
            if (!regions.isEmpty() && !owed.concerns(regions)) continue;
            if (evenDeferred && !owed.must()) continue;
            boolean strength = owed.mechanism() == Mechanism.strength;
            if (from.place.slot() == Slot.STRENGTH && !strength) continue;
            Candidate payer =
                    from.first(c -> (evenDeferred || !c.deferred()) && owed.isPaidBy(c.exercise()));
            if (payer != null) return payer;
        }
        return null;
    }

    /**
     * The best-ranked one for these complaints; among equals, one whose strength partner is in the
     * week.
     */
    private @Nullable Candidate best(Fitting from, List<Complaint.Region> regions) {
        Candidate best = null;
        for (int i = 0; i < from.order.size(); i++) {
            Candidate candidate = from.order.get(i);
            if (best != null && candidate.tie() != best.tie()) break;
            if (candidate.deferred() || !serves(candidate.exercise(), regions)) continue;
            boolean paired =
                    strengthOfWeek.contains(candidate.exercise().strengthPartner().orElse(""));
            if (best != null && !paired || !from.fits(i)) continue;
            if (paired) return candidate;
            best = candidate;
        }
        return best;
    }

    private static boolean serves(Exercise exercise, List<Complaint.Region> regions) {
        if (regions.isEmpty()) return true;
        for (Complaint.Region region : regions) {
            if (exercise.worksOn(region.servedBy())) return true;
        }
        return false;
    }
}
