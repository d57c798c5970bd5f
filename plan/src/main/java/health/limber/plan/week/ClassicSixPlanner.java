package health.limber.plan.week;

import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The classic six as a programme of its own (WC-16): the routine as written, in its order. What is
 * not for this person now is replaced by its first allowed easier variant, searched breadth first,
 * or left out.
 */
final class ClassicSixPlanner {

    private final Case one;
    private final Catalogue catalogue;
    private final Candidates candidates;
    private final Diary diary;
    private final ClassicSix routine;
    private final Doses doses;
    private final Shape shape;
    private final List<Reason> notes = new ArrayList<>();

    ClassicSixPlanner(Case one, Catalogue catalogue, Candidates candidates, Diary diary) {
        this.one = one;
        this.catalogue = catalogue;
        this.candidates = candidates;
        this.diary = diary;
        routine = catalogue.library().classicSix();
        doses = candidates.doses();
        shape =
                Shape.of(
                        catalogue.library().templates(),
                        one.context(),
                        one.situation().complaint());
    }

    /** So many days from today on. */
    Plan plan(int count) {
        List<Item> chosen = choose();
        for (Item item : chosen)
            diary.freeOfCharge(item.exercise().id()); // a chosen routine is not new
        if (shape.times() > 1) notes.add(new Reason("DR-18", List.of("painNow", "durationDays")));
        List<Plan.Day> days = new ArrayList<>(count);
        List<Integer> used = new ArrayList<>();
        for (Item item : chosen) used.add(timesDone(item.exercise().id()));
        for (int i = 0; i < count; i++) days.add(day(one.today().plusDays(i), chosen, used));
        for (int i = 0; i < chosen.size(); i++) {
            if (used.get(i) == 0)
                notes.add(
                        new Reason(
                                "did-not-fit",
                                List.of("minutesPerDay"),
                                chosen.get(i).exercise().id()));
        }
        return new Plan(days, List.of(), notes.stream().distinct().toList());
    }

    private int timesDone(String id) {
        return (int)
                one.doneThisWeek().stream().filter(day -> day.exercises().contains(id)).count();
    }

    private List<Item> choose() {
        List<Item> chosen = new ArrayList<>();
        var taken = new LinkedHashSet<String>();
        for (String id : routine.exercises()) if (candidates.offered(id).isPresent()) taken.add(id);
        for (String id : routine.exercises()) {
            Optional<Candidate> itself = candidates.offered(id);
            Optional<Candidate> instead = itself.isPresent() ? Optional.empty() : easier(id, taken);
            if (itself.isPresent()) chosen.add(item(itself.get(), List.of()));
            instead.ifPresent(candidate -> {
                taken.add(candidate.exercise().id());
                Reason replaced =
                        new Reason("replaced", List.of(), candidate.exercise().id() + "/" + id);
                chosen.add(item(candidate, List.of(replaced)));
                notes.add(replaced);
            });
            if (itself.isEmpty() && instead.isEmpty())
                notes.add(new Reason("left-out", List.of(), id));
        }
        return chosen;
    }

    /** The first allowed easier variant that is not in the routine already. */
    private Optional<Candidate> easier(String id, LinkedHashSet<String> taken) {
        return catalogue
                .firstEasier(
                        id, next -> !taken.contains(next) && candidates.offered(next).isPresent())
                .flatMap(candidates::offered);
    }

    private Item item(Candidate candidate, List<Reason> reasons) {
        Exercise exercise = candidate.exercise();
        Candidate dosed = candidate;
        if (shape.sessionSeconds() < routine.plainFromMinutes() * 60) {
            for (ClassicSix.ShortDose dose : routine.shortDoses()) {
                if (dose.exercise().equals(exercise.id()))
                    dosed = candidate.with(shortened(candidate, dose));
            }
        }
        List<Reason> why = new ArrayList<>(List.of(new Reason(routine.id(), List.of("programme"))));
        why.addAll(reasons);
        why.addAll(dosed.why());
        return new Item(exercise, dosed.dose(), dosed.seconds(), dosed.limits(), why);
    }

    private Dose shortened(Candidate candidate, ClassicSix.ShortDose shorter) {
        var plain = candidate.exercise().doses().beginner();
        int hold = shorter.holdSeconds() == 0 ? plain.holdSeconds() : shorter.holdSeconds();
        if (!candidate.limits().isEmpty()) hold = Math.min(hold, plain.holdSeconds());
        var dose = plain.with(shorter.sets(), plain.repetitionsOf(0), hold);
        var reduced = doses.reduced(dose, candidate.exercise(), candidate.number());
        boolean smaller = reduced.seconds(candidate.exercise().timing()) < candidate.seconds();
        return smaller ? reduced : candidate.dose();
    }

    /**
     * As many as fit, least used first, so that all come round when the minutes are few; shown in
     * the order of the routine.
     */
    private Plan.Day day(LocalDate date, List<Item> chosen, List<Integer> used) {
        var picked = new LinkedHashSet<Integer>();
        for (int round = 0; round < chosen.size(); round++) {
            int best = -1;
            for (int i = 0; i < chosen.size(); i++) {
                boolean can =
                        !picked.contains(i)
                                && diary.allows(chosen.get(i).exercise(), date)
                                && fits(chosen, picked, i);
                if (can && (best < 0 || used.get(i) < used.get(best))) best = i;
            }
            if (best < 0) break;
            picked.add(best);
        }
        List<Item> items = inOrder(chosen, picked);
        for (int i = 0; i < chosen.size(); i++) {
            Exercise exercise = chosen.get(i).exercise();
            if (!picked.contains(i) && !diary.allows(exercise, date))
                notes.add(new Reason("per-week", List.of(), exercise.id()));
        }
        for (int i : picked) {
            used.set(i, used.get(i) + 1);
            diary.write(chosen.get(i).exercise(), date);
        }
        if (items.isEmpty()) items = lastResort();
        return new Plan.Day(date, shape.times(), SessionTime.seconds(items), items);
    }

    private List<Item> lastResort() {
        return candidates
                .offered(WeekPlanner.BREATHING)
                .map(c -> c.with(c.dose().with(1, Math.min(12, shape.sessionSeconds() / 10), 0)))
                .map(c ->
                        List.of(
                                new Item(
                                        c.exercise(),
                                        c.dose(),
                                        c.seconds(),
                                        c.limits(),
                                        List.of(new Reason("last-resort", List.of())))))
                .orElse(List.of());
    }

    private boolean fits(List<Item> chosen, LinkedHashSet<Integer> picked, int more) {
        var with = new LinkedHashSet<>(picked);
        with.add(more);
        List<Item> items = inOrder(chosen, with);
        int supineMax = candidates.needs().supineSecondsMax();
        return SessionTime.seconds(items) <= shape.sessionSeconds()
                && (supineMax == 0 || SessionTime.longestSupineSeconds(items) <= supineMax);
    }

    private static List<Item> inOrder(List<Item> chosen, LinkedHashSet<Integer> picked) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) if (picked.contains(i)) items.add(chosen.get(i));
        return items;
    }
}
