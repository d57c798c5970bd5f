package health.limber.plan.week;

import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the exercises of a strength programme into the days of a week: as many as there are minutes
 * for, in their order.
 */
final class StrengthDays {
    private static final int KEPT = 2;
    private static final int FEW = 3;
    private static final int WEEK = 7;

    private final Candidates candidates;
    private final Diary diary;
    private final Shape shape;
    private final StrengthWork work;

    StrengthDays(Candidates candidates, Diary diary, StrengthWork work) {
        this.candidates = candidates;
        this.diary = diary;
        this.shape = candidates.shape();
        this.work = work;
    }

    /** What the programme may do in these days; none of it counts as new in its first week. */
    List<Candidate> items(LocalDate today) {
        List<Candidate> items = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (StrengthProgramme.Item item : work.phase().items())
            allowed(item.exercise(), taken)
                    .ifPresent(candidate -> {
                        taken.add(candidate.exercise().id());
                        items.add(candidate);
                        if (work.weeks(today) == 0) diary.freeOfCharge(candidate.exercise().id());
                    });
        return items;
    }

    /** The exercise, or what comes instead of it if it may not be done; never one twice. */
    private Optional<Candidate> allowed(String id, Set<String> taken) {
        Optional<Candidate> itself = free(id, taken);
        if (itself.isPresent()) return itself;
        String instead = work.programme().instead(id).orElse(id);
        return free(instead, taken)
                .or(() -> candidates.firstEasier(instead, other -> !taken.contains(other)));
    }

    private Optional<Candidate> free(String id, Set<String> taken) {
        return candidates.offered(id).filter(one -> !taken.contains(one.exercise().id()));
    }

    /** The days of a programme are as far apart as the days with a session let them be. */
    boolean isDay(int day) {
        if (!shape.hasSession(day)) return false;
        if (work.programme().daysPerWeek() > FEW) return !restsMore(day);
        int place = day % WEEK;
        return place == 0
                || (shape.isEveryDay() ? place == 2 || place == 4 : place == 3 || place == 5);
    }

    /** Of seven days two are free. */
    private boolean restsMore(int day) {
        return shape.isEveryDay() && (day % WEEK == 3 || day % WEEK == 6);
    }

    /**
     * Adds what there is time for. With too little time sets come off, from the last exercise
     * upward, then exercises from the end; the first two stay as long as they fit.
     *
     * @return how many were added
     */
    int add(SessionDraft draft, List<Candidate> items, LocalDate date) {
        List<Candidate> due = new ArrayList<>();
        for (Candidate one : items)
            if (draft.isNew(one) && allows(one.exercise(), date)) due.add(one);
        while (!draft.copy().fill(due) && shorten(due)) {
            // until it fits, or nothing more can go
        }
        int added = 0;
        for (Candidate one : due) {
            if (!draft.hasRoomFor(one) || !allows(one.exercise(), date)) continue;
            draft.add(one, why(one.exercise().id()));
            diary.write(one.exercise(), date);
            added++;
        }
        return added;
    }

    /** The programme says on how many days its exercises come. */
    private boolean allows(Exercise exercise, LocalDate date) {
        return work.phase()
                .item(exercise.id())
                .map(item -> item.daysPerWeek() > 0 ? item.daysPerWeek() : programmeDays())
                .map(days -> diary.allows(exercise, date, days))
                .orElseGet(() -> diary.allows(exercise, date));
    }

    private int programmeDays() {
        return work.programme().daysPerWeek();
    }

    private List<Reason> why(String exercise) {
        List<Reason> why = new ArrayList<>(2);
        why.add(work.reason());
        work.phase()
                .item(exercise)
                .ifPresent(
                        item -> item.rules().forEach(rule -> why.add(new Reason(rule, List.of()))));
        return why;
    }

    private static boolean shorten(List<Candidate> due) {
        int most = 1;
        for (Candidate one : due) most = Math.max(most, one.dose().sets());
        for (int i = due.size() - 1; i >= 0 && most > 1; i--) {
            Candidate one = due.get(i);
            if (one.dose().sets() < most) continue;
            due.set(i, one.with(fewerSets(one.dose())));
            return true;
        }
        if (due.size() <= KEPT) return false;
        due.removeLast();
        return true;
    }

    private static Dose fewerSets(Dose dose) {
        return new Dose(
                dose.sets() - 1,
                dose.repetitions(),
                dose.holdSeconds(),
                dose.moveSeconds(),
                dose.restSeconds(),
                dose.repetitionRestSeconds(),
                dose.daysPerWeek(),
                dose.tempo());
    }
}
