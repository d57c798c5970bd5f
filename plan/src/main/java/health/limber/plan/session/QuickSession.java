package health.limber.plan.session;

import health.limber.plan.Library;
import health.limber.plan.exercise.BodyRegion;
import health.limber.plan.exercise.Dose;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.exercise.Mechanism;
import health.limber.plan.screening.Complaint.Region;
import health.limber.plan.week.Item;
import health.limber.plan.week.Reason;
import health.limber.plan.week.SessionTemplate;
import health.limber.plan.week.SessionTime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The session of a visitor who answered only the short safety page: a few of the exercises that no
 * precaution leaves out, at their beginner dose, the ones for the sore place first and slow
 * breathing last.
 */
public final class QuickSession {
    private static final int CALM_FROM = 2;
    private static final int SET_UP = 10;

    private final Library library;
    private final List<BodyRegion> wanted;
    private final int seconds;
    private final List<Item> items = new ArrayList<>();

    private QuickSession(Library library, List<Region> regions, int minutes) {
        this.library = library;
        wanted = regions.stream().flatMap(region -> region.servedBy().stream()).toList();
        seconds = 60 * minutes;
    }

    /**
     * A session of at most so many minutes.
     *
     * @param regions where it hurts; at least one
     * @param minutes 1 to 60
     * @param leftOut ids of exercises that are left out today
     */
    public static List<Item> of(
            Library library, List<Region> regions, int minutes, Collection<String> leftOut) {
        if (minutes < 1 || minutes > 60) {
            throw new IllegalArgumentException(
                    "minutes is " + minutes + "; expected a whole number from 1 to 60");
        }
        return new QuickSession(library, regions, minutes).make(leftOut);
    }

    private List<Item> make(Collection<String> leftOut) {
        List<Exercise> moves = new ArrayList<>();
        List<Exercise> calm = new ArrayList<>();
        for (String id : library.quickStart().allowed()) {
            for (Exercise exercise : library.exercises()) {
                if (!exercise.id().equals(id) || leftOut.contains(id)) continue;
                (exercise.by(Mechanism.relaxation) ? calm : moves).add(exercise);
            }
        }
        moves.sort(Comparator.comparingInt(this::distance));
        int relax = relaxSeconds();
        for (Exercise exercise : moves) add(exercise, exercise.doses().beginner(), relax);
        if (relax > 0 || items.isEmpty()) calm.forEach(exercise -> breathe(exercise, relax));
        return List.copyOf(items);
    }

    /** How near it comes to the sore place: by the part of the body it works on first. */
    private int distance(Exercise exercise) {
        int place = wanted.indexOf(exercise.regions().getFirst());
        return place < 0 ? wanted.size() : place;
    }

    private int relaxSeconds() {
        int relax = 0;
        for (SessionTemplate template : library.templates())
            if (60 * template.fromMinutes() <= seconds) relax = template.relaxSeconds();
        return relax;
    }

    /** So many breaths as the time for calm holds; all that is left if there is nothing else. */
    private void breathe(Exercise exercise, int relax) {
        Dose dose = exercise.doses().beginner();
        int room = items.isEmpty() ? seconds : relax;
        int breaths = Math.min(room / dose.moveSeconds(), dose.repetitionsOf(0));
        if (breaths >= CALM_FROM) add(exercise, dose.with(1, breaths, dose.holdSeconds()), 0);
    }

    private void add(Exercise exercise, Dose dose, int keepFree) {
        Item item =
                new Item(
                        exercise,
                        dose,
                        dose.seconds(exercise.timing()),
                        List.of(),
                        List.of(new Reason("quick-start", List.of())));
        items.add(item);
        int room = keepFree == 0 ? seconds : seconds - keepFree - SET_UP;
        if (SessionTime.seconds(items) > room) items.removeLast();
    }
}
