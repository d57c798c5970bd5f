package health.limber.app.simulate;

import health.limber.library.LoadedLibrary;
import health.limber.library.Shelf;
import health.limber.plan.exercise.Exercise;
import health.limber.plan.fact.Description;
import health.limber.plan.screening.Complaint;

import java.util.List;
import java.util.Set;

/** How most stories begin, and what they look up. */
public final class Stories {
    public static final LoadedLibrary LOADED = Shelf.open(null);

    private Stories() {}

    /** Forty years old, low back pain of 3 for four months; yes to these questions. */
    public static void backPain(Life life, int minutes, Set<String> yes) {
        life.screen(
                List.of(
                        Description.ofAge(40),
                        Description.ofRegions(List.of(Complaint.Region.low)),
                        Description.ofPainNow(3),
                        Description.ofDuration(120),
                        Description.ofMinutes(minutes)),
                yes);
    }

    public static Exercise exercise(String id) {
        for (Exercise one : LOADED.library().exercises()) if (one.id().equals(id)) return one;
        throw new AssertionError(id);
    }
}
